package vn.ocop.rules.facts;

/** Says that everything that could be found out is known; rules about what is absent wait for it. */
public enum Stage {
    /** All answers, gates and findings are examined. */
    DECISION;

    /** The name, for use in rules. */
    public String getName() {
        return name();
    }
}
