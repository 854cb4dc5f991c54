package vn.ocop.council;

/** The part that somebody has in a council. */
public enum MemberRole {
    /** Presides and scores. */
    CHAIR(true),
    /** Scores. */
    MEMBER(true),
    /** Keeps the minutes; scores of a secretary never count. */
    SECRETARY(false);

    private final boolean counting;

    MemberRole(boolean counting) {
        this.counting = counting;
    }

    /** Whether the scores count. */
    public boolean counts() {
        return counting;
    }
}
