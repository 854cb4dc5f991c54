package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.json.DossierSamples.utf8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.Gender;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Representative;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.dossier.SubmittedComponent;
import vn.ocop.text.Text;

final class DossierRoundTripTest {

    private static final DossierReader READER = DossierReader.create();

    @Property(tries = 200)
    void aDossierThatIsWrittenReadsBackEqual(@ForAll("dossiers") Dossier dossier) {
        ReadDossier read = READER.read(utf8(DossierWriter.toJson(dossier)));

        assertThat(read).isEqualTo(new ReadDossier(Optional.of(dossier.id()), Optional.of(dossier), List.of()));
    }

    @Property(tries = 200)
    void whatIsReadHasADossierOrMessages(@ForAll("dossiers") Dossier dossier, @ForAll int at, @ForAll byte other) {
        byte[] json = utf8(DossierWriter.toJson(dossier));
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
        return Combinators.combine(
                        plainDossiers(),
                        representatives().optional(),
                        components().list().ofMaxSize(3),
                        communes().optional())
                .as((plain, representative, components, commune) -> Dossier.builder()
                        .from(plain)
                        .representative(representative)
                        .addAllComponents(components)
                        .commune(commune)
                        .build());
    }

    private static Arbitrary<Dossier> plainDossiers() {
        Arbitrary<LocalDate> days = Dates.dates();
        return Combinators.combine(
                        texts(200),
                        Arbitraries.of(DossierKind.class),
                        days,
                        Combinators.combine(texts(500), codes())
                                .as((name, set) ->
                                        Product.builder().name(name).set(set).build()),
                        Combinators.combine(
                                        texts(500),
                                        Arbitraries.of(LegalForm.class),
                                        texts(500).optional())
                                .as((name, form, address) -> Subject.builder()
                                        .name(name)
                                        .legalForm(form)
                                        .address(address)
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
        return Combinators.combine(
                        texts(200),
                        codes().optional(),
                        texts(500).optional(),
                        codes().optional(),
                        values().optional(),
                        Dates.dates().optional(),
                        Dates.dates().optional())
                .as((id, code, text, kind, value, first, second) -> EvidenceReference.builder()
                        .id(id)
                        .criterion(code)
                        .title(text)
                        .kind(kind)
                        .choice(code)
                        .value(value)
                        .asOf(first)
                        .since(second)
                        .issuedOn(second)
                        .validUntil(first)
                        .issuer(text)
                        .paper(text.filter(paper -> paper.length() <= 200))
                        .build());
    }

    private static Arbitrary<EvidenceValue> values() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(6);
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(9)
                        .map(EvidenceValue.Percent::new),
                Arbitraries.integers().between(0, 100_000).map(EvidenceValue.Count::new),
                Arbitraries.of(true, false).map(EvidenceValue.Flag::new),
                Arbitraries.maps(Arbitraries.integers().between(1000, 9999), amounts)
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(map -> new EvidenceValue.Amounts(new TreeMap<>(map))));
    }

    private static Arbitrary<Representative> representatives() {
        return Combinators.combine(
                        texts(500),
                        Arbitraries.of(Gender.class).optional(),
                        texts(500).optional(),
                        texts(500).optional())
                .as((name, gender, ethnicity, address) -> Representative.builder()
                        .name(name)
                        .gender(gender)
                        .ethnicity(ethnicity)
                        .address(address)
                        .build());
    }

    private static Arbitrary<SubmittedComponent> components() {
        Arbitrary<OptionalInt> counts = Arbitraries.integers()
                .between(0, 100_000)
                .optional()
                .map(count -> count.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Combinators.combine(
                        codes(),
                        counts,
                        Arbitraries.of(true, false).optional(),
                        counts,
                        Dates.dates().optional(),
                        Arbitraries.integers().between(0, 5000).optional())
                .as((code, copies, electronic, count, issuedOn, days) -> SubmittedComponent.builder()
                        .code(code)
                        .copies(copies)
                        .electronic(electronic)
                        .count(count)
                        .issuedOn(issuedOn)
                        .validUntil(issuedOn.flatMap(issued -> days.map(issued::plusDays)))
                        .build());
    }

    private static Arbitrary<CommuneFile> communes() {
        return Combinators.combine(
                        texts(500).optional(),
                        texts(500).optional(),
                        Dates.dates().optional(),
                        Arbitraries.integers().between(0, 60).optional(),
                        texts(100).optional(),
                        Arbitraries.maps(codes(), findingsOfCommune()).ofMaxSize(5))
                .as((name, addressee, receivedOn, days, number, contents) -> CommuneFile.builder()
                        .name(name)
                        .addressee(addressee)
                        .receivedOn(receivedOn)
                        .reportOn(receivedOn.flatMap(received -> days.map(received::plusDays)))
                        .reportNumber(number)
                        .putAllContents(contents)
                        .build());
    }

    private static Arbitrary<CommuneFinding> findingsOfCommune() {
        return Combinators.combine(
                        texts(4000).optional(),
                        texts(4000).optional(),
                        Arbitraries.of(CommuneOpinion.class).optional())
                .as((description, assessment, opinion) -> CommuneFinding.builder()
                        .description(description)
                        .assessment(assessment)
                        .opinion(opinion)
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
