package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where dossiers come from, and that a bad one never stops the others. */
class ScoreInputTest {

    private static final String TEA = Samples.line(Samples.TEA);
    private static final String PEPPER = Samples.line(Samples.PEPPER);

    private final Path folder;

    ScoreInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_folder_gives_its_dossiers_in_the_order_of_their_names_and_leaves_other_files_alone() throws IOException {
        write("b.json", TEA);
        write("a.jsonl", PEPPER + "\n" + TEA + "\n");
        write("readme.txt", "not a dossier");
        Files.createDirectory(folder.resolve("c.json"));

        Run run = score(folder.toString());

        assertThat(run.status()).isZero();
        assertThat(ids(run)).containsExactly("GL-2024-006", "VC-2024-021", "VC-2024-021");
    }

    @Test
    void an_empty_folder_gives_no_result() {
        assertThat(score(folder.toString())).isEqualTo(new Run(Ocop.DONE, "", ""));
        assertThat(Run.of("score", "--format", "json", folder.toString())).isEqualTo(new Run(Ocop.DONE, "[]\n", ""));
    }

    @Test
    void bad_dossiers_never_stop_a_batch_and_each_fault_has_a_line() throws IOException {
        String good = write("good.json", TEA);
        String empty = write("empty.json", "{}");
        String broken = write("broken.json", "{\n  \"id\": \"X\",\n");
        String lines = write("lines.jsonl", "no json\n\n" + PEPPER + "\r\n[]\n" + TEA.replace("\"tea\"", "\"teas\""));

        Run run = score(empty, broken, lines, good);

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.outLines())
                .extracting(ScoreInputTest::status)
                .containsExactly("INVALID", "INVALID", "INVALID", "RANKED", "INVALID", "INVALID", "RANKED");
        assertThat(run.errLines())
                .allMatch(line -> line.startsWith(folder.toString()))
                .noneMatch(line -> line.contains("Exception") || line.contains("\tat "))
                .contains(empty + ": missing-field: /id: Thiếu trường \"id\" trong hồ sơ; hãy bổ sung")
                .anyMatch(line -> line.startsWith(broken + ": malformed-json: : "))
                .anyMatch(line -> line.startsWith(lines + ":1: malformed-json: : "))
                .anyMatch(line -> line.startsWith(lines + ":4: not-an-object: : "))
                .anyMatch(line -> line.startsWith(lines + ":5: unknown-set: /product/set: "));
    }

    @Test
    void faults_are_told_in_the_language_asked_for() throws IOException {
        String file = write("empty.json", "{\"id\": 5}");

        Run run = Run.of("score", "--lang", "en", file);

        assertThat(run.errLines())
                .anyMatch(line -> line.startsWith(file + ": missing-field: /kind: Field \"kind\" is missing"));
    }

    @Test
    void characters_that_could_steer_a_terminal_do_not_reach_it() throws IOException {
        String file = write("steer.json", "{\"\\u001b[31m\\u009b\\u0007\\r\\n\": 1}");

        Run run = Run.of("score", "--format", "text", file);

        assertThat(run.err() + run.out())
                .doesNotContain("\u001b")
                .doesNotContain("\u009b")
                .doesNotContain("\u0007")
                .doesNotContain("\r");
        assertThat(run.errLines()).allMatch(line -> line.startsWith(file));
    }

    @Test
    void standard_input_may_be_one_document_over_several_lines() {
        Run run = Run.withInput("\n" + Samples.text(Samples.TEA), "score", "--format", "jsonl", "-");

        assertThat(run.status()).isZero();
        assertThat(ids(run)).containsExactly("VC-2024-021");
    }

    @Test
    void standard_input_may_be_one_dossier_a_line() {
        Run run = Run.withInput(TEA + "\n\n" + PEPPER, "score", "--format", "jsonl", "-");

        assertThat(run.status()).isZero();
        assertThat(ids(run)).containsExactly("VC-2024-021", "GL-2024-006");
    }

    @Test
    void a_document_with_a_fault_on_standard_input_is_one_fault() {
        String text = Samples.text(Samples.TEA).replaceFirst("\"product\": \\{", "\"product\" {");

        Run run = Run.withInput(text, "score", "--format", "jsonl", "-");

        assertThat(run.outLines()).hasSize(1);
        assertThat(run.errLines()).singleElement().asString().startsWith("-: malformed-json: : ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "{\"id\": \"X\",", "{\"id\": [", "{", "one\n\ntwo"})
    void a_bad_first_line_of_standard_input_does_not_hide_the_others(String first) {
        Run run = Run.withInput(first + "\n" + TEA + "\n" + PEPPER + "\n", "score", "--format", "jsonl", "-");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.outLines()).extracting(ScoreInputTest::status).endsWith("RANKED", "RANKED");
        assertThat(run.errLines()).allMatch(line -> line.startsWith("-:"));
    }

    @Test
    void a_line_that_is_too_long_does_not_hide_the_others() {
        String tooLong = "{\"id\": \"" + "x".repeat(2 << 20) + "\"}";

        Run run = Run.withInput(tooLong + "\n" + TEA + "\n", "score", "--format", "jsonl", "-");

        assertThat(run.outLines()).extracting(ScoreInputTest::status).containsExactly("INVALID", "RANKED");
        assertThat(run.errLines()).singleElement().asString().startsWith("-:1: too-large: : ");
    }

    @Test
    void input_that_breaks_off_does_not_stop_a_batch() {
        InputStream breaking = new SequenceInputStream(
                new ByteArrayInputStream((TEA + "\n").getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("device gone");
                    }
                });

        Run run = Run.withInput(breaking, "score", "--format", "jsonl", "-", Samples.PEPPER);

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.outLines()).extracting(ScoreInputTest::status).endsWith("INVALID", "RANKED");
        assertThat(run.errLines()).singleElement().asString().startsWith("-: unreadable: : ");
    }

    @Test
    void a_long_batch_tells_how_far_it_is() throws IOException {
        String file = write("many.jsonl", (TEA + "\n").repeat(2_999) + "{}\n");

        Run run = score(file);

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.outLines()).hasSize(3_000);
        assertThat(run.errLines())
                .startsWith("scored 1000 dossiers, 0 invalid", "scored 2000 dossiers, 0 invalid")
                .endsWith("scored 3000 dossiers, 1 invalid");
    }

    private Run score(String... files) {
        String[] arguments = new String[files.length + 3];
        System.arraycopy(new String[] {"score", "--format", "jsonl"}, 0, arguments, 0, 3);
        System.arraycopy(files, 0, arguments, 3, files.length);
        return Run.of(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> ids(Run run) {
        return run.outLines().stream().map(line -> value(line, "id")).toList();
    }

    private static String status(String line) {
        return value(line, "status");
    }

    private static String value(String line, String field) {
        String start = "\"" + field + "\":\"";
        int from = line.indexOf(start) + start.length();
        return line.substring(from, line.indexOf('"', from));
    }
}
