package vn.ocop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.engine.OcopEngine;
import vn.ocop.oracle.PlainPack;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/** The cases that the shipped packs carry. */
class ShippedCasesTest {

    private static final String LAW = "cases/law.jsonl";

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void all_pass(String id) {
        CaseReport report = PackUnderTest.of(PackFiles.shipped(id)).test();

        assertThat(report.text(Locale.ENGLISH)).endsWith(" 0 failed, 0 not in order\n");
        assertThat(report.passed()).isTrue();
        assertThat(report.results()).hasSizeGreaterThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void expect_what_the_independent_evaluator_comes_to(String id) {
        OracleComparison oracle = new OracleComparison(PlainPack.shipped(id));
        Map<String, List<String>> differences = PackUnderTest.of(PackFiles.shipped(id)).cases().all().stream()
                .filter(one -> !one.isLeftToTheLaw() && one.content().dossier().isPresent())
                .collect(Collectors.toMap(Case::name, oracle::differences));
        differences.values().removeIf(List::isEmpty);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd26-2026"})
    void are_those_that_the_tables_generate(String id) {
        PackFiles files = PackFiles.shipped(id);
        RulePack pack = PackUnderTest.of(files).pack();
        CaseGenerator generator = CaseGenerator.of(pack, Locale.ROOT);

        for (String set : pack.rubrics().keySet()) {
            Cases generated = generator.ofSet(set);
            String file = "cases/" + generated.all().get(0).file();
            assertThat(files.bytes(file)).asString().isEqualTo(CaseGenerator.jsonLines(generated));
        }
    }

    @Test
    void of_a_layer_are_those_of_the_pack_below_and_its_own_on_dates_and_authority() {
        List<Case> layer =
                PackUnderTest.of(PackFiles.shipped("qd148-2025")).cases().all();
        List<Case> base =
                PackUnderTest.of(PackFiles.shipped("qd148-2023")).cases().all();

        assertThat(layer)
                .filteredOn(one -> !one.file().equals(LAW))
                .hasSameSizeAs(
                        base.stream().filter(one -> !one.file().equals(LAW)).toList());
        assertThat(layer)
                .filteredOn(one -> one.file().equals(LAW))
                .extracting(Case::name)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(base.stream()
                        .filter(one -> one.file().equals(LAW))
                        .filter(one -> one.expected().recognition().isPresent())
                        .map(Case::name)
                        .toList());
    }

    @Test
    void keep_no_shipped_pack_from_being_admitted() {
        OcopEngine engine = OcopEngine.shipped();

        assertThat(engine.packs())
                .allSatisfy(
                        pack -> assertThat(CaseRunner.failures(engine, pack)).isEmpty());
    }
}
