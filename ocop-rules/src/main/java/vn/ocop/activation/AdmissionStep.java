package vn.ocop.activation;

/** The steps of the admission of a rule pack, in their order. The first that finds a fault ends it. */
public enum AdmissionStep {
    /** Sizes, counts, paths and kinds of files. */
    LIMITS,
    /** The manifest and the tables are whole and fit each other and the list of checksums. */
    SCHEMA,
    /** The signature, by the policy of the host. */
    SIGNATURE,
    /** Rules that the pack brings itself say nothing but what they may. */
    CODE,
    /** Sums, reachability, dead options, dates, texts. */
    LINT,
    /** The pack's own cases come out as they say. */
    CASES,
    /** Revision and dates go together with the packs in use. */
    CONFLICTS,
    /** What the host asks beyond that. */
    CONDITIONS
}
