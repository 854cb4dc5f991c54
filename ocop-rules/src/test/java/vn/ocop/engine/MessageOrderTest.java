package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainCriterion;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFiles;
import vn.ocop.testing.junit.DossierArbitraries;
import vn.ocop.testing.junit.DossierArbitraries.Flaw;

/** Messages and grounds stand in a fixed order: that of the sheets, then that of the decree. */
class MessageOrderTest {

    private static final String PACK = "qd148-2023";
    private static final OcopEngine ENGINE = OcopEngine.with(List.of(PackFiles.shipped(PACK)));
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.builder().pack(PACK).build();
    private static final PlainPack TABLES = PlainPack.shipped(PACK);
    private static final DossierArbitraries DOSSIERS =
            DossierArbitraries.of(ENGINE.packs().get(0));

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void the_same_dossier_gives_an_equal_assessment(@ForAll("any") Dossier dossier) {
        Assessment first = ENGINE.assess(dossier, OPTIONS);
        Assessment second = ENGINE.assess(dossier, OPTIONS);

        assertThat(second.messages()).isEqualTo(first.messages());
        assertThat(second.grounds()).isEqualTo(first.grounds());
        assertThat(second.equals(first)).as("equal").isTrue();
        assertThat(second.hashCode()).as("hash code").isEqualTo(first.hashCode());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void missing_answers_stand_in_the_order_of_sheets_and_of_the_decree(@ForAll("sets") PlainSet set) {
        int[] empty = new int[set.criteria().size()];
        Arrays.fill(empty, PlainCriterion.NONE);
        Dossier dossier = Dossiers.of(set, SheetRole.COUNCIL, List.of(empty, set.allBest(), empty));

        assertThat(ENGINE.assess(dossier, OPTIONS).messages())
                .extracting(Message::path)
                .isEqualTo(IntStream.of(0, 2)
                        .boxed()
                        .flatMap(sheet -> set.criteria().stream()
                                .map(criterion -> criterion.choice() == PlainCriterion.NONE
                                        ? criterion.code()
                                        : set.choices().get(criterion.choice()))
                                .distinct()
                                .map(code -> "/sheets/" + sheet + "/choices/" + code))
                        .toList());
    }

    @Example
    void zeros_that_end_the_scoring_stand_in_the_order_of_the_decree() {
        PlainSet set = TABLES.set("bottled-water");
        int[] zeros = set.allBest();
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = set.criteria().get(i).stopsAtZero() ? 0 : zeros[i];
        }
        for (int i = 0; i < 20; i++) {
            assertThat(ENGINE.assess(Dossiers.of(set, SheetRole.SELF, List.of(zeros)), OPTIONS)
                            .grounds())
                    .extracting(ground -> ground.criterion().orElseThrow().code())
                    .containsExactly("6.1", "6.2", "6.3", "6.4");
        }
    }

    @Example
    void a_zero_that_every_member_gives_is_one_ground() {
        PlainSet set = TABLES.set("bottled-water");
        int[] zero = set.allBest();
        zero[set.indexOf("6.2")] = 0;

        assertThat(ENGINE.assess(Dossiers.of(set, SheetRole.COUNCIL, List.of(zero, zero, zero)), OPTIONS)
                        .grounds())
                .extracting(Ground::criterion)
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Dossier> any() {
        return Arbitraries.oneOf(
                DOSSIERS.unbroken(),
                DOSSIERS.broken(),
                DOSSIERS.with(Flaw.GAP, Flaw.SECTION_GAP, Flaw.EMPTY_SHEET),
                DOSSIERS.ofSets("bottled-water").with(Flaw.ZERO));
    }

    @Provide
    Arbitrary<PlainSet> sets() {
        return Arbitraries.of(TABLES.sets().values());
    }
}
