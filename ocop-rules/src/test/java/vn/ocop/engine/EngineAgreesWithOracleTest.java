package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.oracle.Mean;
import vn.ocop.oracle.PlainEvaluator;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainResult;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.junit.DossierArbitraries;
import vn.ocop.testing.junit.DossierArbitraries.Flaw;

/** Holds the engine against the plain-Java evaluator on random dossiers of all 26 sets of each regime. */
class EngineAgreesWithOracleTest {

    private static final int TRIES = 3000;

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final List<Regime> REGIMES =
            ENGINE.packs().stream().map(Regime::of).toList();

    /** A rule pack with its dossiers and its evaluator. */
    private record Regime(String id, PlainEvaluator oracle, DossierArbitraries dossiers) {

        static Regime of(RulePack pack) {
            return new Regime(pack.id(), new PlainEvaluator(PlainPack.shipped(pack.id())), DossierArbitraries.of(pack));
        }
    }

    /** A dossier that is assessed under a regime. */
    private record Trial(Regime regime, Dossier dossier) {

        PlainResult oracle(GatePolicy policy) {
            return regime.oracle().evaluate(dossier, policy);
        }

        @Override
        public String toString() {
            return regime.id() + ": " + dossier;
        }
    }

    private static Arbitrary<Trial> trials(Function<DossierArbitraries, Arbitrary<Dossier>> dossiers) {
        return Arbitraries.of(REGIMES)
                .flatMap(regime -> dossiers.apply(regime.dossiers()).map(dossier -> new Trial(regime, dossier)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_complete_dossiers(@ForAll("complete") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.NOT_RECOGNISED, AssessmentStatus.RANKED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_dossiers_of_many_points_where_gates_decide(@ForAll("strong") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.NEEDS_RESOLUTION, AssessmentStatus.RANKED);
        collectStars(trial);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_dossiers_without_a_product_story(@ForAll("storyless") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.NOT_RECOGNISED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_dossiers_with_gaps(@ForAll("gappy") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.INCOMPLETE);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_dossiers_with_findings_complete_or_not(@ForAll("withFindings") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.ELIMINATED, AssessmentStatus.STOPPED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_bottled_water_and_tourism_which_have_rules_of_their_own(@ForAll("special") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.STOPPED, AssessmentStatus.INCOMPLETE, AssessmentStatus.RANKED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_any_mixture_of_flaws(@ForAll("unbroken") Trial trial) {
        assertAgreement(trial);
        collect(trial, AssessmentStatus.INCOMPLETE, AssessmentStatus.ELIMINATED, AssessmentStatus.RANKED);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_broken_dossiers(@ForAll("broken") Trial trial) {
        assertThat(trial.oracle(GatePolicy.RESOLVE).status()).isEqualTo(AssessmentStatus.INVALID);
        assertAgreement(trial);
    }

    @Property(tries = 900, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void on_tourism_with_both_cases_answered_on_any_sheet(@ForAll("bothCases") Trial trial) {
        assertThat(trial.oracle(GatePolicy.RESOLVE).status()).isEqualTo(AssessmentStatus.INVALID);
        assertAgreement(trial);
    }

    @Provide
    Arbitrary<Trial> bothCases() {
        return trials(dossiers -> dossiers.ofSets("community-tourism").with(Flaw.BOTH_CASES));
    }

    @Provide
    Arbitrary<Trial> complete() {
        return trials(dossiers -> dossiers.complete());
    }

    @Provide
    Arbitrary<Trial> strong() {
        return trials(dossiers -> dossiers.strong());
    }

    @Provide
    Arbitrary<Trial> storyless() {
        return trials(dossiers -> dossiers.with(Flaw.NO_STORY));
    }

    @Provide
    Arbitrary<Trial> gappy() {
        return trials(dossiers -> dossiers.with(Flaw.GAP, Flaw.SECTION_GAP, Flaw.EMPTY_SHEET, Flaw.NO_STORY));
    }

    @Provide
    Arbitrary<Trial> withFindings() {
        return trials(dossiers -> dossiers.with(Flaw.FINDING, Flaw.FINDING, Flaw.GAP));
    }

    @Provide
    Arbitrary<Trial> special() {
        return trials(dossiers ->
                dossiers.ofSets("bottled-water", "community-tourism").unbroken());
    }

    @Provide
    Arbitrary<Trial> unbroken() {
        return trials(dossiers -> dossiers.unbroken());
    }

    @Provide
    Arbitrary<Trial> broken() {
        return trials(dossiers -> dossiers.broken());
    }

    /** Counts the outcomes, and fails if one of those that the property is about hardly occurs. */
    private static void collect(Trial trial, AssessmentStatus... expected) {
        Statistics.collect(trial.oracle(GatePolicy.RESOLVE).status());
        Statistics.coverage(coverage -> {
            for (AssessmentStatus status : expected) {
                coverage.check(status).percentage(percent -> percent > 1);
            }
        });
    }

    /** Counts the stars by majority, and fails if a recognised level hardly occurs. */
    private static void collectStars(Trial trial) {
        Statistics.label("stars")
                .collect(trial.oracle(GatePolicy.MAJORITY).stars().orElse(0));
        Statistics.label("stars").coverage(coverage -> {
            for (int stars = 3; stars <= 5; stars++) {
                coverage.check(stars).percentage(percent -> percent > 1);
            }
        });
    }

    private static void assertAgreement(Trial trial) {
        for (GatePolicy policy : GatePolicy.values()) {
            Assessment actual = ENGINE.assess(
                    trial.dossier(),
                    AssessmentOptions.builder()
                            .pack(trial.regime().id())
                            .gatePolicy(policy)
                            .build());
            PlainResult expected = trial.oracle(policy);
            assertThat(actual.id()).as("id").hasValue(expected.id());
            assertThat(actual.status()).as("status, %s", policy).isEqualTo(expected.status());
            if (expected.status() != AssessmentStatus.INVALID) {
                assertSameContent(actual, expected, policy);
            }
        }
    }

    private static void assertSameContent(Assessment actual, PlainResult expected, GatePolicy policy) {
        assertThat(actual.total().map(EngineAgreesWithOracleTest::mean))
                .as("total")
                .isEqualTo(expected.total());
        assertThat(means(actual.parts()))
                .as("parts")
                .isEqualTo(List.copyOf(expected.parts().entrySet()));
        assertThat(means(actual.sections()))
                .as("sections")
                .isEqualTo(List.copyOf(expected.sections().entrySet()));
        assertThat(actual.bandStars()).as("bandStars").isEqualTo(expected.bandStars());
        assertThat(actual.stars()).as("stars, %s", policy).isEqualTo(expected.stars());
        assertThat(gates(actual.unmetGates())).as("unmetGates, %s", policy).isEqualTo(expected.unmetGates());
        assertThat(gates(actual.gates())).as("gates, %s", policy).isEqualTo(expected.gates());
        assertThat(awards(actual)).as("awards").isEqualTo(expected.awards());
        assertThat(actual.messages().stream().map(Message::code).sorted().toList())
                .as("messages")
                .isIn(readings(expected.messages()));
    }

    /** The messages with and without those on answers above 0 that are worth 0 points. */
    private static List<List<String>> readings(List<String> messages) {
        return List.of(
                messages.stream()
                        .map(code ->
                                code.replace(PlainEvaluator.NOT_APPLICABLE_WORTHLESS, PlainEvaluator.NOT_APPLICABLE))
                        .sorted()
                        .toList(),
                messages.stream()
                        .filter(code -> !code.equals(PlainEvaluator.NOT_APPLICABLE_WORTHLESS))
                        .sorted()
                        .toList());
    }

    private static Mean mean(Points points) {
        return new Mean(points.sum(), points.sheets());
    }

    /** The means by code, in their order. */
    private static List<Map.Entry<String, Mean>> means(Map<String, Points> points) {
        return points.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), mean(entry.getValue())))
                .toList();
    }

    private static List<PlainResult.Gate> gates(List<GateResult> results) {
        return results.stream()
                .map(result -> new PlainResult.Gate(
                        result.gate().criterion().code(),
                        result.gate().stars(),
                        result.gate().requiredPoints(),
                        mean(result.actual()),
                        PlainResult.Verdict.valueOf(result.verdict().name()),
                        result.sheetsMet(),
                        result.gate().citation().text()))
                .toList();
    }

    private static List<PlainResult.Award> awards(Assessment assessment) {
        return assessment.awards().stream()
                .map(award -> new PlainResult.Award(
                        award.criterion().code(),
                        mean(award.points()),
                        award.answers(),
                        award.criterion().citation().text()))
                .toList();
    }
}
