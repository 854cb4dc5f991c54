package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five example programmes, measured against invented registers; wrong files and wrong usage. */
class ProgrammeCommandTest {

    private static final Path GOLDEN = GoldenResultsTest.GOLDEN.resolve("programme");

    @ParameterizedTest
    @CsvSource({
        "lam-vy-2025, 2025-11-15, vi, text, txt",
        "lam-vy-2025, 2025-11-15, en, text, txt",
        "ba-to-2025, 2025-06-10, vi, markdown, md",
        "ba-to-2025, 2025-06-10, en, markdown, md",
        "lang-son-2025, 2025-09-30, vi, text, txt",
        "lang-son-2025, 2025-09-30, en, text, txt",
        "lai-chau-2025, 2026-01-20, vi, text, txt",
        "lai-chau-2025, 2026-01-20, en, markdown, md",
        "lai-chau-2025, 2026-01-20, vi, json, json",
        "kim-thanh-2025, 2025-12-20, vi, html, html",
        "kim-thanh-2025, 2025-12-20, en, text, txt",
    })
    void the_report_is_as_it_was(String name, String day, String language, String format, String ending)
            throws IOException {
        Path golden = GOLDEN.resolve(name + "_" + language + "." + ending);

        GoldenResultsTest.assertOutput(golden, arguments(name, day, "--lang", language, "--format", format));
    }

    @Test
    void every_example_programme_has_a_register_and_a_golden_report() throws IOException {
        for (Path programme : jsonFiles(Path.of("programmes"))) {
            String name = programme.getFileName().toString().replace(".json", "");

            assertThat(Path.of("programmes/registers", name + ".jsonl")).exists();
            try (Stream<Path> golden = Files.list(GOLDEN)) {
                assertThat(golden)
                        .anyMatch(file -> file.getFileName().toString().startsWith(name));
            }
        }
        assertThat(jsonFiles(Path.of("programmes"))).hasSize(5);
    }

    @Test
    void exactly_30_products_recognised_again_are_not_more_than_30() {
        Run run = Run.of(arguments("lai-chau-2025", "2025-12-31", "--lang", "en"));

        assertThat(run.out())
                .contains("Asked: more than 60; Value: 61; Status: reached")
                .contains("Asked: more than 30; Value: 30; Status: missed");
    }

    @Test
    void a_faulty_programme_or_register_is_told_line_by_line(@TempDir Path folder) throws IOException {
        Path programme = Files.writeString(folder.resolve("p.json"), "{\"format\":1}");
        Path register = Files.writeString(folder.resolve("r.jsonl"), "{\"type\":\"PRODUCT\"}\n{}\n");

        Run run = Run.of("programme", programme.toString(), "--register", register.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .contains(programme + ": missing-field: /id: Field \"id\" is missing in the programme; add it")
                .contains(register + ":1: missing-field: /id: Field \"id\" is missing in the record; add it")
                .contains(register + ":2: missing-field: /type: Field \"type\" is missing in the record; add it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "programme | Missing required parameter: 'FILE'",
                "programme nowhere.json --register programmes/registers/lam-vy-2025.jsonl | cannot read nowhere.json: no such file",
                "programme programmes/lam-vy-2025.json --register nowhere.jsonl | cannot read nowhere.jsonl: no such file",
                "programme programmes --register programmes/registers/lam-vy-2025.jsonl | cannot read programmes: no such file",
                "programme programmes/lam-vy-2025.json --register programmes/registers/lam-vy-2025.jsonl --as-of 2024-12-31"
                        + " | the day 2024-12-31 is before the programme begins, 2025-01-01",
                "programme programmes/lam-vy-2025.json --register programmes/registers/lam-vy-2025.jsonl --format pdf"
                        + " | Invalid value for option '--format': expected one of [TEXT, MARKDOWN, HTML, JSON]",
            })
    void wrong_usage_is_two_lines_and_status_2(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith(message);
        assertThat(run.errLines().get(1))
                .isEqualTo("Usage: ocop programme [-hV] [--as-of=DATE] [--format=text|markdown|html|json]"
                        + " [--lang=vi|en] [--register=REGISTER] FILE");
    }

    @Test
    void without_a_register_nothing_is_known_and_nothing_is_zero() {
        Run run = Run.of(
                "programme",
                "programmes/lam-vy-2025.json",
                "--as-of",
                "2025-12-31",
                "--lang",
                "en",
                "--format",
                "markdown");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("| cannot be told |", "0 or more").doesNotContain("missed");
    }

    @Test
    void a_folder_of_certificates_and_dossiers_is_a_register(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), """
                {"type":"certificate","number":"9/QĐ-UBND","productId":"P1","product":{"name":"Trà","set":"tea"},"subject":{"name":"HTX A","legalForm":"COOPERATIVE"},"stars":3,"issuedOn":"2025-11-20"}
                {"type":"certificate","number":"1/QĐ-UBND","productId":"P2","product":{"name":"Mật","set":"tea"},"subject":{"name":"HTX B","legalForm":"COOPERATIVE"},"stars":3,"issuedOn":"2022-12-30"}
                {"type":"procedure","id":"D3","productId":"P3","kind":"FIRST","product":{"name":"Bún","set":"tea"},"events":[{"event":"SUBMIT","on":"2025-10-06"}]}
                """);

        Run run = Run.of(
                "programme",
                "programmes/lam-vy-2025.json",
                "--as-of",
                "2025-12-01",
                "--lang",
                "en",
                "--register",
                folder.toString());

        assertThat(run.status())
                .as("a certificate is older than the first regime")
                .isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines())
                .containsExactly(
                        "certificate 1/QĐ-UBND: no-regime: /issuedOn: 2022-12-30 is before the first regime that"
                                + " is known here");
        assertThat(run.out()).contains("Status: reached").contains("P3 – Bún");
    }

    private static String[] arguments(String name, String day, String... more) {
        return Stream.concat(
                        Stream.of(
                                "programme",
                                "programmes/" + name + ".json",
                                "--register",
                                "programmes/registers/" + name + ".jsonl",
                                "--as-of",
                                day),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
