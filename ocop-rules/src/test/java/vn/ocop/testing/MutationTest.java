package vn.ocop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackFiles;
import vn.ocop.testing.MutationReport.Outcome;

/** Small changes of rule packs against their cases. */
class MutationTest {

    /** What two tests look at is tried once. */
    private static final Map<String, MutationReport> TRIED = new ConcurrentHashMap<>();

    private static MutationReport ofSet(String pack, String set) {
        return TRIED.computeIfAbsent(
                pack + "/" + set,
                key -> PackUnderTest.of(PackFiles.shipped(pack)).mutateSet(set));
    }

    private static MutationReport ofPack(String id) {
        return TRIED.computeIfAbsent(
                id, key -> PackUnderTest.of(PackFiles.shipped(id)).mutatePack());
    }

    @ParameterizedTest
    @CsvSource({
        "qd148-2023,bottled-water",
        "qd148-2023,coffee-cocoa",
        "qd148-2025,community-tourism",
        "qd26-2026,tea",
        "qd26-2026,flowers",
        "qd26-2026,community-tourism"
    })
    void every_change_of_a_set_is_noticed_or_proven_to_be_without_effect(String pack, String set) {
        MutationReport report = ofSet(pack, set);

        assertThat(report.survivors()).extracting(trial -> trial.change().en()).isEmpty();
        assertThat(report.trials()).hasSizeGreaterThan(600);
        assertThat(report.trials())
                .filteredOn(trial -> trial.outcome() == Outcome.EQUIVALENT)
                .allSatisfy(trial -> assertThat(trial.kind())
                        .isIn("merit-exchanged", "options-exchanged", "threshold", "effect-dropped"))
                .allSatisfy(trial -> assertThat(trial.by()).isEqualTo("same-signature"));
    }

    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd148-2025", "qd26-2026"})
    void every_change_of_dates_authorities_readings_and_rules_is_noticed_or_proven(String id) {
        MutationReport report = ofPack(id);

        assertThat(report.survivors()).extracting(trial -> trial.change().en()).isEmpty();
        assertThat(kinds(report)).contains("date", "authority", "reading", "rules");
        assertThat(report.trials())
                .filteredOn(trial -> trial.outcome() == Outcome.EQUIVALENT)
                .allSatisfy(trial -> assertThat(trial.kind()).isIn("date", "replaces"))
                .allSatisfy(trial -> assertThat(trial.by()).isEqualTo("same-timeline"));
    }

    private static Set<String> kinds(MutationReport report) {
        return new TreeSet<>(report.counts().keySet());
    }

    @Test
    void all_kinds_of_change_are_tried() {
        Set<String> kinds = kinds(ofSet("qd148-2023", "bottled-water"));
        kinds.addAll(kinds(ofPack("qd26-2026")));

        assertThat(kinds)
                .containsExactly(
                        "authority",
                        "commune-content",
                        "criterion-dropped",
                        "criterion-moved",
                        "date",
                        "effect-added",
                        "effect-dropped",
                        "effect-kind",
                        "effect-moved",
                        "gate-added",
                        "gate-dropped",
                        "gate-level",
                        "gate-moved",
                        "kind",
                        "legal-form-added",
                        "legal-form-dropped",
                        "maximum",
                        "merit-exchanged",
                        "options-exchanged",
                        "points",
                        "reading",
                        "recognised",
                        "replaces",
                        "rules",
                        "threshold",
                        "title-gate-added",
                        "title-gate-dropped",
                        "title-gate-level",
                        "transition");
    }

    @Test
    void what_no_case_notices_is_told_in_terms_of_the_law() {
        String file = "cases/11-tea.jsonl";
        EditedPack edited = EditedPack.of("qd26-2026");
        edited.put(file, edited.text(file).lines().findFirst().orElseThrow() + "\n");

        MutationReport report = PackUnderTest.of(edited.files()).mutateSet("tea");

        assertThat(report.passed()).isFalse();
        assertThat(report.text(Locale.ENGLISH))
                .contains(
                        "no case notices: set 11 Fresh and processed tea (tea), 1.1 Source of raw materials: option 1 from 1 to 2 points; QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11, 1.1\n");
        assertThat(report.text(Locale.ROOT))
                .contains("không ca nào phát hiện: bộ 11 ")
                .contains(": mức 1 từ 1 thành 2 điểm; ");
        assertThat(report.json()).contains("\"survivors\":[{\"kind\":");
    }

    @Test
    void a_case_that_fails_notices_nothing() {
        String file = "cases/11-tea.jsonl";
        EditedPack edited = EditedPack.of("qd26-2026");
        edited.put(file, edited.text(file).replaceAll("\"expect\":.*", "\"expect\":{\"total\":1.5}}"));

        MutationReport report = PackUnderTest.of(edited.files()).mutateSet("tea");

        assertThat(report.trials())
                .filteredOn(trial -> trial.kind().equals("points"))
                .isNotEmpty()
                .noneMatch(trial -> trial.outcome() == Outcome.KILLED);
    }

    @Test
    void progress_names_each_set_and_the_pack() {
        EditedPack edited = EditedPack.of("qd26-2026").withoutCases();
        Set<String> told = new ConcurrentSkipListSet<>();

        MutationReport report = PackUnderTest.of(edited.files()).mutate(told::add);

        assertThat(told).hasSize(27).contains("tea", "qd26-2026");
        assertThat(report.counts().get("gate-dropped")).containsExactly(0, 0, 575);
    }

    @Test
    void an_unknown_set_is_refused() {
        assertThatThrownBy(
                        () -> PackUnderTest.of(PackFiles.shipped("qd26-2026")).mutateSet("bicycles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule pack qd26-2026 has no product set bicycles; it has [fresh-produce, ");
    }
}
