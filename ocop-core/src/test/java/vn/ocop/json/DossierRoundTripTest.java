package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.json.DossierSamples.toJson;
import static vn.ocop.json.DossierSamples.utf8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.text.Text;

final class DossierRoundTripTest {

    private static final DossierReader READER = DossierReader.create();

    @Property(tries = 200)
    void aDossierThatIsWrittenReadsBackEqual(@ForAll("dossiers") Dossier dossier) {
        ReadDossier read = READER.read(utf8(toJson(dossier)));

        assertThat(read).isEqualTo(new ReadDossier(Optional.of(dossier.id()), Optional.of(dossier), List.of()));
    }

    @Property(tries = 200)
    void whatIsReadHasADossierOrMessages(@ForAll("dossiers") Dossier dossier, @ForAll int at, @ForAll byte other) {
        byte[] json = utf8(toJson(dossier));
        json[Math.floorMod(at, json.length)] = other;

        ReadDossier read = READER.read(json);

        assertThat(read.dossier().isPresent()).isEqualTo(read.messages().isEmpty());
    }

    @Property(tries = 500)
    void anyBytesAreAnswered(@ForAll byte[] bytes) {
        assertThat(READER.read(bytes).messages()).isNotEmpty();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<LocalDate> days = Dates.dates();
        return Combinators.combine(
                        texts(200),
                        Arbitraries.of(DossierKind.class),
                        days,
                        Combinators.combine(texts(500), codes())
                                .as((name, set) ->
                                        Product.builder().name(name).set(set).build()),
                        Combinators.combine(texts(500), Arbitraries.of(LegalForm.class))
                                .as((name, form) -> Subject.builder()
                                        .name(name)
                                        .legalForm(form)
                                        .build()),
                        sheets().list().ofMaxSize(4),
                        findings().list().ofMaxSize(3),
                        evidence().list().ofMaxSize(3))
                .as((id, kind, day, product, subject, sheets, findings, evidence) -> Dossier.builder()
                        .id(id)
                        .kind(kind)
                        .submittedOn(day)
                        .product(product)
                        .subject(subject)
                        .addAllSheets(sheets)
                        .addAllFindings(findings)
                        .addAllEvidence(evidence)
                        .build());
    }

    private static Arbitrary<ScoreSheet> sheets() {
        return Combinators.combine(
                        Arbitraries.of(SheetRole.class),
                        texts(500).optional(),
                        Arbitraries.maps(codes(), Arbitraries.integers().greaterOrEqual(0))
                                .ofMaxSize(20))
                .as((role, assessor, choices) -> ScoreSheet.builder()
                        .role(role)
                        .assessor(assessor)
                        .putAllChoices(choices)
                        .build());
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(codes(), texts(4000).optional())
                .as((code, note) -> Finding.builder().code(code).note(note).build());
    }

    private static Arbitrary<EvidenceReference> evidence() {
        return Combinators.combine(texts(200), codes().optional(), texts(500).optional())
                .as((id, criterion, title) -> EvidenceReference.builder()
                        .id(id)
                        .criterion(criterion)
                        .title(title)
                        .build());
    }

    private static Arbitrary<String> codes() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(9);
        return words.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(".", list));
    }

    /** Text in form C that the constraints allow: Vietnamese, quotes and escapes, Thai, symbols beyond 16 bits. */
    private static Arbitrary<String> texts(int most) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00C0', '\u01B0')
                .withCharRange('\u1EA0', '\u1EF9')
                .withChars("\u0301\u0323\u0E01\n\t\r\"\\/")
                .ofMinLength(1)
                .ofMaxLength(most)
                .map(text -> Text.nfc(text + "😀").length() > most ? "x" : Text.nfc(text + "😀"));
    }
}
