package vn.ocop.engine.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.internal.OwnPack;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;

/** What authors may write passes both gates, compiles, and runs. */
class AllowedRulesTest {

    private static final PlainSet TEA = PlainPack.shipped("qd148-2023").set("tea");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReachedBand( stars == 5 )",
                "ReachedBand( recognised, stars in ( 4, 5 ) )",
                "ReachedBand( stars not in ( 1, 2 ), recognised == true )",
                "$band : ReachedBand() StarLevel( top || lowest ) from $band.levels",
                "$band : ReachedBand( $stars : stars ) exists( StarLevel( stars <= $stars, next >= stars ) from $band.levels )",
                "$score : Score( !disputed, total.sum > 50, total.sheets == 1 ) Points( sum >= 90 ) from $score.total",
                "$score : Score() GateTally( met == sheets, gate.stars == 5 ) from $score.tallies",
                "$score : Score() CriterionScore( criterion.code == \"1.1\", sum >= 1 ) from $score.criterionScores"
                        + " ReachedBand()",
                "Submission( rubric.set.code == \"tea\", gatePolicy == GatePolicy.RESOLVE ) ReachedBand()",
                "Sheet( counted && position < 1 ) ReachedBand( this != null )",
                "Sheet( counted ) not EstablishedFinding( kind == Effect.Kind.ELIMINATES ) ReachedBand()",
                "not( EstablishedFinding() and Verdict( stars == Verdict.NONE ) ) ReachedBand()",
                "( ReachedBand( stars == 5 ) or ReachedBand( stars == 4 ) )",
                "accumulate( $sheet : Sheet(); $count : count( $sheet ); $count >= 1 ) ReachedBand()",
                "accumulate( Sheet( counted, $p : position ); $sum : sum( $p ), $max : max( $p ), $min : min( $p ) ) ReachedBand()",
                "Number( intValue >= 1 ) from accumulate( $sheet : Sheet(), count( $sheet ) ) ReachedBand()",
                "Long( this > 0 ) from accumulate( $sheet : Sheet(), count( $sheet ) ) ReachedBand()",
                "$all : List( size > 0 ) from accumulate( $sheet : Sheet(), collectList( $sheet ) ) Sheet() from $all ReachedBand()",
                "Stage( name == \"DECISION\" ) $score : Score() Criterion( max > 1 ) from $score.submission.rubric.scored"
                        + " ReachedBand()",
                "$a : ReachedBand( !( stars < 3 || stars > 5 ) ) Score( this == $a.score, $a.stars >= 3 )",
                "Scope( complete, sheet.rubric.set.code != null ) ReachedBand()"
            })
    void a_condition_is_allowed_and_holds(String condition) {
        OwnPack pack = OwnPack.plus("own", module(condition, "insert( Note.of( \"two-minimums-missed\" ) );"));

        assertThat(pack.faults())
                .extracting(fault -> fault.line(Locale.ENGLISH))
                .isEmpty();
        assertThat(assess(pack).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( Verdict.ranked( 3 ) );",
                "insert( Verdict.ranked( $band.getStars() ) ); insert( Note.of( \"one-minimum-forgiven\" ) );",
                "insert( Verdict.of( AssessmentStatus.NOT_RECOGNISED ) );",
                "insert( Verdict.stoppedByZero() );",
                "insert( ReachedBand.of( $band.getScore() ) );",
                "insert( new Scope( $sheet, $sheet.getDependencies() ) );",
                "// a comment\n    insert( /* another */ Note.of( \"one-minimum-forgiven\" ) );"
            })
    void an_action_is_allowed(String action) {
        OwnPack pack = OwnPack.plus("own", module("$sheet : Sheet() $band : ReachedBand()", action));

        assertThat(pack.faults())
                .extracting(fault -> fault.line(Locale.ENGLISH))
                .isEmpty();
    }

    private static String module(String condition, String action) {
        return """
                // ASCII, with lines as Windows ends them.
                package vn.ocop.rules.own

                import java.util.List
                import vn.ocop.assessment.AssessmentStatus
                import vn.ocop.assessment.GatePolicy
                import vn.ocop.assessment.Points
                import vn.ocop.rubric.Criterion
                import vn.ocop.rubric.Effect
                import vn.ocop.rules.facts.CriterionScore
                import vn.ocop.rules.facts.EstablishedFinding
                import vn.ocop.rules.facts.GateTally
                import vn.ocop.rules.facts.Note
                import vn.ocop.rules.facts.ReachedBand
                import vn.ocop.rules.facts.Scope
                import vn.ocop.rules.facts.Score
                import vn.ocop.rules.facts.Sheet
                import vn.ocop.rules.facts.Stage
                import vn.ocop.rules.facts.StarLevel
                import vn.ocop.rules.facts.Submission
                import vn.ocop.rules.facts.Verdict

                rule "Own rule (100%%)"
                when
                    %s
                then
                    %s
                end
                """.formatted(condition, action).replace("\n", "\r\n");
    }

    private static Assessment assess(OwnPack pack) {
        return OcopEngine.with(List.of(pack.files()))
                .assess(
                        Dossiers.of(TEA, SheetRole.SELF, List.of(TEA.allBest())),
                        AssessmentOptions.builder().pack("own-rules").build());
    }
}
