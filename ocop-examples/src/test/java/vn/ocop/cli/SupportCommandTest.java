package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.engine.SupportEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.support.Scope;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportUnit;

/** What Kim Thành pays, and what the command says where something is wrong. */
class SupportCommandTest {

    private static final Path GOLDEN = GoldenResultsTest.GOLDEN.resolve("support");
    private static final String PACK = "support/kim-thanh-2025";
    private static final String CLAIMS = "support/claims/kim-thanh-2025.jsonl";
    private static final String REGISTER = "programmes/registers/kim-thanh-2025.jsonl";

    @ParameterizedTest
    @CsvSource({"vi, text, txt", "en, text, txt", "vi, html, html", "en, markdown, md", "vi, json, json"})
    void the_decision_on_claims_is_as_it_was(String language, String format, String ending) throws IOException {
        GoldenResultsTest.assertOutput(
                GOLDEN.resolve("claims_" + language + "." + ending),
                "support",
                PACK,
                "--claims",
                CLAIMS,
                "--register",
                REGISTER,
                "--as-of",
                "2025-12-20",
                "--lang",
                language,
                "--format",
                format);
    }

    @ParameterizedTest
    @CsvSource({"vi, text, txt", "en, json, json"})
    void what_each_subject_may_claim_is_as_it_was(String language, String format, String ending) throws IOException {
        GoldenResultsTest.assertOutput(
                GOLDEN.resolve("offers_" + language + "." + ending),
                "support",
                PACK,
                "--register",
                REGISTER,
                "--as-of",
                "2025-12-20",
                "--lang",
                language,
                "--format",
                format);
    }

    /** The amounts as the plan has them. */
    @Test
    void the_pack_holds_the_amounts_of_the_plan() {
        Map<String, SupportMeasure> measures = SupportEngine.of(
                        PackFiles.folder(Path.of(PACK)), SignaturePolicy.unsignedDataOnly(Map.of()))
                .policy()
                .measures();

        assertThat(measures.values().stream()
                        .map(measure -> String.join(
                                " ",
                                measure.code(),
                                measure.unit().code(),
                                measure.amount().isPresent()
                                        ? Long.toString(measure.amount().getAsLong())
                                        : "-",
                                measure.stars()
                                        .map(stars -> stars.least() + " "
                                                + stars.basis().code())
                                        .orElse("-"),
                                measure.oncePer().map(Scope::code).orElse("-")))
                        .collect(Collectors.toList()))
                .containsExactly(
                        "consultancy per-product 15000000 3 aimed product",
                        "quality-analysis per-product 2000000 - product",
                        "brand-kit per-product 15000000 3 ranked product",
                        "fair share-of-cost - 3 ranked -",
                        "commune-evaluation per-session 5000000 - occasion",
                        "training per-session - - -");
        SupportMeasure fair = measures.get("fair");
        assertThat(fair).isNotNull();
        assertThat(fair.percent()).hasValue(70);
        assertThat(fair.cap().orElseThrow().amount()).isEqualTo(10_000_000);
        assertThat(fair.cap().orElseThrow().per().code()).isEqualTo("product+occasion");
        assertThat(fair.occasionLevel().orElseThrow().code()).isEqualTo("province");
        assertThat(fair.unit()).isEqualTo(SupportUnit.SHARE_OF_COST);
    }

    @Test
    void a_pack_alone_is_checked_and_its_cases_are_run() {
        Run run = Run.of("support", PACK);

        assertThat(run.status()).isEqualTo(Ocop.DONE);
        assertThat(run.out())
                .matches("kim-thanh-2025 revision 1 sha256:[0-9a-f]{64}: in order, 6 measures, 8 cases hold\n");
    }

    @Test
    void switching_a_reading_changes_what_is_paid(@TempDir Path folder) throws IOException {
        Path pack = copy(folder);
        replace(pack.resolve("readings.csv"), "occasion,product+occasion,", "occasion,product+year,");

        Run run = Run.of("support", pack.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines())
                .containsExactly(
                        "cases/05-fair-cap.json:0: case-failed: the case \"Mức tối đa tính cho mỗi sản phẩm ở mỗi hội chợ;"
                                + " các khoản chi của cùng lần chia nhau mức đó\" fails: other, outcome: it has to be GRANTED,"
                                + " it is REFUSED",
                        "cases/05-fair-cap.json:0: case-failed: the case \"Mức tối đa tính cho mỗi sản phẩm ở mỗi hội chợ;"
                                + " các khoản chi của cùng lần chia nhau mức đó\" fails: other, amount: it has to be 10000000,"
                                + " it is -",
                        "cases/05-fair-cap.json:0: case-failed: the case \"Mức tối đa tính cho mỗi sản phẩm ở mỗi hội chợ;"
                                + " các khoản chi của cùng lần chia nhau mức đó\" fails: other, reasons: it has to be capped,"
                                + " it is cap-used-up",
                        "cases/05-fair-cap.json:0: case-failed: the case \"Mức tối đa tính cho mỗi sản phẩm ở mỗi hội chợ;"
                                + " các khoản chi của cùng lần chia nhau mức đó\" fails: budget, amount: it has to be 20000000,"
                                + " it is 10000000");
    }

    /** A single changed number in the table is noticed by the pack's own cases. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consultancy | 15000000 | 14999999",
                "quality-analysis | 2000000 | 2000001",
                "brand-kit | 15000000 | 1500000",
                "fair | ,70, | ,71,",
                "fair | 10000000 | 9999999",
                "fair | ,3,ranked | ,4,ranked",
                "fair | province | national",
                "fair | province | district",
                "fair | ,3,ranked | ,3,aimed",
                "brand-kit | ,3,ranked | ,3,aimed",
                "brand-kit | paid-once | ''",
                "consultancy | paid-once | ''",
                "quality-analysis | paid-once | ''",
                "consultancy | consultancy-stars | ranked",
                "commune-evaluation | 5000000 | 500000",
                "commune-evaluation | evaluation-sessions | ''",
                "training | per-session, | per-session,1",
            })
    void every_number_of_the_table_is_pinned_by_a_case(String measure, String good, String bad, @TempDir Path folder)
            throws IOException {
        Path pack = copy(folder);
        Path table = pack.resolve("support.csv");
        List<String> rows = Files.readAllLines(table).stream()
                .map(row -> row.startsWith(measure + ",") ? row.replace(good, bad) : row)
                .toList();
        assertThat(rows).isNotEqualTo(Files.readAllLines(table));
        Files.write(table, rows);

        Run run = Run.of("support", pack.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines())
                .anyMatch(line -> line.contains(": case-failed: ") || line.contains("reading-unused"));
    }

    @Test
    void a_claim_on_a_measure_that_does_not_exist_is_not_in_order(@TempDir Path folder) throws IOException {
        Path claims = Files.writeString(
                folder.resolve("c.jsonl"),
                "{\"id\":\"c1\",\"measure\":\"parties\",\"on\":\"2025-05-01\",\"subject\":{\"id\":\"s\",\"name\":\"S\"}}\n");

        Run run = Run.of("support", PACK, "--claims", claims.toString(), "--as-of", "2025-12-31", "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out()).contains("Invalid claims");
        assertThat(run.errLines())
                .containsExactly("claim c1: unknown-measure: the policy has no measure \"parties\"; it has consultancy,"
                        + " quality-analysis, brand-kit, fair, commune-evaluation, training");
    }

    @Test
    void faulty_claims_are_told_line_by_line(@TempDir Path folder) throws IOException {
        Path claims = Files.writeString(folder.resolve("c.jsonl"), "{}\n");

        Run run = Run.of("support", PACK, "--claims", claims.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines().get(0))
                .isEqualTo(claims + ":1: missing-field: /id: Field \"id\" is missing in the claim; add it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "support | Missing required parameter: 'PACK'",
                "support nowhere | cannot read nowhere: no such file or folder",
                "support support/kim-thanh-2025 --claims nowhere.jsonl | cannot read nowhere.jsonl: no such file",
                "support support/kim-thanh-2025 --as-of x | Invalid value for option '--as-of': cannot convert 'x'",
            })
    void wrong_usage_is_two_lines_and_status_2(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith(message);
        assertThat(run.errLines().get(1)).startsWith("Usage: ocop support ");
    }

    private static Path copy(Path folder) throws IOException {
        Path pack = folder.resolve("pack");
        try (var files = Files.walk(Path.of(PACK))) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(Path.of(PACK).relativize(file).toString()));
            }
        }
        return pack;
    }

    private static void replace(Path file, String good, String bad) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(good);
        Files.writeString(file, text.replace(good, bad));
    }
}
