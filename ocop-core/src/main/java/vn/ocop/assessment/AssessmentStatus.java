package vn.ocop.assessment;

/** The outcome of an assessment. The first of these, in this order, that holds decides. */
public enum AssessmentStatus {
    /** The dossier cannot be read or does not fit the rubric; the messages say why. */
    INVALID(false),
    /** A finding throws the dossier out. */
    ELIMINATED(false),
    /** A finding ends the scoring. */
    STOPPED(false),
    /** A criterion that applies has no answer on a sheet that counts. */
    INCOMPLETE(false),
    /** The council members disagree on a star gate that decides the stars. */
    NEEDS_RESOLUTION(true),
    /** The points reach a recognised level, but a gate of its lowest level is not met. */
    NOT_RECOGNISED(true),
    /** The product has its stars. */
    RANKED(true);

    private final boolean scored;

    AssessmentStatus(boolean scored) {
        this.scored = scored;
    }

    /** True if the scoring ran to its end, so that total and band are there. */
    public boolean isScored() {
        return scored;
    }
}
