package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.SheetRole;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.internal.Grid;
import vn.ocop.testing.internal.Search;

@DisplayName("At the boundary of a star band")
class BoundaryTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final String HONEY = "honey-and-farm-foods";

    /** A product set of a regime, with what finds answers in it. */
    private record Place(String pack, PlainSet set, Search search) {

        static Place of(RulePack pack, PlainSet set) {
            Rubric rubric = Objects.requireNonNull(pack.rubrics().get(set.code()));
            return new Place(pack.id(), set, new Search(new Grid(rubric)));
        }

        static Place of(String pack, String set) {
            return of(ENGINE.pack(pack).orElseThrow(), PlainPack.shipped(pack).set(set));
        }

        Assessment assess(List<int[]> sheets) {
            return ENGINE.assess(
                    Dossiers.of(set, SheetRole.COUNCIL, sheets),
                    AssessmentOptions.builder().pack(pack).build());
        }
    }

    /** Boundaries with the band that begins there. */
    private static final Map<Integer, Integer> BANDS = Map.of(30, 2, 50, 3, 70, 4, 90, 5);

    /** What is shown after the decimal point when a council of this size misses a boundary by 1 point in all. */
    private static final Map<Integer, String> DECIMALS =
            Map.of(3, ".67", 4, ".75", 5, ".8", 6, ".83", 7, ".86", 8, ".88", 9, ".89");

    @TestFactory
    Stream<DynamicNode> the_exact_mean_of_a_council_decides() {
        return ENGINE.packs().stream()
                .map(pack -> dynamicContainer(
                        pack.id(),
                        PlainPack.shipped(pack.id()).sets().values().stream()
                                .map(set -> container(Place.of(pack, set)))));
    }

    private static DynamicNode container(Place place) {
        return dynamicContainer(
                place.set().code(),
                BANDS.keySet().stream()
                        .sorted()
                        .flatMap(from ->
                                DECIMALS.keySet().stream().sorted().flatMap(members -> pair(place, from, members))));
    }

    private static Stream<DynamicNode> pair(Place place, int from, int members) {
        int band = BANDS.getOrDefault(from, 0);
        String below = (from - 1) + DECIMALS.getOrDefault(members, "");
        return Stream.of(
                dynamicTest(members + " members with a mean of " + from + " reach band " + band, () -> {
                    Assessment assessment = assess(place, totals(from, members, 0));
                    assertThat(assessment.total()).hasValue(Points.of(from));
                    assertThat(assessment.total().orElseThrow().shown()).hasToString(Integer.toString(from));
                    assertThat(assessment.bandStars()).hasValue(band);
                }),
                dynamicTest(members + " members with 1 point less, shown as " + below + ", do not", () -> {
                    Assessment assessment = assess(place, totals(from, members, 1));
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

    private static Assessment assess(Place place, List<Integer> totals) {
        return place.assess(totals.stream()
                .map(total -> place.search().ofTotal(total).orElseThrow())
                .toList());
    }

    @Test
    void rounded_parts_are_never_added() {
        Place place = Place.of("qd148-2023", HONEY);
        List<int[]> sheets = List.of(
                place.search().ofParts(30, 20, 20).orElseThrow(),
                place.search().ofParts(30, 20, 19).orElseThrow(),
                place.search().ofParts(31, 21, 19).orElseThrow());

        Assessment assessment = place.assess(sheets);

        assertThat(assessment.parts().values()).extracting(Points::toString).containsExactly("30.33", "20.33", "19.33");
        assertThat(assessment.total()).hasValue(Points.of(70));
        assertThat(assessment.total().orElseThrow().shown()).hasToString("70");
        assertThat(assessment.bandStars()).hasValue(4);
    }

    @Test
    void one_point_of_one_member_in_200_still_counts() {
        Place place = Place.of("qd148-2023", HONEY);
        int[] exact = place.search().ofTotal(90).orElseThrow();
        int[] less = place.search().ofTotal(89).orElseThrow();
        List<int[]> sheets =
                IntStream.range(0, 200).mapToObj(i -> i == 100 ? less : exact).toList();

        Assessment assessment = place.assess(sheets);

        assertThat(assessment.total()).hasValue(new Points(200 * 90 - 1, 200));
        assertThat(assessment.total().orElseThrow().shown()).hasToString("90");
        assertThat(assessment.bandStars()).hasValue(4);
    }
}
