package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.GateResult.Verdict;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Points;
import vn.ocop.law.Basis;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;

@DisplayName("An explanation in rare cases")
class ExplanationRareCasesTest {

    @Test
    void says_nothing_of_gates_when_the_stars_are_those_of_the_points() {
        Assessment assessment = SampleAssessments.council()
                .status(AssessmentStatus.RANKED)
                .stars(4)
                .gatePolicy(GatePolicy.MEAN)
                .build();

        assertThat(english(assessment)).contains("Outcome: ranked 4 stars.\n");
    }

    @Test
    void asks_the_council_only_for_gates_that_still_decide() {
        Assessment assessment = SampleAssessments.empty("LV-10")
                .status(AssessmentStatus.NEEDS_RESOLUTION)
                .total(Points.of(28))
                .bandStars(5)
                .addGates(
                        gate(SampleRubric.ORIGIN_3, Verdict.OPEN),
                        gate(SampleRubric.ACCOUNTS_4, Verdict.UNMET),
                        gate(SampleRubric.QUALITY_4, Verdict.OPEN),
                        gate(SampleRubric.ORIGIN_5, Verdict.OPEN))
                .build();

        String outcome = english(assessment).split("Total: ", 2)[0];

        assertThat(outcome).contains("  - criterion 1.1 Source of the material (minimum from 3 stars)");
        assertThat(outcome.lines().filter(line -> line.startsWith("  - "))).hasSize(1);
    }

    @Test
    void names_the_reading_that_an_effect_rests_on() {
        Effect named = byReading().reading(SampleRubric.FORGERY).build();
        Effect unnamed = byReading().build();

        assertThat(english(stopped(named))).contains("; basis: by reading forgery; ");
        assertThat(english(stopped(unnamed))).contains("; basis: by a reading; ");
    }

    @Test
    void says_not_recognised_even_if_the_gates_are_not_given() {
        Assessment assessment = SampleAssessments.empty("LV-11")
                .status(AssessmentStatus.NOT_RECOGNISED)
                .total(Points.of(20))
                .bandStars(3)
                .build();

        assertThat(english(assessment))
                .contains("Outcome: not recognised; the points reach 3 stars, but a minimum of the lowest recognised"
                        + " level is\n    missed.\n");
    }

    @Test
    void says_the_total_without_a_maximum_if_the_rubric_is_not_given() {
        Assessment assessment = Assessment.builder()
                .status(AssessmentStatus.RANKED)
                .total(Points.of(1))
                .bandStars(1)
                .stars(1)
                .build();

        assertThat(english(assessment)).endsWith("Outcome: ranked 1 star.\nTotal: 1 point\nLevel by points: 1 star\n");
    }

    @Test
    void says_of_a_council_that_agrees_what_it_agrees_on() {
        Assessment assessment = SampleAssessments.empty("LV-12")
                .status(AssessmentStatus.INCOMPLETE)
                .addAwards(
                        new Award(SampleRubric.ORIGIN, List.of(0, 0), new Points(0, 2), true),
                        new Award(SampleRubric.TRAINING, List.of(-1, -1), new Points(0, 2), true))
                .build();

        assertThat(english(assessment))
                .contains("options on the sheets: 0, 0 (no option met); 0/4 points;")
                .contains("1.2.1 Training: no answer; 0/3 points;");
    }

    @Test
    void gives_no_reason_for_not_applicable_if_the_rubric_has_none() {
        Rubric silent =
                Rubric.builder().from(SampleRubric.RUBRIC).effects(List.of()).build();
        Assessment assessment = SampleAssessments.empty("LV-13")
                .rubric(silent)
                .status(AssessmentStatus.INCOMPLETE)
                .addAwards(new Award(SampleRubric.STORY_USE, List.of(-1), Points.of(0), false))
                .build();

        assertThat(english(assessment)).contains("3.2 Use of the story: not applicable; 0/4 points;");
    }

    private static GateResult gate(StarGate gate, Verdict verdict) {
        return new GateResult(gate, verdict, Points.of(2), verdict == Verdict.UNMET ? 0 : 1, 3);
    }

    private static Effect.Builder byReading() {
        Effect.Builder builder = Effect.builder();
        builder.from(SampleRubric.HAZARD).basis(Basis.READING);
        return builder;
    }

    private static Assessment stopped(Effect effect) {
        return SampleAssessments.empty("LV-14")
                .status(AssessmentStatus.STOPPED)
                .addGrounds(new Ground(effect, Optional.empty()))
                .build();
    }

    private static String english(Assessment assessment) {
        return Explanation.of(assessment).text(Locale.ENGLISH);
    }
}
