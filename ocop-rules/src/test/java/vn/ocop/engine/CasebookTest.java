package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.certificate.Certificate;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;
import vn.ocop.procedure.DossierHistory;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayEvent;
import vn.ocop.register.DossierStep;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.time.VietnamCalendar;

/** The books of a host, as they are told on a day. */
class CasebookTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    private final Casebook book =
            Casebook.of(ProcedureLaws.of(OcopEngine.shipped().timeline()), VietnamCalendar.announced());

    @Test
    void a_register_has_the_last_days_of_the_law_and_the_dossier_of_the_product() {
        book.add(Certificates.certificate("1", LocalDate.parse("2023-08-10"), 3, DossierKind.FIRST)
                .renewal(new Certificate.Renewal(LocalDate.parse("2026-07-01"), Optional.empty()))
                .build());
        book.add(DossierHistory.builder()
                .id("D-1")
                .productId("SP-1")
                .kind(DossierKind.RE_EVALUATION)
                .holds(3)
                .addActions(
                        WayAction.of(WayEvent.SUBMIT, LocalDate.parse("2026-07-01")),
                        WayAction.of(WayEvent.COMMUNE_REPORT, LocalDate.parse("2026-07-10")),
                        WayAction.of(WayEvent.REQUEST, LocalDate.parse("2026-07-13")),
                        WayAction.of(WayEvent.CALL_MEETING, LocalDate.parse("2026-09-02")))
                .build());

        RegisteredProduct product = book.register(DAY).products().get(0);

        assertThat(book.register(DAY).products()).hasSize(1);
        assertThat(product.id()).isEqualTo("SP-1");
        assertThat(product.subject().name()).isEqualTo("HTX Ong rừng");
        assertThat(product.recognitions()).singleElement().satisfies(recognition -> {
            assertThat(recognition.validUntil()).contains(LocalDate.parse("2027-02-06"));
            assertThat(recognition.stars()).isEqualTo(3);
            assertThat(recognition.decision()).contains("1");
        });
        assertThat(product.dossiers())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.steps())
                        .isEqualTo(Map.of(
                                DossierStep.LODGED,
                                LocalDate.parse("2026-07-01"),
                                DossierStep.ASSESSED,
                                LocalDate.parse("2026-07-10"),
                                DossierStep.FORWARDED,
                                LocalDate.parse("2026-07-13"))));
        assertThat(product.channels()).isEmpty();
        assertThat(product.inspections()).isEmpty();
        assertThat(book.register(DAY).complete()).isEmpty();
    }

    @Test
    void a_dossier_of_a_product_without_a_certificate_is_a_product_of_its_own() {
        book.add(Dossier.builder()
                .id("D-2")
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.parse("2026-08-24"))
                .product(Product.builder()
                        .name("Mật ong")
                        .set("honey-and-farm-foods")
                        .build())
                .subject(Subject.builder()
                        .name("HTX Vàm Đình")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build())
                .build());

        assertThat(book.register(DAY).products()).singleElement().satisfies(product -> {
            assertThat(product.name()).isEqualTo("Mật ong");
            assertThat(product.subject().name()).isEqualTo("HTX Vàm Đình");
            assertThat(product.recognitions()).isEmpty();
            assertThat(product.dossiers().get(0).steps())
                    .containsExactly(Map.entry(DossierStep.LODGED, LocalDate.parse("2026-08-24")));
        });
        assertThat(book.register(LocalDate.parse("2026-08-23")).products()).isEmpty();
    }

    @Test
    void what_comes_later_is_passed_over_and_what_was_revoked_is_told() {
        book.add(Certificates.certificate("1", LocalDate.parse("2025-01-15"), 3, DossierKind.FIRST)
                .revocation(new Certificate.Revocation(
                        "mark-misused", LocalDate.parse("2026-06-05"), Optional.of(LocalDate.parse("2026-06-18"))))
                .build());
        book.add(Certificates.certificate("2", LocalDate.parse("2026-09-02"), 4, DossierKind.FIRST)
                .build());

        assertThat(book.register(DAY).products())
                .singleElement()
                .satisfies(product -> assertThat(product.recognitions())
                        .singleElement()
                        .satisfies(recognition ->
                                assertThat(recognition.revokedOn()).contains(LocalDate.parse("2026-06-18"))));
    }
}
