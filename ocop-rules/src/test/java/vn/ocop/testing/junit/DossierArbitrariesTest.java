package vn.ocop.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GateResult;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Band;

/** Random dossiers are what they are said to be. */
class DossierArbitrariesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final RulePack PACK = ENGINE.pack("qd26-2026").orElseThrow();
    private static final DossierArbitraries DOSSIERS = DossierArbitraries.of(PACK);

    private static Assessment assess(Dossier dossier) {
        return ENGINE.assess(
                dossier, AssessmentOptions.builder().pack(PACK.id()).build());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void near_a_band_the_total_is_within_2_points_of_its_beginning(@ForAll("nearBand") Dossier dossier) {
        Assessment assessment = assess(dossier);
        assertThat(assessment.rubric().orElseThrow().bands().stream().filter(band -> band.from() > 0))
                .anyMatch(band -> isNear(band, assessment));
        Statistics.collect(assessment.bandStars().orElseThrow());
        Statistics.coverage(stars -> {
            for (int level = 1; level <= 5; level++) {
                stars.check(level).percentage(percent -> percent > 3);
            }
        });
    }

    private static boolean isNear(Band band, Assessment assessment) {
        return assessment.total().orElseThrow().isAtLeast(band.from() - 2L)
                && !assessment.total().orElseThrow().isAtLeast(band.from() + 2L);
    }

    @Provide
    Arbitrary<Dossier> nearBand() {
        return DOSSIERS.nearBand();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void near_a_gate_about_half_of_the_dossiers_miss_one(@ForAll("nearGate") Dossier dossier) {
        Assessment assessment = assess(dossier);
        assertThat(assessment.total()).isPresent();
        Statistics.collect(assessment.gates().stream().anyMatch(gate -> gate.verdict() == GateResult.Verdict.UNMET));
        Statistics.coverage(missed -> {
            missed.check(true).percentage(percent -> percent > 25);
            missed.check(false).percentage(percent -> percent > 10);
        });
    }

    @Provide
    Arbitrary<Dossier> nearGate() {
        return DOSSIERS.nearGate();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void councils_have_2_to_9_members_and_often_disagree(@ForAll("councils") Dossier dossier) {
        assertThat(dossier.sheets().stream()
                        .filter(sheet -> sheet.role() == SheetRole.COUNCIL)
                        .count())
                .isBetween(2L, 9L);
        Statistics.collect(assess(dossier).status() == AssessmentStatus.NEEDS_RESOLUTION);
        Statistics.coverage(open -> open.check(true).percentage(percent -> percent > 10));
    }

    @Provide
    Arbitrary<Dossier> councils() {
        return DOSSIERS.councils();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void complete_dossiers_can_be_scored_and_lie_in_the_time_of_the_pack(@ForAll("tea") Dossier dossier) {
        assertThat(dossier.product().set()).isEqualTo("tea");
        assertThat(dossier.submittedOn()).isAfterOrEqualTo(PACK.inForceFrom());
        assertThat(assess(dossier).status().isScored()).isTrue();
    }

    @Provide
    Arbitrary<Dossier> tea() {
        return DOSSIERS.ofSets("tea").complete();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void broken_dossiers_are_invalid(@ForAll("broken") Dossier dossier) {
        assertThat(assess(dossier).status()).isEqualTo(AssessmentStatus.INVALID);
    }

    @Provide
    Arbitrary<Dossier> broken() {
        return DOSSIERS.broken();
    }

    @Example
    void an_unknown_set_is_refused() {
        assertThatThrownBy(() -> DOSSIERS.ofSets("bicycles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule pack qd26-2026 has no product set bicycles");
    }
}
