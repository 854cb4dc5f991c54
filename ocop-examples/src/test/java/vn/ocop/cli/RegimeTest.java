package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.pack.PackFiles;

/** Which rule pack a dossier gets. */
class RegimeTest {

    @ParameterizedTest
    @CsvSource({
        "FIRST,         2023-02-24, qd148-2023",
        "FIRST,         2025-07-05, qd148-2023",
        "FIRST,         2025-07-06, qd148-2025",
        "FIRST,         2025-08-15, qd148-2025",
        "RE_EVALUATION, 2026-05-21, qd148-2025",
        "FIRST,         2026-05-22, qd26-2026",
        "UPGRADE,       2026-06-15, qd26-2026",
    })
    void the_day_of_submission_decides_without_a_day_of_evaluation(String kind, String submittedOn, String pack) {
        Run run = Run.withInput(Samples.of(Samples.TEA, kind, submittedOn), "score", "--format", "jsonl", "-");

        assertThat(run.out()).contains("\"pack\":{\"id\":\"" + pack + "\"").contains("\"chosenBy\":\"LAW\"");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST,         2025-06-30, 2025-07-06, qd148-2025, LAW",
        "FIRST,         2026-05-10, 2026-05-21, qd148-2025, LAW",
        "FIRST,         2026-05-10, 2026-07-21, qd148-2025, TRANSITION",
        "FIRST,         2026-05-10, 2026-07-22, qd26-2026,  LAW",
        "UPGRADE,       2026-05-10, 2026-07-21, qd148-2025, TRANSITION",
        "UPGRADE,       2026-05-10, 2026-07-22, qd26-2026,  LAW",
        "RE_EVALUATION, 2026-05-10, 2026-06-21, qd148-2025, TRANSITION",
        "RE_EVALUATION, 2026-05-10, 2026-06-22, qd26-2026,  LAW",
        "FIRST,         2026-05-22, 2026-07-21, qd26-2026,  LAW",
    })
    void the_day_of_evaluation_takes_part(String kind, String submittedOn, String asOf, String pack, String by) {
        Run run = Run.withInput(
                Samples.of(Samples.TEA, kind, submittedOn), "score", "--format", "jsonl", "--as-of", asOf, "-");

        assertThat(run.out()).contains("\"pack\":{\"id\":\"" + pack + "\"").contains("\"chosenBy\":\"" + by + "\"");
    }

    @ParameterizedTest
    @CsvSource({"2023-02-23, 2023-03-01", "2024-05-20, 2024-05-19"})
    void a_dossier_without_a_regime_is_invalid(String submittedOn, String asOf) {
        Run run = Run.withInput(
                Samples.of(Samples.TEA, "FIRST", submittedOn), "score", "--format", "jsonl", "--as-of", asOf, "-");

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.out()).contains("\"status\":\"INVALID\"").contains("\"code\":\"no-regime\"");
        assertThat(run.errLines()).singleElement().asString().startsWith("-:1: no-regime: /submittedOn: ");
    }

    @Test
    void a_pack_asked_for_by_name_is_used_whatever_the_day() {
        Run run = Run.withInput(
                Samples.of(Samples.TEA, "FIRST", "2030-01-01"),
                "score",
                "--format",
                "jsonl",
                "--pack",
                "qd148-2023",
                "-");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"pack\":{\"id\":\"qd148-2023\"")
                .contains("\"chosenBy\":\"HOST\"")
                .contains("\"stars\":4");
    }

    @Test
    void a_pack_may_be_a_folder(@TempDir Path folder) {
        PackFiles shipped = PackFiles.shipped("qd148-2023");
        shipped.paths().forEach(path -> copy(shipped, path, folder));

        Run run = Run.of("score", "--format", "jsonl", "--pack", folder.toString(), Samples.TEA);

        assertThat(run).isEqualTo(Run.of("score", "--format", "jsonl", "--pack", "qd148-2023", Samples.TEA));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, in force,         announced,        announced",
        "2025-07-06, superseded,       in force,         announced",
        "2026-05-22, superseded,       superseded,       in force",
    })
    void packs_lists_the_packs_with_their_status(String day, String first, String second, String third) {
        Run run = Run.of("packs", "--as-of", day, "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.outLines()).hasSize(3).allMatch(line -> line.contains("\tsha256:"));
        assertThat(run.outLines().get(0))
                .startsWith("qd148-2023\trevision 1\t2023-02-24..2025-07-05\t" + first + "\tQĐ 148/QĐ-TTg");
        assertThat(run.outLines().get(1))
                .startsWith("qd148-2025\trevision 1\t2025-07-06..2026-05-21\t" + second + "\t");
        assertThat(run.outLines().get(2)).startsWith("qd26-2026\trevision 1\t2026-05-22..\t" + third + "\t");
    }

    private static void copy(PackFiles pack, String path, Path folder) {
        try {
            Path target = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, pack.bytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
