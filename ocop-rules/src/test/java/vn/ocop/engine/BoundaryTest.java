package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.SheetRole;
import vn.ocop.oracle.Answers;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFiles;

@DisplayName("At the boundary of a star band")
class BoundaryTest {

    private static final OcopEngine ENGINE = OcopEngine.with(List.of(PackFiles.shipped("qd148-2023")));
    private static final PlainPack TABLES = PlainPack.shipped("qd148-2023");
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.builder().pack("qd148-2023").build();

    /** Boundaries with the band that begins there. */
    private static final Map<Integer, Integer> BANDS = Map.of(30, 2, 50, 3, 70, 4, 90, 5);

    /** What is shown after the decimal point when a council of this size misses a boundary by 1 point in all. */
    private static final Map<Integer, String> DECIMALS =
            Map.of(3, ".67", 4, ".75", 5, ".8", 6, ".83", 7, ".86", 8, ".88", 9, ".89");

    @TestFactory
    Stream<DynamicNode> the_exact_mean_of_a_council_decides() {
        return TABLES.sets().values().stream()
                .map(set -> dynamicContainer(
                        set.code(),
                        BANDS.keySet().stream()
                                .sorted()
                                .flatMap(from -> DECIMALS.keySet().stream()
                                        .sorted()
                                        .flatMap(members -> pair(set, from, members)))));
    }

    private static Stream<DynamicNode> pair(PlainSet set, int from, int members) {
        int band = BANDS.getOrDefault(from, 0);
        String below = (from - 1) + DECIMALS.getOrDefault(members, "");
        return Stream.of(
                dynamicTest(members + " members with a mean of " + from + " reach band " + band, () -> {
                    Assessment assessment = assess(set, totals(from, members, 0));
                    assertThat(assessment.total()).hasValue(Points.of(from));
                    assertThat(assessment.total().orElseThrow().shown()).hasToString(Integer.toString(from));
                    assertThat(assessment.bandStars()).hasValue(band);
                }),
                dynamicTest(members + " members with 1 point less, shown as " + below + ", do not", () -> {
                    Assessment assessment = assess(set, totals(from, members, 1));
                    assertThat(assessment.total()).hasValue(new Points((long) from * members - 1, members));
                    assertThat(assessment.total().orElseThrow().shown()).hasToString(below);
                    assertThat(assessment.bandStars()).hasValue(band - 1);
                }));
    }

    /** Totals of members who differ by up to 4 points and whose sum misses the boundary by so many points. */
    private static List<Integer> totals(int from, int members, int missing) {
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            int pair = i / 2 % 2 + 1;
            boolean odd = i == members - 1 && members % 2 == 1;
            totals.add(odd ? from : i % 2 == 0 ? from - pair : from + pair);
        }
        totals.set(0, totals.get(0) - missing);
        return totals;
    }

    private static Assessment assess(PlainSet set, List<Integer> totals) {
        List<int[]> sheets = totals.stream()
                .map(total -> Answers.ofTotal(set, total).orElseThrow())
                .toList();
        return ENGINE.assess(Dossiers.of(set, SheetRole.COUNCIL, sheets), OPTIONS);
    }

    @Test
    void rounded_parts_are_never_added() {
        PlainSet set = TABLES.set("honey-and-farm-foods");
        List<int[]> sheets = List.of(
                Answers.ofParts(set, 30, 20, 20).orElseThrow(),
                Answers.ofParts(set, 30, 20, 19).orElseThrow(),
                Answers.ofParts(set, 31, 21, 19).orElseThrow());

        Assessment assessment = ENGINE.assess(Dossiers.of(set, SheetRole.COUNCIL, sheets), OPTIONS);

        assertThat(assessment.parts().values()).extracting(Points::toString).containsExactly("30.33", "20.33", "19.33");
        assertThat(assessment.total()).hasValue(Points.of(70));
        assertThat(assessment.total().orElseThrow().shown()).hasToString("70");
        assertThat(assessment.bandStars()).hasValue(4);
    }

    @Test
    void one_point_of_one_member_in_200_still_counts() {
        PlainSet set = TABLES.set("honey-and-farm-foods");
        int[] exact = Answers.ofTotal(set, 90).orElseThrow();
        int[] less = Answers.ofTotal(set, 89).orElseThrow();
        List<int[]> sheets =
                IntStream.range(0, 200).mapToObj(i -> i == 100 ? less : exact).toList();

        Assessment assessment = ENGINE.assess(Dossiers.of(set, SheetRole.COUNCIL, sheets), OPTIONS);

        assertThat(assessment.total()).hasValue(new Points(200 * 90 - 1, 200));
        assertThat(assessment.total().orElseThrow().shown()).hasToString("90");
        assertThat(assessment.bandStars()).hasValue(4);
    }
}
