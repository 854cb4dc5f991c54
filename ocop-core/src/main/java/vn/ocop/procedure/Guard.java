package vn.ocop.procedure;

/** What must hold of a dossier for an event, besides its state. The numbers behind it are data of the regime. */
public enum Guard {
    /** Nothing more. */
    NONE,
    /** The stars of the council's result are the level's to recognise, and more than the product holds at an upgrade. */
    RECOGNISABLE,
    /** The council's result goes on to the next level. */
    FORWARDED,
    /** The council's result is neither the level's to recognise nor to forward. */
    NEITHER,
    /** The upper level's result leaves stars that the level may recognise, more than the product holds at an upgrade. */
    RETURNED,
    /** The certificate at hand is one that the highest level granted. */
    HOLDS_HIGHEST,
    /** The certificate at hand is one that a lower level granted, so that there are more stars to reach. */
    HOLDS_LOWER,
    /** The dossier was lodged under an earlier regime that no longer holds for it. */
    CARRIED_OVER;

    /** Whether it can hold of a dossier in a state: a result is weighed where there is one. */
    public boolean canHoldIn(WayState state) {
        return switch (this) {
            case NONE, HOLDS_HIGHEST, HOLDS_LOWER, CARRIED_OVER -> true;
            case RECOGNISABLE, FORWARDED, NEITHER ->
                switch (state) {
                    case DISTRICT_RESULT, PROVINCE_RESULT, CENTRE_RESULT -> true;
                    default -> false;
                };
            case RETURNED -> state == WayState.BACK_AT_DISTRICT || state == WayState.BACK_AT_PROVINCE;
        };
    }
}
