package vn.ocop.rules.facts;

import vn.ocop.assessment.AssessmentStatus;

/** A status that the facts of a dossier call for. The first in the order of the statuses decides. Immutable. */
public final class Verdict {

    /** No stars. */
    public static final int NONE = 0;

    private final AssessmentStatus status;
    private final int stars;
    private final int precedence;

    private Verdict(AssessmentStatus status, int stars, int precedence) {
        this.status = status;
        this.stars = stars;
        this.precedence = precedence;
    }

    /** A status without stars. */
    public static Verdict of(AssessmentStatus status) {
        return new Verdict(status, NONE, 10 * status.ordinal());
    }

    /** Scoring stopped by a zero: it comes after an incomplete sheet, while a finding that stops comes before. */
    public static Verdict stoppedByZero() {
        return new Verdict(AssessmentStatus.STOPPED, NONE, 10 * AssessmentStatus.INCOMPLETE.ordinal() + 1);
    }

    /** Ranked. */
    public static Verdict ranked(int stars) {
        return new Verdict(AssessmentStatus.RANKED, stars, 10 * AssessmentStatus.RANKED.ordinal());
    }

    public AssessmentStatus getStatus() {
        return status;
    }

    public int getStars() {
        return stars;
    }

    /** The less, the earlier in the order in which statuses decide. */
    public int getPrecedence() {
        return precedence;
    }
}
