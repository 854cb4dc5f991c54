package vn.ocop.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.dossier.SubmittedComponent;

/** Dossiers for tests of the commune level. */
final class CommuneDossiers {

    /** A day on which QĐ 26/2026/QĐ-TTg is in force. */
    static final LocalDate DAY = LocalDate.of(2026, 8, 10);

    private CommuneDossiers() {}

    /** A first dossier of fresh produce under QĐ 26/2026/QĐ-TTg, without sheets, components or findings. */
    static Dossier.Builder dossier() {
        return dossier("fresh-produce", DossierKind.FIRST, DAY);
    }

    static Dossier.Builder dossier(String set, DossierKind kind, LocalDate submittedOn) {
        return Dossier.builder()
                .id("X-1")
                .kind(kind)
                .submittedOn(submittedOn)
                .product(Product.builder().name("Cam Lũng Vài").set(set).build())
                .subject(Subject.builder()
                        .name("HTX Lũng Vài")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build());
    }

    static ScoreSheet sheet(SheetRole role, Map<String, Integer> choices) {
        return ScoreSheet.builder()
                .role(role)
                .assessor(role.name())
                .putAllChoices(choices)
                .build();
    }

    /** A commune that finds this about one content. */
    static CommuneFile finding(String content, CommuneOpinion opinion) {
        return CommuneFile.builder()
                .putContent(content, CommuneFinding.builder().opinion(opinion).build())
                .build();
    }

    /** A commune that received the dossier and reported, on days of the form YYYY-MM-DD, if at all. */
    static CommuneFile days(String receivedOn, String reportOn) {
        return CommuneFile.builder()
                .receivedOn(day(receivedOn))
                .reportOn(day(reportOn))
                .build();
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    static SubmittedComponent.Builder component(String code) {
        return SubmittedComponent.builder().code(code);
    }

    /** A dossier whose file to the province is whole. */
    static Dossier.Builder whole() {
        return dossier()
                .addComponent(component("registration-slip")
                        .copies(1)
                        .electronic(true)
                        .build())
                .addComponent(component("self-assessment-report")
                        .copies(1)
                        .electronic(true)
                        .build())
                .addComponent(component("samples").count(5).build())
                .addComponent(
                        component("commune-letter").copies(1).electronic(true).build())
                .addComponent(
                        component("commune-report").copies(1).electronic(true).build());
    }
}
