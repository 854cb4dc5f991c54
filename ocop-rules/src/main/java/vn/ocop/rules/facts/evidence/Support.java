package vn.ocop.rules.facts.evidence;

/** An option that the evidence supports by one of its ways, or would have supported before it expired. Immutable. */
public final class Support {

    private final Approach approach;
    private final boolean lapsed;

    private Support(Approach approach, boolean lapsed) {
        this.approach = approach;
        this.lapsed = lapsed;
    }

    /** Papers that count support it. */
    public static Support now(Approach approach) {
        return new Support(approach, false);
    }

    /** It would be supported, had no paper expired. */
    public static Support lapsed(Approach approach) {
        return new Support(approach, true);
    }

    public Approach getApproach() {
        return approach;
    }

    public Question getQuestion() {
        return approach.getQuestion();
    }

    public int getMerit() {
        return approach.getMerit();
    }

    public boolean isLapsed() {
        return lapsed;
    }
}
