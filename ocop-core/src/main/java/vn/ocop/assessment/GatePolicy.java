package vn.ocop.assessment;

/** What holds for a star gate that some council members see as met and others do not. */
public enum GatePolicy {
    /** The council has to settle it: {@link AssessmentStatus#NEEDS_RESOLUTION} if it decides the stars. */
    RESOLVE,
    /** Met if the mean of the criterion's points is at least the points of the gate. */
    MEAN,
    /** Met if strictly more than half of the sheets meet it. */
    MAJORITY
}
