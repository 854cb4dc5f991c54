package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code pack test}, {@code pack generate} and {@code pack mutate}. */
class PackTestCommandTest {

    private static final Path PACK = Path.of("../ocop-rules/src/main/resources/vn/ocop/packs/qd26-2026");

    private final Path folder;

    PackTestCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A copy of a shipped pack in a folder, as an author has it. */
    private Path copy() throws IOException {
        Path copy = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(PACK)) {
            files.forEach(file -> {
                try {
                    Path target = copy.resolve(PACK.relativize(file).toString());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return copy;
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void a_shipped_pack_passes_and_is_exercised_to_the_full() {
        Run run = Run.of("pack", "test", "qd26-2026", "--min-coverage", "100", "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(" passed, 0 failed, 0 not in order\n")
                .contains(" 100%    575/575    gates-missed         gates missed where they count\n")
                .doesNotContain("not exercised", "rule never fired");
    }

    @Test
    void an_official_who_changed_one_number_learns_which_cases_fail() throws IOException {
        Path pack = copy();
        String table = Files.readString(pack.resolve("sets/11-tea.csv"));
        String row = table.lines()
                .filter(line -> line.startsWith("option,3,"))
                .findFirst()
                .orElseThrow();
        replace(pack.resolve("sets/11-tea.csv"), row, row.replaceFirst(",3,(\\d?),,$", ",2,$1,,"));

        Run run = Run.of("pack", "test", pack.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out())
                .contains("cases/11-tea.jsonl:1: \"Bộ 11: mức cao nhất ở mọi tiêu chí được 100 điểm\" fails\n")
                .contains("  awards/1.1: expected 3, actual 2\n    1.1 ")
                .contains("; QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11, 1.1\n")
                .doesNotContain("cases/12-");
        assertThat(run.outLines().get(run.outLines().size() - 2))
                .matches(
                        "tea: \\d+ cases fail; other points than expected at QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11, 1\\.1");
        assertThat(run.outLines())
                .last()
                .asString()
                .matches("\\d+ cases run, \\d+ passed, \\d+ failed, 0 not in order");
    }

    @Test
    void a_case_of_the_host_is_run_as_well() throws IOException {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        String line = Files.readString(PACK.resolve("cases/11-tea.jsonl"))
                .lines()
                .findFirst()
                .orElseThrow();
        Files.writeString(cases.resolve("own.jsonl"), line.replace("\"stars\":5", "\"stars\":4") + "\n");

        Run run = Run.of("pack", "test", "qd26-2026", "--cases", cases.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out())
                .startsWith(cases.resolve("own.jsonl") + ":1: ")
                .contains("  stars: expected 4, actual 5\n");
    }

    @Test
    void too_little_coverage_is_status_1_and_names_the_area() throws IOException {
        Path pack = copy();
        Files.delete(pack.resolve("cases/law.jsonl"));

        Run run = Run.of("pack", "test", pack.toString(), "--min-coverage", "days=80,rules=100");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines()).containsExactly("coverage of days is 0% (0 of 8), at least 80% is asked");
    }

    @Test
    void a_pack_without_cases_is_status_1() throws IOException {
        Path pack = copy();
        try (Stream<Path> files = Files.list(pack.resolve("cases"))) {
            files.forEach(file -> file.toFile().delete());
        }

        assertThat(Run.of("pack", "test", pack.toString()).status()).isEqualTo(Ocop.NOT_IN_ORDER);
    }

    @Test
    void the_report_is_json_or_a_page() {
        assertThat(Run.of("pack", "test", "qd148-2025", "--format", "json").out())
                .startsWith("{\"formatVersion\":1,\"cases\":{\"passed\":true,");
        assertThat(Run.of("pack", "test", "qd148-2025", "--format", "html").out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .endsWith("</html>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack test nowhere | no rule pack nowhere: it is neither a folder, a zip or jar file, nor one of",
                "pack test qd26-2026 --min-coverage 101 | --min-coverage 101: give a number from 0 to 100, or AREA=NUMBER",
                "pack test qd26-2026 --min-coverage gates=a | --min-coverage gates=a: give a number from 0 to 100",
                "pack test qd26-2026 --min-coverage gates=9 | there is no area of coverage gates; use one of [days,",
                "pack test qd26-2026 --cases nowhere | no folder of cases nowhere",
                "pack test qd26-2026 --format xml | Invalid value for option '--format'",
                "pack generate qd26-2026 --set bicycles | rule pack qd26-2026 has no product set bicycles",
                "pack mutate qd26-2026 --set bicycles | rule pack qd26-2026 has no product set bicycles",
            })
    void wrong_usage_is_two_lines_and_status_2(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith(message);
        assertThat(run.errLines().get(1)).startsWith("Usage: ocop pack ");
    }

    @Test
    void generated_cases_are_those_that_the_pack_carries() throws IOException {
        Path file = folder.resolve("tea.jsonl");

        Run run = Run.of("pack", "generate", "qd26-2026", "--set", "tea", "--out", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(Files.readString(PACK.resolve("cases/11-tea.jsonl")));
    }

    @Test
    void generated_cases_go_to_standard_output_and_have_names_in_english() {
        Run run = Run.of("pack", "generate", "qd26-2026", "--set", "tea", "--lang", "en");

        assertThat(run.outLines().get(0))
                .startsWith("{\"case\":\"Set 11: the best answers give 100 points\",\"id\":\"tea-1\"");
    }

    @Test
    void mutation_lists_what_no_case_notices() throws IOException {
        Path pack = copy();
        Path cases = pack.resolve("cases/11-tea.jsonl");
        Files.writeString(cases, Files.readString(cases).lines().findFirst().orElseThrow() + "\n");

        Run run = Run.of("pack", "mutate", pack.toString(), "--set", "tea", "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out())
                .startsWith("Small changes of qd26-2026, by kind\n")
                .contains("no case notices: set 11 ");
    }

    @Test
    void mutation_of_a_shipped_set_leaves_nothing_unnoticed() {
        Run run = Run.of("pack", "mutate", "qd148-2023", "--set", "bottled-water", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"pack\":\"qd148-2023\",\"passed\":true,")
                .endsWith("\"survivors\":[]}\n");
    }

    @Test
    void mutation_needs_cases_that_pass() throws IOException {
        Path pack = copy();
        replace(pack.resolve("cases/core.jsonl"), "\"stars\":1}", "\"stars\":2}");

        Run run = Run.of("pack", "mutate", pack.toString(), "--set", "tea", "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cases/core.jsonl:3: ");
    }
}
