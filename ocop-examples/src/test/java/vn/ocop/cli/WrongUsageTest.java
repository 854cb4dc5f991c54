package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told when the program cannot do as it is asked. */
class WrongUsageTest {

    private static final String SCORE = "Usage: ocop score [-hV] [--as-of=DATE] [--format=text|json|jsonl|html]"
            + " [--gates=RESOLVE|MEAN|MAJORITY] [--lang=vi|en] [--pack=ID|PATH] [--replay=RESULT] FILE...";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score | Missing required parameter: 'FILE'",
                "score nowhere.json | cannot read nowhere.json: no such file or folder",
                "score dossiers nowhere.json | cannot read nowhere.json: no such file or folder",
                "score @dossiers | cannot read @dossiers: no such file or folder",
                "score --colour dossiers | Unknown option: '--colour'",
                "score --format xml dossiers | Invalid value for option '--format': expected one of [TEXT, JSON, JSONL, HTML]",
                "score --gates ALL dossiers | Invalid value for option '--gates': expected one of [RESOLVE, MEAN, MAJORITY]",
                "score --lang fr dossiers | Invalid value for option '--lang': expected one of [VI, EN]",
                "score --as-of 2026-02-30 dossiers | Invalid value for option '--as-of': cannot convert '2026-02-30'",
                "score --as-of tomorrow dossiers | Invalid value for option '--as-of': cannot convert 'tomorrow'",
                "score --pack qd781-2020 dossiers | no rule pack qd781-2020: it is neither a folder, a zip or jar file, "
                        + "nor one of qd148-2023, qd148-2025, qd26-2026",
            })
    void wrong_usage_is_two_lines_and_status_2(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith(message);
        assertThat(run.errLines().get(1)).isEqualTo(SCORE);
    }

    @Test
    void a_command_that_does_not_exist_is_wrong_usage() {
        Run run = Run.of("rank");

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines())
                .containsExactly("Unmatched argument at index 0: 'rank'", "Usage: ocop [-hV] [COMMAND]");
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: ocop").contains("score", "packs");
    }

    @Test
    void help_is_no_error() {
        Run run = Run.of("score", "--help");

        assertThat(run.status()).isEqualTo(Ocop.DONE);
        assertThat(run.out()).startsWith("Usage: ocop score");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_faulty_pack_is_refused_with_a_line_for_each_fault(@TempDir Path pack) throws IOException {
        Files.writeString(pack.resolve("pack.yaml"), "format: 1\nid: Bad Pack\nrevision: none\n");

        Run run = Run.of("score", "--pack", pack.toString(), Samples.TEA);

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("[-a-z0-9./]+:\\d+: [-a-z]+: .+"))
                .anyMatch(line -> line.startsWith("pack.yaml:1: "));
    }

    @Test
    void results_that_cannot_be_written_are_an_error() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        int status = Ocop.run(
                new Ocop.Streams(
                        InputStream.nullInputStream(),
                        new PrintStream(full, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8)),
                "score",
                Samples.TEA);

        assertThat(status).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("error: the results could not be written to the end\n");
    }
}
