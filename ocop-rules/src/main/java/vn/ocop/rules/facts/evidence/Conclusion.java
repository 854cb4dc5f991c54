package vn.ocop.rules.facts.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evidence.Derivation.Outcome;
import vn.ocop.evidence.Need;
import vn.ocop.rubric.Criterion;

/** What the evidence says about a criterion. Immutable. */
public final class Conclusion {

    private static final int NONE = -1;

    private static final Comparator<Support> BEST = Comparator.comparingInt(Support::getMerit)
            .thenComparing(Comparator.comparingLong(Conclusion::readings).reversed())
            .thenComparing(Comparator.comparingInt(
                            (Support support) -> support.getApproach().getPosition())
                    .reversed());

    private final Question question;
    private final Outcome outcome;
    private final int option;
    private final @Nullable Approach approach;

    private Conclusion(Question question, Outcome outcome, int option, @Nullable Approach approach) {
        this.question = question;
        this.outcome = outcome;
        this.option = option;
        this.approach = approach;
    }

    /** The best of the options that are supported; people may raise it where a better one is a matter of judgement. */
    public static Conclusion best(Question question, List<Support> supports) {
        Approach best = supports.stream().max(BEST).orElseThrow().getApproach();
        Outcome outcome = question.hasJudgedOptionAbove(best.getOption()) ? Outcome.JUDGEMENT : Outcome.DERIVED;
        return new Conclusion(question, outcome, best.getOption(), best);
    }

    private static long readings(Support support) {
        return support.getApproach().getWay().needs().stream()
                .map(Need::reading)
                .filter(Optional::isPresent)
                .count();
    }

    /** The evidence rules out every option. */
    public static Conclusion none(Question question) {
        return new Conclusion(question, Outcome.DERIVED, 0, null);
    }

    /** A paper would settle it, but has expired. */
    public static Conclusion expired(Question question) {
        return open(question, Outcome.EXPIRED);
    }

    /** The evidence contradicts itself. */
    public static Conclusion contradicted(Question question) {
        return open(question, Outcome.CONTRADICTED);
    }

    /** Nothing settles it. */
    public static Conclusion unknown(Question question) {
        return open(question, question.isPartlyJudged() ? Outcome.JUDGEMENT : Outcome.NO_EVIDENCE);
    }

    private static Conclusion open(Question question, Outcome outcome) {
        return new Conclusion(question, outcome, NONE, null);
    }

    public Question getQuestion() {
        return question;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Whether it is settled. */
    public boolean isSettled() {
        return outcome == Outcome.DERIVED;
    }

    /** Whether it names an option. */
    public boolean isAnswered() {
        return option != NONE;
    }

    /** The option, 0 if every option is ruled out; only where {@link #isAnswered()}. */
    public int getOption() {
        return option;
    }

    /** Whether it answers what a sheet answers: options that both give 0 points are the same. */
    public boolean isSameAs(Claim claim) {
        Criterion criterion = question.getCriterion();
        return isAnswered()
                && (criterion.merit(option) == claim.getMerit()
                        || (criterion.points(option) == 0 && criterion.points(claim.getOption()) == 0));
    }

    /** Whether it answers something that is worth more than what a sheet answers. */
    public boolean isBetterThan(Claim claim) {
        return isAnswered() && !isSameAs(claim) && question.getCriterion().merit(option) > claim.getMerit();
    }

    /** The way by which the option is supported; empty without an option, and for 0. */
    public Optional<Approach> getApproach() {
        return Optional.ofNullable(approach);
    }
}
