package vn.ocop.law;

/** What an effect of a rule rests on. */
public enum Basis {
    /** The decree prints it. */
    PRINTED,
    /** Taken over from a decree that prints it for the same case. */
    ANALOGY,
    /** The decree is silent or unclear; a reading was chosen. */
    READING;

    /** The code used in tables: the name in lower case. */
    public String code() {
        return switch (this) {
            case PRINTED -> "printed";
            case ANALOGY -> "analogy";
            case READING -> "reading";
        };
    }
}
