package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.json.CommuneWriter;

class CommuneCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden-commune");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String ORANGE = "dossiers/21-cam-sanh-bao-cao-cap-xa.json";
    private static final String HOMESTAY = "dossiers/22-homestay-chua-du-thanh-phan.json";
    private static final String PILLOW = "dossiers/23-goi-tre-gui-cap-tinh.json";
    private static final String HONEY = "dossiers/01-mat-ong-bac-ha.json";
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @CsvSource({
        "21-check_vi.txt, check --lang vi, 1, " + ORANGE,
        "21-check_en.txt, check --lang en, 1, " + ORANGE,
        "21-check.json, check --format json, 1, " + ORANGE,
        "21-check.md, check --format markdown, 1, " + ORANGE,
        "21-report_vi.txt, report --lang vi, 0, " + ORANGE,
        "21-report_en.txt, report --lang en, 0, " + ORANGE,
        "21-report.md, report --format markdown, 0, " + ORANGE,
        "21-report.html, report --format html, 0, " + ORANGE,
        "21-report.json, report --format json, 0, " + ORANGE,
        "22-check_vi.txt, check --lang vi, 1, " + HOMESTAY,
        "22-check_en.txt, check --lang en --as-of 2026-09-30, 1, " + HOMESTAY,
        "22-check.html, check --format html --level centre, 1, " + HOMESTAY,
        "22-report_vi.txt, report --lang vi, 0, " + HOMESTAY,
        "22-report_en.md, report --lang en --format markdown, 0, " + HOMESTAY,
        "22-report.json, report --format json, 0, " + HOMESTAY,
        "23-check_vi.txt, check --lang vi, 0, " + PILLOW,
        "23-check_en.txt, check --lang en, 0, " + PILLOW,
        "23-report_vi.txt, report --lang vi, 0, " + PILLOW,
        "01-check_vi.txt, check --lang vi, 1, " + HONEY,
        "01-report_en.txt, report --lang en, 0, " + HONEY
    })
    void the_output_is_as_it_was(String golden, String arguments, int status, String file) throws IOException {
        Run run = Run.of(("commune " + arguments + " " + file).split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(golden), run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    }

    static List<Path> samples() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_can_be_looked_at_and_reported_on(Path sample) {
        String check = Run.of("commune", "check", "--format", "json", sample.toString())
                .out();
        String report = Run.of("commune", "report", "--format", "json", sample.toString())
                .out();

        assertThat(faults(check)).isEmpty();
        assertThat(faults(report)).isEmpty();
    }

    @Test
    void a_report_has_no_points() {
        for (Path sample : samples()) {
            assertThat(Run.of("commune", "report", sample.toString()).out())
                    .doesNotContain("điểm;", " điểm)", "sao")
                    .contains("kính đề nghị");
        }
    }

    @Test
    void several_dossiers_are_an_array_a_page_or_texts_one_after_another() throws Exception {
        assertThat(Run.of("commune", "report", "--format", "json", ORANGE, PILLOW)
                        .out())
                .startsWith("[\n{")
                .contains("\n},\n{")
                .endsWith("}\n]\n");
        String page =
                Run.of("commune", "report", "--format", "html", ORANGE, PILLOW).out();
        assertThat(page).containsOnlyOnce("<body>");
        assertThat(page.split("<article>", -1)).hasSize(3);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(
                                page.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("article")
                        .getLength())
                .isEqualTo(2);
        assertThat(Run.of("commune", "report", ORANGE, PILLOW).out()).contains("(ký tên, đóng dấu)\n\nUBND xã");
        assertThat(Run.of("commune", "report", "--format", "json", "pom.xml").out())
                .isEqualTo("[]\n");
    }

    @Test
    void a_dossier_that_does_not_fit_is_told_and_the_others_go_on() {
        Run run = Run.withInput(
                Samples.line(ORANGE).replace("\"1.1\": 3", "\"1.1\": 9"), "commune", "report", "-", PILLOW);

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.err())
                .startsWith("-:1: unknown-option: /sheets/0/choices/1.1: Tiêu chí 1.1 không có lựa chọn 9;");
        assertThat(run.out()).contains("Gối tre đan Nà Pặc").doesNotContain("Cam sành");
    }

    @Test
    void a_calendar_of_the_host_moves_the_last_day(@TempDir Path folder) throws IOException {
        Path calendar = folder.resolve("days.txt");
        Files.writeString(calendar, "off 2026-08-28 nghỉ theo lịch của tỉnh\n");

        assertThat(Run.of("commune", "check", "--calendar", calendar.toString(), ORANGE)
                        .out())
                .contains("ngày cuối: 03/09/2026");
        Files.writeString(calendar, "holiday 2026-08-28\n");
        Run run = Run.of("commune", "check", "--calendar", calendar.toString(), ORANGE);
        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.err()).contains("calendar, line 1: 'holiday 2026-08-28' is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report"})
    void wrong_usage_is_status_2_with_a_usage_line(String command) {
        for (String arguments : List.of(
                "",
                "nowhere.json",
                "--pack qd781-2020 " + ORANGE,
                "--level moon " + ORANGE,
                "--format xml " + ORANGE,
                "--calendar nowhere.txt " + ORANGE)) {
            Run run = Run.of(("commune " + command + " " + arguments).strip().split(" "));

            assertThat(run.status()).as(arguments).isEqualTo(Ocop.WRONG_USAGE);
            assertThat(run.errLines()).hasSize(2);
            assertThat(run.errLines().get(1)).startsWith("Usage: ocop commune " + command);
        }
    }

    @Test
    void the_group_alone_is_wrong_usage() {
        Run run = Run.of("commune");

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines())
                .containsExactly("say what to do: report or check", "Usage: ocop commune [-hV] [COMMAND]");
    }

    @Test
    void a_pack_from_a_folder_can_be_used(@TempDir Path folder) throws IOException {
        Path shipped = Path.of("../ocop-rules/src/main/resources/vn/ocop/packs/qd26-2026");
        try (var paths = Files.walk(shipped)) {
            for (Path path : paths.toList()) {
                Path target = folder.resolve(shipped.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        assertThat(Run.of("commune", "check", "--pack", folder.toString(), ORANGE)
                        .out())
                .isEqualTo(Run.of("commune", "check", ORANGE).out());

        Files.writeString(folder.resolve("commune.csv"), "set,content,criterion,reason_vi,reason_en\n");
        Run refused = Run.of("commune", "check", "--pack", folder.toString(), ORANGE);
        assertThat(refused.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(refused.errLines())
                .hasSize(26 * 4)
                .allMatch(line -> line.startsWith("commune.csv:0: missing-link: "));
    }

    private static List<String> faults(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() {
        String name = "commune.schema.json";
        try (InputStream in = Objects.requireNonNull(CommuneWriter.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
