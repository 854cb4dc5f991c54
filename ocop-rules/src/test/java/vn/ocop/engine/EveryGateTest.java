package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainCriterion;
import vn.ocop.oracle.PlainGate;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;

/**
 * For every star gate of every set two dossiers that differ in one answer and in the stars: one that just meets the
 * gate, one that just misses it. Both have the points of the gate's level, and meet every other gate up to it.
 */
@DisplayName("Every star gate")
class EveryGateTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final Map<String, PlainPack> TABLES =
            OcopEngine.shippedIds().stream().collect(Collectors.toMap(id -> id, PlainPack::shipped));

    private static final int LOWEST_RECOGNISED = 3;

    /** A dossier with its total and the points of the gate's criterion. */
    private record Side(Dossier dossier, Points total, Points points) {}

    /** Two dossiers that differ in the answer to one criterion. */
    private record Pair(String pack, PlainSet set, PlainGate gate, Side met, Side unmet) {}

    @TestFactory
    Stream<DynamicNode> decides_the_stars_by_one_answer() {
        return OcopEngine.shippedIds().stream()
                .map(pack ->
                        dynamicContainer(pack, sets(pack).map(set -> dynamicContainer(set.code(), tests(pack, set)))));
    }

    private static Stream<PlainSet> sets(String pack) {
        return Objects.requireNonNull(TABLES.get(pack)).sets().values().stream();
    }

    private static Stream<DynamicNode> tests(String pack, PlainSet set) {
        return set.gates().stream()
                .flatMap(gate -> pair(pack, set, gate).stream())
                .flatMap(EveryGateTest::tests);
    }

    @ParameterizedTest
    @MethodSource("vn.ocop.engine.OcopEngine#shippedIds")
    void of_a_decree_has_such_a_pair_of_dossiers(String pack) {
        List<String> without = sets(pack)
                .flatMap(set -> set.gates().stream()
                        .filter(gate -> pair(pack, set, gate).isEmpty())
                        .map(gate -> name(set, gate)))
                .toList();

        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"qd148-2023,543,26", "qd148-2025,543,26", "qd26-2026,575,0"})
    void stands_on_an_option_or_on_a_title(String pack, int options, int titles) {
        List<PlainGate> gates = sets(pack).flatMap(set -> set.gates().stream()).toList();

        assertThat(gates).filteredOn(PlainGate::onTitle).hasSize(titles);
        assertThat(gates).filteredOn(gate -> !gate.onTitle()).hasSize(options);
    }

    @ParameterizedTest
    @MethodSource("vn.ocop.engine.OcopEngine#shippedIds")
    void is_known_to_the_engine(String pack) {
        PlainPack tables = Objects.requireNonNull(TABLES.get(pack));
        assertThat(ENGINE.pack(pack).orElseThrow().rubrics().values())
                .hasSize(26)
                .allSatisfy(rubric -> assertThat(rubric.gates())
                        .extracting(
                                gate -> gate.stars() + " " + gate.criterion().code())
                        .isEqualTo(names(tables.set(rubric.set().code()))));
    }

    private static List<String> names(PlainSet set) {
        return set.gates().stream()
                .map(gate -> gate.stars() + " " + code(set, gate))
                .toList();
    }

    private static Stream<DynamicNode> tests(Pair pair) {
        String name = name(pair.set(), pair.gate());
        return Stream.of(
                dynamicTest(name + " gives the stars when just met", () -> assertMet(pair)),
                dynamicTest(name + " takes them when just missed", () -> assertMissed(pair)));
    }

    private static Assessment assess(Pair pair, Side side) {
        return ENGINE.assess(
                side.dossier(), AssessmentOptions.builder().pack(pair.pack()).build());
    }

    private static void assertMet(Pair pair) {
        Assessment assessment = assess(pair, pair.met());
        assertThat(assessment.total()).hasValue(pair.met().total());
        assertThat(assessment.bandStars()).hasValue(pair.gate().stars());
        assertThat(assessment.unmetGates()).isEmpty();
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.RANKED);
        assertThat(assessment.stars()).hasValue(pair.gate().stars());
    }

    private static void assertMissed(Pair pair) {
        PlainGate gate = pair.gate();
        Assessment assessment = assess(pair, pair.unmet());
        assertThat(assessment.total()).hasValue(pair.unmet().total());
        assertThat(assessment.bandStars()).hasValue(gate.stars());
        assertThat(assessment.unmetGates()).singleElement().satisfies(result -> {
            assertThat(result.gate().criterion().code()).isEqualTo(code(pair.set(), gate));
            assertThat(result.gate().stars()).isEqualTo(gate.stars());
            assertThat(result.gate().requiredPoints()).isEqualTo(gate.required());
            assertThat(result.actual()).isEqualTo(pair.unmet().points()).isLessThan(Points.of(gate.required()));
            assertThat(result.verdict()).isEqualTo(GateResult.Verdict.UNMET);
        });
        if (gate.stars() == LOWEST_RECOGNISED) {
            assertThat(assessment.status()).isEqualTo(AssessmentStatus.NOT_RECOGNISED);
            assertThat(assessment.stars()).isEmpty();
        } else {
            assertThat(assessment.status()).isEqualTo(AssessmentStatus.RANKED);
            assertThat(assessment.stars()).hasValue(gate.stars() - 1);
        }
    }

    private static Side side(PlainSet set, PlainGate gate, int[] answers) {
        PlainCriterion criterion = set.criteria().get(gate.criterion());
        return new Side(
                Dossiers.of(set, SheetRole.SELF, List.of(answers)),
                Points.of(set.total(answers)),
                Points.of(criterion.points(answers[gate.criterion()])));
    }

    /**
     * Begins with the best answer to every criterion, lowers the one of the gate, and then others until the points are
     * in the band of the gate's level with either answer. Empty if no such sheets are found.
     */
    private static Optional<Pair> pair(String pack, PlainSet set, PlainGate gate) {
        int[] met = set.allBest();
        int[] unmet = met.clone();
        PlainCriterion criterion = set.criteria().get(gate.criterion());
        met[gate.criterion()] = leastThatMeets(set, gate);
        unmet[gate.criterion()] = criterion.nextBelow(met[gate.criterion()]);
        for (int i = 0; i < met.length && set.total(met) >= end(gate.stars()); i++) {
            if (i != gate.criterion() && met[i] != PlainCriterion.NONE) {
                unmet[i] = lowered(set, gate, unmet, i);
                met[i] = unmet[i];
            }
        }
        boolean found = set.total(met) < end(gate.stars()) && set.total(unmet) >= from(gate.stars());
        return found
                ? Optional.of(new Pair(pack, set, gate, side(set, gate, met), side(set, gate, unmet)))
                : Optional.empty();
    }

    private static int leastThatMeets(PlainSet set, PlainGate gate) {
        int option = 0;
        while (!set.meets(gate, option)) {
            option++;
        }
        return option;
    }

    /** The lowest answer that meets the criterion's own gates up to the level, tells the story, and leaves points. */
    private static int lowered(PlainSet set, PlainGate gate, int[] answers, int index) {
        int[] lowered = answers.clone();
        for (lowered[index] = 0; lowered[index] < answers[index]; lowered[index]++) {
            if (keepsGates(set, gate.stars(), lowered[index], index)
                    && set.criteria().get(index).points(lowered[index]) > 0
                    && set.total(lowered) >= from(gate.stars())) {
                return lowered[index];
            }
        }
        return answers[index];
    }

    private static boolean keepsGates(PlainSet set, int stars, int option, int index) {
        return set.gates().stream()
                .filter(gate -> gate.criterion() == index && gate.stars() <= stars)
                .allMatch(gate -> set.meets(gate, option));
    }

    private static int from(int stars) {
        return switch (stars) {
            case 3 -> 50;
            case 4 -> 70;
            case 5 -> 90;
            default -> throw new IllegalArgumentException("no gates at " + stars + " stars");
        };
    }

    private static int end(int stars) {
        return stars == 5 ? 101 : from(stars + 1);
    }

    private static String code(PlainSet set, PlainGate gate) {
        return set.criteria().get(gate.criterion()).code();
    }

    private static String name(PlainSet set, PlainGate gate) {
        String place = gate.onTitle() ? "the title" : "option " + gate.option();
        return set.code() + " " + code(set, gate) + ": " + place + " for " + gate.stars() + " stars";
    }
}
