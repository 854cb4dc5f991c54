package vn.ocop.rules.facts.evidence;

/** How far the examination of evidence is; rules about what is absent wait for their stage. */
public enum EvidenceStage {
    /** What contradicts what is known. */
    COUNTING,
    /** Which papers count, and what each of them fits, is known. */
    WEIGHING,
    /** What each requirement meets with is known. */
    SHOWING,
    /** Which options are supported is known. */
    CONCLUSION,
    /** Which criteria are settled is known. */
    OPEN,
    /** What the evidence says about each criterion is known. */
    CLAIMS;

    /** The name, for use in rules. */
    public String getName() {
        return name();
    }
}
