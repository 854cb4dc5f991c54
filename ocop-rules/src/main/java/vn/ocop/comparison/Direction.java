package vn.ocop.comparison;

/** What becomes of the stars of a dossier. An outcome without stars counts as 0 stars. */
public enum Direction {
    /** More stars than before. */
    GAINS,
    /** The same outcome as before; the points may differ. */
    KEEPS,
    /** Fewer stars than before, or none any more. */
    LOSES,
    /** No stars before and after, but for another reason. */
    CHANGES,
    /** Unknown: the answers cannot all be carried over, or the dossier cannot be read. */
    UNKNOWN;

    static Direction of(Outcome before, Outcome after) {
        if (before.stars() != after.stars()) {
            return after.stars() > before.stars() ? GAINS : LOSES;
        }
        return before.equals(after) ? KEEPS : CHANGES;
    }
}
