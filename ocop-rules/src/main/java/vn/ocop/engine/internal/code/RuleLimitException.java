package vn.ocop.engine.internal.code;

/** Thrown when the rules of a pack do more about one dossier than they may. */
public final class RuleLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    RuleLimitException(Limit limit) {
        super("the rules of the pack exceeded the limit of " + limit);
        this.limit = limit;
    }

    /** The limit that they exceeded. */
    public Limit limit() {
        return limit;
    }

    /** The limits. */
    public enum Limit {
        /** Rules that fire. */
        FIRINGS("firings"),
        /** Pairs of facts that conditions are tried on. */
        JOINS("joins"),
        /** The time that the caller waits. */
        TIME("time"),
        /** Runs that did not end in time and are still not over. */
        STUCK("stuck");

        private final String word;

        Limit(String word) {
            this.word = word;
        }

        /** The word that tells the texts of messages apart. */
        public String word() {
            return word;
        }
    }
}
