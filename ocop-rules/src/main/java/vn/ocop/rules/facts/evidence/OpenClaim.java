package vn.ocop.rules.facts.evidence;

/** An answer that the evidence does not reach. Immutable. */
public final class OpenClaim {

    private final Claim claim;
    private final Conclusion conclusion;

    /**
     * @param claim the answer
     * @param conclusion what the evidence says about its criterion
     */
    public OpenClaim(Claim claim, Conclusion conclusion) {
        this.claim = claim;
        this.conclusion = conclusion;
    }

    public Claim getClaim() {
        return claim;
    }

    public Conclusion getConclusion() {
        return conclusion;
    }

    public Question getQuestion() {
        return claim.getQuestion();
    }

    public int getOption() {
        return claim.getOption();
    }

    /** Whether the evidence settles its criterion. */
    public boolean isSettled() {
        return conclusion.isSettled();
    }

    /** The merit that evidence would have to reach; no evidence is needed for the answer 0, and none reaches it. */
    public int getNeededMerit() {
        return claim.getOption() == 0 ? Integer.MAX_VALUE : claim.getMerit();
    }
}
