package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code pack diff}. */
class PackDiffCommandTest {

    private static final Path SHIPPED = Path.of("../ocop-rules/src/main/resources/vn/ocop/packs");
    private static final String TEA_TABLE = "sets/11-tea.csv";

    private Path folder;
    private Path revised;

    /** A second revision of QĐ 148, in which tests change something. */
    @BeforeEach
    void revise(@TempDir Path temporary) throws IOException {
        folder = temporary;
        revised = folder.resolve("revised");
        copy(SHIPPED.resolve("qd148-2023"), revised);
        edit(revised.resolve("pack.yaml"), "revision: 1", "revision: 2");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void edit(Path file, String old, String young) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, young));
    }

    @Test
    void tells_what_differs_between_two_shipped_packs() {
        Run run = Run.of("pack", "diff", "qd148-2023", "qd26-2026");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .contains("Chỉ tiêu ở cả hai gói: 761, giữ nguyên 196; thêm 36, bỏ 44, chuyển chỗ 154.");
    }

    @ParameterizedTest
    @CsvSource({
        "text, So sánh hai gói quy tắc",
        "json, formatVersion",
        "html, <!DOCTYPE html>",
        "csv, 'set,criterion_before'",
    })
    void prints_in_four_forms(String format, String start) {
        Run run = Run.of("pack", "diff", "qd148-2023", "qd148-2025", "--format", format);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().limit(2)).anyMatch(line -> line.contains(start));
    }

    @Test
    void a_folder_and_a_zip_file_of_it_are_the_same_pack() throws IOException {
        Path zip = folder.resolve("revised.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.walk(revised)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(revised.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }

        Run run = Run.of("pack", "diff", revised.toString(), zip.toString(), "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Both packs say the same.");
    }

    @Test
    void a_changed_number_is_told_with_its_article_and_the_dossiers_that_lose_stars() throws IOException {
        edit(revised.resolve("pack.yaml"), "{stars: 3, from: 50", "{stars: 3, from: 54");
        edit(revised.resolve("pack.yaml"), "{stars: 4, from: 70", "{stars: 4, from: 77");

        Run run =
                Run.of("pack", "diff", "qd148-2023", revised.toString(), "--dossiers", Samples.FOLDER, "--lang", "en");

        assertThat(run.status()).as("two samples are for QĐ 26").isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out())
                .contains("- band 4 stars: starts from 70 to 77 points")
                .contains("- LC-2024-001 (set 26 community-tourism): 4 stars → 3 stars, points 76 → 76:"
                        + " now: 76 points, 4 stars need 77");
    }

    @Test
    void dossiers_that_change_points_and_keep_their_stars_are_listed_too() throws IOException {
        edit(
                revised.resolve("sets/04-honey-and-farm-foods.csv"),
                "Machinery used in primary processing and packing,2",
                "Machinery,1");

        Run run = Run.of(
                "pack",
                "diff",
                "qd148-2023",
                revised.toString(),
                "--dossiers",
                Samples.FOLDER + "/01-mat-ong-bac-ha.json",
                "--lang",
                "en");

        assertThat(run.outLines())
                .contains("Other total: 1. Invalid or unreadable: 0.")
                .containsSubsequence(
                        "Dossiers with other points and the same outcome",
                        "- MV-2024-007 (set 4 honey-and-farm-foods): 4 stars → 4 stars, points 78 → 77.8: other points 1.2: 1.2 → 1");
    }

    @Test
    void with_dossiers_csv_has_a_row_for_each_in_their_order() {
        Run run = Run.of("pack", "diff", "qd148-2023", "qd148-2025", "--format", "csv", "--dossiers", Samples.FOLDER);

        assertThat(run.status()).as("two samples are for QĐ 26").isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.outLines()).hasSize(22);
        assertThat(run.outLines().get(1)).startsWith("MV-2024-007,honey-and-farm-foods,AS_THEY_STAND,RANKED,4,78,");
    }

    @Test
    void a_line_may_carry_the_answers_for_both_packs() throws IOException {
        String old = Samples.line(Samples.TEA);
        String anew = Samples.of(Samples.TEA, "FIRST", "2026-06-01").replace("\"5.1\": 6", "\"5.1\": 5");
        String wrong = anew.replace("VC-2024-021", "VC-2024-022");
        Path lines = folder.resolve("pairs.jsonl");
        Files.writeString(lines, pair(old, old) + pair(old, wrong) + pair(old, "{}") + old + "\n");

        Run run = Run.of("pack", "diff", "qd148-2023", "qd148-2025", "--format", "csv", "--dossiers", lines.toString());

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.outLines().subList(1, 5))
                .extracting(line -> line.split(",", -1)[2])
                .containsExactly("ANSWERED_ANEW", "INVALID", "INVALID", "AS_THEY_STAND");
        assertThat(run.errLines()).anyMatch(line -> line.contains("pairs.jsonl:2") && line.contains("một hồ sơ"));
        assertThat(run.errLines()).anyMatch(line -> line.contains("pairs.jsonl:3"));
    }

    private static String pair(String before, String after) {
        return "{\"before\": " + before + ", \"after\": " + after + "}\n";
    }

    @Test
    void a_dossier_that_cannot_be_read_is_named_and_the_others_are_compared() throws IOException {
        Path lines = folder.resolve("some.jsonl");
        Files.writeString(lines, "{\"id\": oops}\n" + Samples.line(Samples.TEA) + "\n");

        Run run = Run.of("pack", "diff", "qd148-2023", "qd148-2025", "--dossiers", lines.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines()).singleElement().asString().contains("some.jsonl:1");
        assertThat(run.out()).contains("Dossiers: 2. Gain stars 0, keep them 1");
    }

    @Test
    void progress_goes_to_standard_error() {
        String line = Samples.line(Samples.TEA) + "\n";

        Run run = Run.withInput(
                line.repeat(2001), "pack", "diff", "qd148-2023", "qd148-2025", "--format", "json", "--dossiers", "-");

        assertThat(run.status()).isZero();
        assertThat(run.errLines())
                .isEqualTo(List.of("compared 1000 dossiers, 0 invalid", "compared 2000 dossiers, 0 invalid"));
        assertThat(run.out()).contains("\"dossiers\" : 2001");
    }

    @Test
    void a_faulty_pack_is_refused_line_by_line() throws IOException {
        edit(revised.resolve(TEA_TABLE), "criterion,5.1,", "criterium,5.1,");

        Run run = Run.of("pack", "diff", "qd148-2023", revised.toString());

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines()).anyMatch(line -> line.startsWith(TEA_TABLE + ":") && line.contains("unknown-row"));
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(Run.of("pack").status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(Run.of("pack", "diff", "qd148-2023").status()).isEqualTo(Ocop.WRONG_USAGE);
        Run unknown = Run.of("pack", "diff", "qd148-2023", "no-such-pack");
        assertThat(unknown.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(unknown.err()).contains("no rule pack no-such-pack").contains("Usage: ocop pack diff");
        assertThat(Run.of("pack", "diff", "qd148-2023", "qd26-2026", "--dossiers", "nowhere")
                        .status())
                .isEqualTo(Ocop.WRONG_USAGE);
    }
}
