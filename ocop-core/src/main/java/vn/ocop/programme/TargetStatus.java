package vn.ocop.programme;

/** How far a target is. */
public enum TargetStatus {
    /** It is reached, whatever the unknown data are. */
    REACHED,
    /** The value is above the range that the plan names. */
    EXCEEDED,
    /** It is not reached, the period is running, and what the register shows on the way would reach it. */
    ON_TRACK,
    /** It is not reached, the period is running, and what the register shows on the way would not reach it. */
    OPEN,
    /** The period is over and it is not reached, whatever the unknown data are. */
    MISSED,
    /** It depends on data that are not known. */
    UNKNOWN
}
