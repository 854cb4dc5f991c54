package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.engine.OcopEngine;
import vn.ocop.law.Basis;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;

class ShippedPacksTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @CsvSource({"qd148-2023,798,0,2632,543,26", "qd148-2025,798,0,2632,543,26", "qd26-2026,790,22,2535,575,0"})
    void the_tables_hold_what_the_decree_prints(
            String id, int criteria, int yesNo, int options, int optionGates, int titleGates) {
        RulePack pack = pack(id);

        assertThat(pack.rubrics()).hasSize(26);
        assertThat(sum(pack, rubric -> rubric.scored().size())).isEqualTo(criteria);
        assertThat(sum(
                        pack,
                        rubric -> rubric.scored().stream()
                                .filter(criterion -> criterion.kind() == CriterionKind.YES_NO)
                                .count()))
                .isEqualTo(yesNo);
        assertThat(sum(
                        pack,
                        rubric -> rubric.scored().stream()
                                .mapToInt(criterion -> criterion.options().size())
                                .sum()))
                .isEqualTo(options);
        assertThat(sum(
                        pack,
                        rubric -> rubric.gates().stream()
                                .filter(gate -> !gate.isOnTitle())
                                .count()))
                .isEqualTo(optionGates);
        assertThat(sum(
                        pack,
                        rubric -> rubric.gates().stream()
                                .filter(StarGate::isOnTitle)
                                .count()))
                .isEqualTo(titleGates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void the_checksums_are_those_of_the_files(String id) {
        PackFiles files = PackFiles.folder(Path.of("src/main/resources/vn/ocop/packs", id));

        assertThat(new String(files.bytes(PackFiles.CHECKSUMS), StandardCharsets.UTF_8))
                .isEqualTo(files.checksums());
        assertThat(PackFiles.shipped(id).paths()).isEqualTo(files.paths());
        assertThat(pack(id).digest()).isEqualTo(files.digest()).matches("sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void every_criterion_gate_and_effect_has_a_citation(String id) {
        for (Rubric rubric : pack(id).rubrics().values()) {
            String set = ", bộ " + rubric.set().number() + ", ";
            assertThat(rubric.criteria().values())
                    .allSatisfy(criterion -> assertThat(criterion.citation().text())
                            .startsWith(pack(id).decree())
                            .contains(set));
            assertThat(rubric.effects())
                    .allSatisfy(effect -> assertThat(effect.citation().text()).startsWith("QĐ "));
            assertThat(rubric.effects())
                    .filteredOn(effect -> effect.basis() != Basis.PRINTED)
                    .allSatisfy(effect -> assertThat(effect.reading()).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void a_pack_read_on_demand_is_the_pack_read_and_checked_at_once(String id) {
        PackFiles files = PackFiles.folder(Path.of("src/main/resources/vn/ocop/packs", id));
        RulePack checked = OcopEngine.with(List.of(files)).packs().get(0);

        assertThat(checked.rubrics()).isEqualTo(pack(id).rubrics());
        assertThat(checked.digest()).isEqualTo(pack(id).digest());
    }

    @Test
    void what_the_source_leaves_unresolved_is_in_the_register_of_misprints() {
        assertThat(pack("qd148-2023").misprints())
                .filteredOn(Misprint::unresolved)
                .extracting(Misprint::set, Misprint::place)
                .contains(
                        tuple("produce-products", "6.4"),
                        tuple("tea", "C"),
                        tuple("herbal-tea", "C"),
                        tuple("coffee-cocoa", "C"),
                        tuple("fresh-produce", "4.1"),
                        tuple("fresh-animal-foods", "1.2"));
    }

    @Test
    void the_readings_that_results_rest_on_are_in_the_register() {
        assertThat(pack("qd148-2023").readings())
                .extracting(Reading::id)
                .contains(
                        "title-gate", "notes-by-analogy", "no-option-met", "below-3-stars", "open-gate", "exact-mean");
        assertThat(pack("qd148-2025").readings())
                .extracting(Reading::id)
                .contains("title-gate", "district-area", "running-files-2025");
    }

    private static RulePack pack(String id) {
        return ENGINE.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(RulePack pack, ToLongFunction<Rubric> count) {
        return pack.rubrics().values().stream().mapToLong(count).sum();
    }
}
