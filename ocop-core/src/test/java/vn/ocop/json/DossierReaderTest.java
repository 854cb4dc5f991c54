package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.json.DossierSamples.SPARE;
import static vn.ocop.json.DossierSamples.WHOLE;
import static vn.ocop.json.DossierSamples.choosing;
import static vn.ocop.json.DossierSamples.spareWith;
import static vn.ocop.json.DossierSamples.utf8;
import static vn.ocop.json.DossierSamples.wholeWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.Gender;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Representative;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.dossier.SubmittedComponent;
import vn.ocop.validation.DossierValidator;

final class DossierReaderTest {

    private static final DossierReader READER = DossierReader.create();

    @Test
    void everyFieldIsRead() {
        Dossier expected = Dossier.builder()
                .id("LV-2025-014")
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.of(2025, 3, 14))
                .product(Product.builder()
                        .name("Mật ong bạc hà")
                        .set("honey-and-farm-foods")
                        .build())
                .subject(Subject.builder()
                        .name("HTX Ong rừng")
                        .legalForm(LegalForm.COOPERATIVE)
                        .address("Thôn Lũng")
                        .build())
                .addSheet(ScoreSheet.builder()
                        .role(SheetRole.SELF)
                        .assessor("HTX Ong rừng")
                        .putChoice("1.1", 3)
                        .putChoice("1.2", 0)
                        .build())
                .addSheet(ScoreSheet.builder()
                        .role(SheetRole.COUNCIL)
                        .putChoice("1.1", 2)
                        .build())
                .addFinding(
                        Finding.builder().code("forged-dossier").note("Dấu giả").build())
                .addFinding(Finding.builder().code("banned-substance").build())
                .addEvidence(EvidenceReference.builder()
                        .id("MC-01")
                        .criterion("1.1")
                        .title("Hợp đồng")
                        .build())
                .addEvidence(EvidenceReference.builder().id("MC-02").build())
                .representative(Representative.builder()
                        .name("Lò Thị Mẩy")
                        .gender(Gender.FEMALE)
                        .ethnicity("Mông")
                        .address("Thôn Lũng")
                        .build())
                .addComponent(SubmittedComponent.builder()
                        .code("samples")
                        .copies(1)
                        .electronic(true)
                        .count(5)
                        .issuedOn(LocalDate.of(2025, 3, 1))
                        .validUntil(LocalDate.of(2025, 3, 1))
                        .build())
                .addComponent(
                        SubmittedComponent.builder().code("registration-slip").build())
                .commune(CommuneFile.builder()
                        .name("UBND xã Lũng")
                        .addressee("UBND tỉnh")
                        .receivedOn(LocalDate.of(2025, 3, 14))
                        .reportOn(LocalDate.of(2025, 3, 14))
                        .reportNumber("12/BC-UBND")
                        .putContent(
                                "local-origin",
                                CommuneFinding.builder()
                                        .description("Hoa rừng")
                                        .assessment("Đúng")
                                        .opinion(CommuneOpinion.FAVOURABLE)
                                        .build())
                        .putContent("local-labour", CommuneFinding.builder().build())
                        .build())
                .build();

        ReadDossier read = READER.read(utf8(WHOLE));

        assertThat(read).isEqualTo(new ReadDossier(Optional.of("LV-2025-014"), Optional.of(expected), List.of()));
        assertThat(read.dossier().orElseThrow().sheets().get(0).choices().keySet())
                .containsExactly("1.1", "1.2");
    }

    @Test
    void optionalFieldsMayBeAbsent() {
        Dossier dossier = READER.readOrThrow(utf8(SPARE));

        assertThat(dossier.id()).isEqualTo("LV-1");
        assertThat(dossier.sheets()).isEmpty();
        assertThat(dossier.findings()).isEmpty();
        assertThat(dossier.evidence()).isEmpty();
        assertThat(dossier.representative()).isEmpty();
        assertThat(dossier.components()).isEmpty();
        assertThat(dossier.commune()).isEmpty();
    }

    @Test
    void allFaultsOfFormAreListedAtOnceWithTheirPlaces() {
        String json = """
                {"id": "X", "kind": "THIRD", "submittedOn": "2025-02-30", "product": {"name": 1, "set": "tea"},
                 "subject": {"legalForm": null}, "colour": "red", "a/b~c": 1,
                 "sheets": [{"role": "SELF", "choices": {"1.1": 2.0, "1/2~3": "2", "1.1": 3}}, 7],
                 "findings": {}, "evidence": [{"id": "E", "page": 2}]}""";

        ReadDossier read = READER.read(utf8(json));

        assertThat(read.id()).contains("X");
        assertThat(read.messages())
                .extracting(Message::code, Message::path)
                .containsExactly(
                        tuple("duplicate-key", "/sheets/0/choices/1.1"),
                        tuple("unknown-value", "/kind"),
                        tuple("bad-date", "/submittedOn"),
                        tuple("wrong-type", "/product/name"),
                        tuple("missing-field", "/subject/name"),
                        tuple("wrong-type", "/subject/legalForm"),
                        tuple("unknown-field", "/colour"),
                        tuple("unknown-field", "/a~1b~0c"),
                        tuple("wrong-type", "/sheets/0/choices/1.1"),
                        tuple("wrong-type", "/sheets/0/choices/1~12~03"),
                        tuple("wrong-type", "/sheets/1"),
                        tuple("wrong-type", "/findings"),
                        tuple("unknown-field", "/evidence/0/page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "submittedOn", "product", "subject", "sheets"})
    void requiredFieldsOfADossierAreMissed(String name) {
        String json =
                SPARE.replaceFirst("\"" + name + "\":(\\{[^}]*}|[^,}]*),?", "").replace(",}", "}");

        assertFault(READER.read(utf8(json)), "missing-field", "/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"name\":\"Trà\",', /product/name",
        "',\"set\":\"tea\"', /product/set",
        "'\"name\":\"Bà Lan\",', /subject/name",
        "',\"legalForm\":\"HOUSEHOLD\"', /subject/legalForm"
    })
    void requiredFieldsOfProductAndSubjectAreMissed(String piece, String path) {
        assertFault(READER.read(utf8(spareWith(piece, ""))), "missing-field", path);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"role\": \"COUNCIL\", ', /sheets/1/role",
        "', \"choices\": { \"1.1\": 2 }', /sheets/1/choices",
        "'\"code\": \"banned-substance\"', /findings/1/code",
        "'\"id\": \"MC-02\"', /evidence/1/id"
    })
    void requiredFieldsOfListedObjectsAreMissed(String piece, String path) {
        assertFault(READER.read(utf8(wholeWith(piece, ""))), "missing-field", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id",
                "/kind",
                "/submittedOn",
                "/product",
                "/product/name",
                "/product/set",
                "/subject",
                "/subject/name",
                "/subject/legalForm",
                "/sheets",
                "/sheets/0",
                "/sheets/0/role",
                "/sheets/0/assessor",
                "/sheets/0/choices",
                "/sheets/0/choices/1.1",
                "/findings",
                "/findings/0",
                "/findings/0/code",
                "/findings/0/note",
                "/evidence",
                "/evidence/0",
                "/evidence/0/id",
                "/evidence/0/criterion",
                "/evidence/0/title"
            })
    void nullIsNeverAValue(String path) throws IOException {
        assertFault(READER.read(JsonEdits.replace(WHOLE, path, "null")), "wrong-type", path);
        assertFault(READER.read(JsonEdits.replace(WHOLE, path, "true")), "wrong-type", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2e0", "1e999999", "-0.0", "\"2\"", "true", "null", "[2]", "{}"})
    void anOptionIsAnIntegerAndNothingThatLooksLikeOne(String option) {
        assertFault(READER.read(utf8(choosing("{\"1.1\":" + option + "}"))), "wrong-type", "/sheets/0/choices/1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999"})
    void anOptionBeyondTheRangeOfIntegersIsOutOfRange(String option) {
        assertFault(
                READER.read(utf8(choosing("{\"1.1\":" + option + "}"))),
                "number-out-of-range",
                "/sheets/0/choices/1.1");
    }

    @Test
    void theGreatestOptionAndMinusZeroAreIntegers() {
        Dossier dossier = READER.readOrThrow(utf8(choosing("{\"1.1\":2147483647,\"1.2\":-0}")));

        assertThat(dossier.sheets().get(0).choices())
                .containsEntry("1.1", 2147483647)
                .containsEntry("1.2", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-1-2",
                "20250102",
                "02/01/2025",
                "2025-01-02T00:00:00",
                "+2025-01-02",
                "-2025-01-02",
                "",
                " 2025-01-02",
                "２０２５-01-02"
            })
    void aDateHasToExistAndToBeWrittenInFull(String date) {
        assertFault(READER.read(utf8(spareWith("2026-06-01", date))), "bad-date", "/submittedOn");
    }

    @Test
    void theLeapDayExists() {
        assertThat(READER.readOrThrow(utf8(spareWith("2026-06-01", "2024-02-29")))
                        .submittedOn())
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"UPGRADE, /kind", "HOUSEHOLD, /subject/legalForm"})
    void constantsAreWrittenExactly(String constant, String path) {
        for (String other : List.of("OTHER", constant.toLowerCase(Locale.ROOT), " " + constant, "")) {
            assertFault(READER.read(utf8(spareWith(constant, other))), "unknown-value", path);
        }
        assertFault(READER.read(utf8(wholeWith("COUNCIL", "council"))), "unknown-value", "/sheets/1/role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expect", "name", "total", ""})
    void fieldsThatTheFormatDoesNotHaveAreRefused(String name) {
        assertFault(
                READER.read(utf8(spareWith("{\"id\"", "{\"" + name + "\":{},\"id\""))), "unknown-field", "/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1", "true", "null"})
    void aDossierIsAnObject(String json) {
        assertFault(READER.read(utf8(json)), "not-an-object", "");
    }

    @Test
    void textsAndNamesAreBroughtIntoFormC() {
        String decomposed = Normalizer.normalize(WHOLE, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(WHOLE);
        assertThat(READER.read(utf8(decomposed))).isEqualTo(READER.read(utf8(WHOLE)));
    }

    @Test
    void namesThatAreEqualInFormCAreTheSameName() {
        ReadDossier read = READER.read(utf8(choosing("{\"K1\":1,\"\u212A1\":2}")));

        assertFault(read, "duplicate-key", "/sheets/0/choices/K1");
    }

    @Test
    void everyRepeatedNameIsListedAndTheFirstValueStands() {
        String json = spareWith("{\"id\"", "{\"id\":\"FIRST\",\"x\":{\"y\":1,\"y\":2,\"y\":3},\"id\"");

        ReadDossier read = READER.read(utf8(json));

        assertThat(read.id()).contains("FIRST");
        assertThat(read.messages())
                .extracting(Message::code, Message::path)
                .containsExactly(
                        tuple("duplicate-key", "/x/y"),
                        tuple("duplicate-key", "/x/y"),
                        tuple("duplicate-key", "/id"),
                        tuple("unknown-field", "/x"));
    }

    @Test
    void theIdIsKnownEvenIfTheRestIsBroken() {
        assertThat(READER.read(utf8("{\"id\":\"LV-7\",\"kind\":")).id()).contains("LV-7");
        assertThat(READER.read(utf8("{\"id\":\"LV-7\"} x")).id()).contains("LV-7");
        assertThat(READER.read(utf8("{\"kind\":,\"id\":\"LV-7\"}")).id()).isEmpty();
        assertThat(READER.read(utf8("{\"id\":7}")).id()).isEmpty();
        assertThat(READER.read(utf8("{\"product\":{\"id\":\"LV-7\"}}")).id()).isEmpty();
    }

    @Test
    void faultsOfContentCarryTheirPlaceInTheDocument() {
        String json = wholeWith("\"LV-2025-014\"", "\" \"")
                .replace("\"1.2\": 0", "\"1.2\": -1, \"x y\": 1")
                .replace("\"honey-and-farm-foods\"", "\"mật-ong\"")
                .replace("\"Dấu giả\"", "\"\\u0007\"");

        ReadDossier read = READER.read(utf8(json));

        assertThat(read.id()).contains(" ");
        assertThat(read.messages())
                .extracting(Message::code, Message::path)
                .containsExactly(
                        tuple("bad-text", "/findings/0/note"),
                        tuple("bad-text", "/id"),
                        tuple("bad-code", "/product/set"),
                        tuple("negative-option", "/sheets/0/choices/1.2"),
                        tuple("bad-code", "/sheets/0/choices/x y"));
    }

    @Test
    void readOrThrowNamesTheDossierAndItsFaults() {
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(
                        () -> READER.readOrThrow(utf8(spareWith("UPGRADE", "X").replace("tea", "t e a"))))
                .withMessage("dossier \"LV-1\" is invalid:\n"
                        + "  /kind: unknown-value: \"kind\" has the unknown value \"X\"; the values allowed are FIRST,"
                        + " UPGRADE, RE_EVALUATION. Choose one of them")
                .satisfies(e -> assertThat(e.id()).contains("LV-1"))
                .satisfies(e -> assertThat(e.messages()).hasSize(1));
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> READER.readOrThrow(utf8("[]")))
                .withMessageStartingWith("a dossier without a readable id is invalid:")
                .satisfies(e -> assertThat(e.id()).isEmpty());
    }

    @Test
    void filesAndStreamsAreReadLikeBytes(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("dossier.json"), utf8(WHOLE));

        assertThat(READER.read(file)).isEqualTo(READER.read(utf8(WHOLE)));
        assertThat(READER.read(new ByteArrayInputStream(utf8(WHOLE)))).isEqualTo(READER.read(utf8(WHOLE)));
    }

    @Test
    void theHostsValidatorAndLimitsAreUsed() {
        DossierReader reader = DossierReader.with(DossierValidator.create(), new Limits(SPARE.length() * 2, 2));

        assertThat(reader.limits()).isEqualTo(new Limits(SPARE.length() * 2, 2));
        assertThat(reader.read(utf8(SPARE)).dossier()).isPresent();
        assertFault(reader.read(utf8(choosing("{}"))), "too-deep", "/sheets/0");
    }

    @Test
    void limitsHaveARange() {
        assertThat(Limits.defaults()).isEqualTo(new Limits(1048576, 16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 16))
                .withMessage("limit bytes is 0, it must be from 1 to 1073741824");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1001))
                .withMessage("limit depth is 1001, it must be from 1 to 1000");
    }

    @Test
    void aResultHasADossierOrMessages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadDossier(Optional.empty(), Optional.empty(), List.of()))
                .withMessage(
                        "a dossier is read exactly if there are no messages; there are 0, and the dossier is absent");
    }

    private static void assertFault(ReadDossier read, String code, String path) {
        assertThat(read.dossier()).isEmpty();
        assertThat(read.messages()).extracting(Message::code, Message::path).containsExactly(tuple(code, path));
    }
}
