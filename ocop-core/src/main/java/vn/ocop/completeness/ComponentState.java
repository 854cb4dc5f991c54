package vn.ocop.completeness;

/** How a component of a dossier stands. */
public enum ComponentState {
    /** It is there, in the number that is asked for, and valid on the day of evaluation. */
    PRESENT,
    /** It is there, but in fewer copies or pieces than are asked for, or without the electronic copy. */
    TOO_FEW,
    /** It is there, and how many pieces there are is asked for and not stated. */
    NUMBER_NOT_STATED,
    /** It is there, and every paper of the kind has expired on the day of evaluation. */
    EXPIRED,
    /** It is there, and no paper of the kind has been issued yet on the day of evaluation. */
    NOT_YET_ISSUED,
    /** It is required and not there. */
    MISSING,
    /** It is not there; whether it is needed, people have to say. */
    TO_BE_JUDGED,
    /** It is not there and need not be. */
    LEFT_OUT,
    /** A file of this kind, group and level does not need it. */
    NOT_NEEDED,
    /** The dossier states nothing about its components. */
    NOT_STATED;

    /** Whether a required component in this state keeps the file from being whole. */
    public boolean isDefect() {
        return switch (this) {
            case TOO_FEW, NUMBER_NOT_STATED, EXPIRED, NOT_YET_ISSUED, MISSING, NOT_STATED -> true;
            case PRESENT, TO_BE_JUDGED, LEFT_OUT, NOT_NEEDED -> false;
        };
    }
}
