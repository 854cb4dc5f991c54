package vn.ocop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Message;
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

final class DossierValidatorTest {

    private static final DossierValidator VALIDATOR = DossierValidator.create();

    @Test
    void aDossierInOrderHasNoMessages() {
        assertThat(VALIDATOR.validate(dossier(builder -> builder.addSheet(sheet("1.1", 0))
                        .addFinding(Finding.builder()
                                .code("forged-dossier")
                                .note("")
                                .build())
                        .addEvidence(EvidenceReference.builder()
                                .id("MC-1")
                                .criterion("6.1.1")
                                .title("Hợp đồng\nbản sao")
                                .build()))))
                .isEmpty();
    }

    @Test
    void textsOfTheDossierAreChecked() {
        assertBadText(dossier(builder -> builder.id(" \t")), "/id", 200, " ?");
        assertBadText(dossier(builder -> builder.product(product("\u0007Trà", "tea"))), "/product/name", 500, "?Trà");
        assertBadText(
                dossier(builder -> builder.subject(Subject.builder()
                        .name("\uE000")
                        .legalForm(LegalForm.FARM)
                        .build())),
                "/subject/name",
                500,
                "?");
    }

    @Test
    void textsInContainersAreChecked() {
        ScoreSheet nameless =
                ScoreSheet.builder().role(SheetRole.SELF).assessor("").build();
        EvidenceReference paper =
                EvidenceReference.builder().id("\u0000").title("\uD800").build();

        assertBadText(
                dossier(builder -> builder.addSheet(sheet("1.1", 1)).addSheet(nameless)),
                "/sheets/1/assessor",
                500,
                "");
        assertBadText(
                dossier(builder -> builder.addFinding(
                        Finding.builder().code("x").note("a\u001B").build())),
                "/findings/0/note",
                4000,
                "a?");
        assertThat(VALIDATOR.validate(dossier(builder -> builder.addEvidence(paper))))
                .containsExactly(badText("/evidence/0/id", 200, "?"), badText("/evidence/0/title", 500, "?"));
    }

    @Test
    void codesAreChecked() {
        assertBadCode(dossier(builder -> builder.product(product("Trà", "Chè xanh"))), "/product/set", "Chè xanh");
        assertBadCode(
                dossier(builder ->
                        builder.addFinding(Finding.builder().code("x_y").build())),
                "/findings/0/code",
                "x_y");
        assertBadCode(
                dossier(builder -> builder.addEvidence(
                        EvidenceReference.builder().id("M").criterion("1.đ").build())),
                "/evidence/0/criterion",
                "1.đ");
        assertBadCode(dossier(builder -> builder.addSheet(sheet("a/b~c", 1))), "/sheets/0/choices/a~1b~0c", "a/b~c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".1", "1..1", "1.-1", "a b", "1\n", "１", "ă"})
    void aCodeIsPlain(String code) {
        assertBadCode(
                dossier(builder -> builder.product(product("Trà", code))), "/product/set", code.replace('\n', '?'));
    }

    @Test
    void optionsAreNotNegative() {
        assertThat(VALIDATOR.validate(
                        dossier(builder -> builder.addSheet(sheet("1.1", 0)).addSheet(sheet("1.1", -1)))))
                .containsExactly(new Message(
                        "negative-option",
                        "/sheets/1/choices/1.1",
                        new Text(
                                "Số của lựa chọn phải từ 0 trở lên; 0 nghĩa là không đạt lựa chọn nào: \"-1\"",
                                "An option number is 0 or more; 0 means that no option is met: \"-1\"")));
    }

    @Test
    void containersHaveAGreatestSize() {
        ScoreSheet.Builder sheet = ScoreSheet.builder().role(SheetRole.SELF);
        IntStream.rangeClosed(0, 500).forEach(number -> sheet.putChoice("1." + number, 1));

        assertTooMany(dossier(builder -> builder.addSheet(sheet.build())), "/sheets/0/choices", 500);
        assertTooMany(
                dossier(builder -> builder.addAllSheets(Collections.nCopies(201, sheet("1.1", 1)))), "/sheets", 200);
        assertTooMany(
                dossier(builder -> builder.addAllFindings(
                        Collections.nCopies(101, Finding.builder().code("x").build()))),
                "/findings",
                100);
        assertTooMany(
                dossier(builder -> builder.addAllEvidence(Collections.nCopies(
                        1001, EvidenceReference.builder().id("x").build()))),
                "/evidence",
                1000);
    }

    @Test
    void theGreatestSizesAreAllowed() {
        ScoreSheet.Builder sheet = ScoreSheet.builder().role(SheetRole.SELF).assessor("x".repeat(500));
        IntStream.range(0, 500).forEach(number -> sheet.putChoice("1." + number, Integer.MAX_VALUE));
        EvidenceReference paper = EvidenceReference.builder()
                .id("x".repeat(200))
                .criterion("1".repeat(60))
                .title("x".repeat(500))
                .build();
        Finding finding =
                Finding.builder().code("1".repeat(60)).note("x".repeat(4000)).build();

        assertThat(VALIDATOR.validate(dossier(builder -> builder.id("x".repeat(200))
                        .addSheet(sheet.build())
                        .addAllSheets(Collections.nCopies(199, sheet("1.1", 1)))
                        .addAllFindings(Collections.nCopies(100, finding))
                        .addAllEvidence(Collections.nCopies(1000, paper)))))
                .isEmpty();
    }

    @Test
    void textsAndCodesHaveAGreatestLength() {
        String excerpt = "x".repeat(40) + "…";
        assertBadText(dossier(builder -> builder.id("x".repeat(201))), "/id", 200, excerpt);
        assertBadText(
                dossier(builder -> builder.product(product("x".repeat(501), "tea"))), "/product/name", 500, excerpt);
        assertBadCode(dossier(builder -> builder.product(product("Trà", "x".repeat(61)))), "/product/set", excerpt);
        assertBadText(
                dossier(builder -> builder.addFinding(
                        Finding.builder().code("x").note("x".repeat(4001)).build())),
                "/findings/0/note",
                4000,
                excerpt);
    }

    @Test
    void aCodeOfManyPiecesIsRefusedWithoutHarm() {
        String code = "a.".repeat(100_000) + "a";

        assertBadCode(
                dossier(builder -> builder.product(product("Trà", code))), "/product/set", code.substring(0, 40) + "…");
    }

    @Test
    void anExcerptDoesNotCutACharacterInTwo() {
        String name = "x" + "😀".repeat(500);

        assertBadText(
                dossier(builder -> builder.product(product(name, "tea"))),
                "/product/name",
                500,
                "x" + "😀".repeat(39) + "…");
    }

    @Test
    void messagesAreOrderedByPlaceAndCode() {
        Dossier dossier = dossier(builder -> builder.id("")
                .product(product("", "?"))
                .addSheet(sheet("?", -1))
                .addFinding(Finding.builder().code("?").build()));

        assertThat(VALIDATOR.validate(dossier))
                .extracting(message -> message.path() + " " + message.code())
                .containsExactly(
                        "/findings/0/code bad-code",
                        "/id bad-text",
                        "/product/name bad-text",
                        "/product/set bad-code",
                        "/sheets/0/choices/? bad-code",
                        "/sheets/0/choices/? negative-option");
    }

    @Test
    void messagesEvaluateNoExpressions() {
        List<Message> messages = VALIDATOR.validate(dossier(builder -> builder.product(product("Trà", "${1+1}{max}"))));

        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text().en()).endsWith(": \"${1+1}{max}\""));
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Dossier dossier = dossier(builder -> builder.id("").addSheet(sheet("?", -1)));
        List<Message> expected = VALIDATOR.validate(dossier);
        try {
            for (String language : List.of("tr", "vi", "ar", "en")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(DossierValidator.create().validate(dossier)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Dossier dossier(Consumer<Dossier.Builder> changes) {
        Dossier.Builder builder = Dossier.builder()
                .id("LV-1")
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.of(2025, 3, 14))
                .product(product("Trà", "tea"))
                .subject(Subject.builder()
                        .name("HTX")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build());
        changes.accept(builder);
        return builder.build();
    }

    private static Product product(String name, String set) {
        return Product.builder().name(name).set(set).build();
    }

    private static ScoreSheet sheet(String criterion, int option) {
        return ScoreSheet.builder()
                .role(SheetRole.COUNCIL)
                .putChoice(criterion, option)
                .build();
    }

    private static void assertBadText(Dossier dossier, String path, int max, String excerpt) {
        assertThat(VALIDATOR.validate(dossier)).containsExactly(badText(path, max, excerpt));
    }

    private static Message badText(String path, int max, String excerpt) {
        return new Message(
                "bad-text",
                path,
                new Text(
                        "Văn bản trống, dài quá " + max + " ký tự hoặc có ký tự điều khiển; hãy viết lại: \"" + excerpt
                                + "\"",
                        "Text is blank, longer than " + max
                                + " characters, or has control characters; write it anew: \"" + excerpt + "\""));
    }

    private static void assertBadCode(Dossier dossier, String path, String excerpt) {
        assertThat(VALIDATOR.validate(dossier))
                .containsExactly(new Message(
                        "bad-code",
                        path,
                        new Text(
                                "Mã chỉ gồm chữ cái ASCII, chữ số, dấu chấm và gạch nối, dài 1 đến 60 ký tự; hãy dùng"
                                        + " mã trong bộ tiêu chí: \"" + excerpt + "\"",
                                "A code has only ASCII letters, digits, dots and hyphens, 1 to 60 of them; use a code"
                                        + " of the rubric: \"" + excerpt + "\"")));
    }

    private static void assertTooMany(Dossier dossier, String path, int max) {
        Text text = new Text(
                "Số phần tử phải từ 0 đến " + max + "; hãy bớt đi",
                "There must be 0 to " + max + " elements; remove some");

        assertThat(VALIDATOR.validate(dossier)).containsExactly(new Message("too-many", path, text));
        assertThat(Normalizer.isNormalized(text.vi(), Normalizer.Form.NFC)).isTrue();
    }
}
