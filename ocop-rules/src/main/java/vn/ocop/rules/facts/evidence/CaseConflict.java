package vn.ocop.rules.facts.evidence;

/** Evidence for two cases of an exclusive criterion. Immutable. */
public final class CaseConflict {

    private final Conclusion first;
    private final Conclusion second;

    /**
     * @param first what the evidence says about one case
     * @param second what it says about another
     */
    public CaseConflict(Conclusion first, Conclusion second) {
        this.first = first;
        this.second = second;
    }

    public Conclusion getFirst() {
        return first;
    }

    public Conclusion getSecond() {
        return second;
    }
}
