package vn.ocop.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.internal.code.GuardedRun;
import vn.ocop.engine.internal.code.RuleLimitException;
import vn.ocop.engine.internal.code.RuleLimits;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainCriterion;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.RulePack;

/** Rules of a pack that would never end: the host comes back, with an assessment that says what happened. */
class RuleLimitsTest {

    private static final PlainSet TEA = PlainPack.shipped("qd148-2023").set("tea");
    private static final Dossier DOSSIER = Dossiers.of(TEA, SheetRole.SELF, List.of(TEA.allBest()));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The exact limits of every host, and all the time that a busy machine may need to reach them. */
    private static final RuleLimits EXACT = new RuleLimits(
            RuleLimits.defaults().firings(), RuleLimits.defaults().joins(), PATIENCE);

    /** Each verdict asks for one more. */
    private static final String ENDLESS = """
            package vn.ocop.rules.own

            import vn.ocop.rules.facts.Verdict

            rule "each verdict asks for another"
            when
                Verdict()
            then
                insert( Verdict.ranked( 3 ) );
            end
            """;

    /** Facts that have nothing to do with each other: 25 gates to the power of 8, before any rule fires. */
    private static final String CROSS_JOIN = """
            package vn.ocop.rules.own

            import vn.ocop.rules.facts.GateTally
            import vn.ocop.rules.facts.Score
            import vn.ocop.rules.facts.Verdict

            rule "all with all"
            when
                $score : Score()
                GateTally() from $score.tallies
                GateTally() from $score.tallies
                GateTally() from $score.tallies
                GateTally() from $score.tallies
                GateTally() from $score.tallies
                GateTally() from $score.tallies
                GateTally() from $score.tallies
            then
                insert( Verdict.ranked( 3 ) );
            end
            """;

    @Test
    void rules_that_insert_for_ever_end_at_the_limit_of_firings() {
        Assessment assessment = assess(scoring(ENDLESS, EXACT));

        assertInvalid(
                assessment,
                "the rules of the pack own-rules fire more often than they may for this dossier, so it cannot be scored;"
                        + " tell the publisher of the pack");
        assertThat(assessment.messages().get(0).text().vi())
                .isEqualTo(
                        "luật riêng của gói own-rules chạy quá số lần cho phép với hồ sơ này nên không chấm được; hãy"
                                + " báo cho nơi ban hành gói");
    }

    @Test
    void rules_that_join_all_with_all_end_at_the_limit_of_joins_before_they_fill_the_memory() {
        Scoring scoring = scoring(CROSS_JOIN, EXACT);

        assertInvalid(
                assess(scoring),
                "the rules of the pack own-rules join more facts than they may for this dossier, so it cannot be scored;"
                        + " tell the publisher of the pack");
    }

    @Test
    void joins_of_facts_in_working_memory_in_not_and_in_accumulate_are_counted_too() {
        for (String condition : List.of(
                "GateOutcome() GateOutcome() GateOutcome() GateOutcome() GateOutcome() GateOutcome() GateOutcome()",
                "GateOutcome() GateOutcome() GateOutcome() GateOutcome() GateOutcome() not GateOutcome( stars == 9 )",
                "GateOutcome() GateOutcome() GateOutcome() GateOutcome() GateOutcome() accumulate( $g : GateOutcome();"
                        + " $n : count( $g ) )")) {
            String drl = """
                    package vn.ocop.rules.own

                    import vn.ocop.rules.facts.GateOutcome
                    import vn.ocop.rules.facts.Verdict

                    rule "all with all"
                    when
                        %s
                    then
                        insert( Verdict.ranked( 3 ) );
                    end
                    """.formatted(condition);
            int[] zeros = new int[TEA.criteria().size()];
            Scoring scoring = scoring(drl, EXACT);

            Assessment assessment = assertTimeoutPreemptively(
                    PATIENCE, () -> assess(scoring, Dossiers.of(TEA, SheetRole.SELF, List.of(zeros))));

            assertThat(assessment.messages())
                    .as(condition)
                    .extracting(Message::code)
                    .containsExactly("rules-exceeded-limit");
        }
    }

    @Test
    void the_same_dossier_meets_the_exact_limits_again() {
        Scoring scoring = scoring(CROSS_JOIN, EXACT);

        assertThat(assess(scoring)).isEqualTo(assess(scoring));
    }

    @Test
    void the_host_comes_back_when_the_time_is_over() {
        RuleLimits limits = new RuleLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMillis(100));

        for (String drl : List.of(ENDLESS, CROSS_JOIN)) {
            assertInvalid(
                    assess(scoring(drl, limits)),
                    "the rules of the pack own-rules take more time than they may for this dossier, so it cannot be"
                            + " scored; try again, and if it stays so, tell the publisher of the pack");
        }
    }

    @Test
    void runs_that_do_not_hear_are_left_alone_and_no_more_are_begun_until_they_end() {
        GuardedRun guard = new GuardedRun(new RuleLimits(1, 1, Duration.ofMillis(20)));
        CountDownLatch end = new CountDownLatch(1);
        try {
            for (int i = 0; i < 4; i++) {
                assertThat(limit(guard, end)).isEqualTo(RuleLimitException.Limit.TIME);
            }
            assertThat(limit(guard, end)).isEqualTo(RuleLimitException.Limit.STUCK);
        } finally {
            end.countDown();
        }
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (limit(guard, end) != null) {
                Thread.onSpinWait();
            }
        });
    }

    private static RuleLimitException.@Nullable Limit limit(GuardedRun guard, CountDownLatch end) {
        try {
            guard.call(() -> end.await(1, TimeUnit.MINUTES));
            return null;
        } catch (RuleLimitException e) {
            return e.limit();
        }
    }

    @Test
    void an_interrupted_caller_gets_its_result_and_stays_interrupted() {
        Scoring scoring = scoring(ENDLESS.replace("Verdict()", "Verdict( stars == 99 )"), EXACT);
        Thread.currentThread().interrupt();

        Assessment assessment = assess(scoring, DOSSIER);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(assessment.stars()).hasValue(5);
    }

    @Test
    void rules_that_award_a_level_that_does_not_exist_have_failed() {
        Assessment assessment = assess(scoring(
                ENDLESS.replace("Verdict()", "Verdict( stars > 0 )").replace("ranked( 3 )", "ranked( 0 )"), EXACT));

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INVALID);
        assertThat(assessment.messages()).extracting(Message::code).containsExactly("rules-failed");
        assertThat(assessment.messages().get(0).text().en())
                .isEqualTo(
                        "the rules of the pack own-rules came to no result for this dossier; tell the publisher of the"
                                + " pack");
    }

    @Test
    void rules_that_come_to_no_verdict_have_failed() {
        OwnPack pack = OwnPack.over(OwnPack.WITHOUT_STARS).with("own", ENDLESS);

        Assessment assessment = assess(scoring(pack, EXACT));

        assertThat(assessment.messages()).extracting(Message::code).containsExactly("rules-failed");
    }

    @Test
    void the_largest_valid_dossier_stays_within_the_limits() {
        int[] open = new int[TEA.criteria().size()];
        Arrays.fill(open, PlainCriterion.NONE);
        int[] zeros = new int[TEA.criteria().size()];
        OwnPack pack = OwnPack.lenient();
        Scoring scoring = scoring(pack, EXACT);

        for (int[] answers : List.of(open, zeros, TEA.allBest())) {
            Dossier council = Dossiers.of(TEA, SheetRole.COUNCIL, Collections.nCopies(200, answers));
            assertThat(assess(scoring, council).status()).isNotEqualTo(AssessmentStatus.INVALID);
        }
    }

    @Test
    void a_limit_that_is_not_positive_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleLimits(0, 1, Duration.ofSeconds(1)))
                .withMessage("The limits (0 firings, 1 joins, PT1S) must be positive.");
    }

    private static void assertInvalid(Assessment assessment, String text) {
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INVALID);
        assertThat(assessment.stars()).isEmpty();
        assertThat(assessment.messages()).extracting(Message::code).containsExactly("rules-exceeded-limit");
        assertThat(assessment.messages().get(0).text().en()).isEqualTo(text);
    }

    private static Scoring scoring(String drl, RuleLimits limits) {
        OwnPack pack = OwnPack.plus("own", drl);
        return scoring(pack, limits);
    }

    private static Scoring scoring(OwnPack pack, RuleLimits limits) {
        RulePack read = pack.pack();
        return Scoring.of(read, RuleCode.of(read), limits);
    }

    private static Assessment assess(Scoring scoring) {
        return assertTimeoutPreemptively(PATIENCE, () -> assess(scoring, DOSSIER));
    }

    private static Assessment assess(Scoring scoring, Dossier dossier) {
        return scoring.assess(
                dossier,
                GatePolicy.RESOLVE,
                dossier.submittedOn(),
                new PackChoice(PackChoice.By.HOST, ""),
                Optional.empty());
    }
}
