package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFormatTest {

    private static final List<String> IDS = List.of(
            "MV-2024-007",
            "VC-2024-021",
            "TG-2023-112",
            "BT-2024-030",
            "HG-2024-044",
            "QB-2024-009",
            "DL-2025-003",
            "BN-2024-018",
            "LC-2024-001",
            "CT-2024-016",
            "QN-2025-002",
            "TTH-2024-025",
            "LCA-2023-040",
            "NA-2024-052",
            "GL-2024-006",
            "BT-2026-016",
            "MG-2026-017",
            "CT-2025-018",
            "LV-2026-031",
            "LV-2026-044",
            "LV-2025-052");

    @Test
    void jsonl_prints_one_result_a_line_in_the_order_of_the_input() {
        Run run = Run.of("score", "--format", "jsonl", Samples.PEPPER, Samples.FOLDER, Samples.TEA);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(IDS.size() + 2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(run.outLines().get(0)).contains("\"id\":\"GL-2024-006\"");
        assertThat(run.outLines().get(IDS.size() + 1)).contains("\"id\":\"VC-2024-021\"");
        for (int i = 0; i < IDS.size(); i++) {
            assertThat(run.outLines().get(i + 1)).contains("\"id\":\"" + IDS.get(i) + "\"");
        }
    }

    @Test
    void json_prints_one_object_for_one_dossier_and_an_array_for_several() {
        assertThat(Run.of("score", "--format", "json", Samples.TEA).out())
                .startsWith("{\n  \"formatVersion\"")
                .endsWith("\n}\n");
        assertThat(Run.of("score", "--format", "json", Samples.TEA, Samples.PEPPER)
                        .out())
                .startsWith("[\n{\n")
                .contains("\n},\n{\n")
                .endsWith("\n}\n]\n");
        assertThat(Run.withInput("\n", "score", "--format", "json", "-").status())
                .isEqualTo(Ocop.NOT_IN_ORDER);
    }

    @Test
    void text_prints_one_explanation_after_another_in_the_language_asked_for() {
        Run vietnamese = Run.of("score", Samples.TEA, Samples.PEPPER);
        Run english = Run.of("score", "--format", "TEXT", "--lang", "EN", Samples.TEA);

        assertThat(vietnamese.out()).startsWith("Hồ sơ VC-2024-021").contains("\n\nHồ sơ GL-2024-006");
        assertThat(english.out()).startsWith("Dossier VC-2024-021");
    }

    @Test
    void html_prints_one_page_for_all_dossiers() {
        Run run = Run.of("score", "--format", "html", Samples.FOLDER);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsOnlyOnce("<!DOCTYPE html>")
                .containsOnlyOnce("</html>")
                .contains(IDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "html"})
    void every_format_names_every_dossier_and_is_the_same_on_every_run(String format) {
        Run run = Run.of("score", "--format", format, Samples.FOLDER);

        assertThat(run.out()).contains(IDS).endsWith("\n").doesNotContain("\r");
        assertThat(Run.of("score", "--format", format, Samples.FOLDER)).isEqualTo(run);
    }
}
