package vn.ocop.rules.facts.evidence;

/** A paper that does not count on the day of evaluation. Immutable. */
public final class SetAside {

    /** Why it does not count. */
    public enum Reason {
        EXPIRED,
        NOT_YET,
        REPEATED
    }

    private final Exhibit exhibit;
    private final Reason reason;

    private SetAside(Exhibit exhibit, Reason reason) {
        this.exhibit = exhibit;
        this.reason = reason;
    }

    /** Its last day is past. */
    public static SetAside expired(Exhibit exhibit) {
        return new SetAside(exhibit, Reason.EXPIRED);
    }

    /** It is of a later day. */
    public static SetAside notYet(Exhibit exhibit) {
        return new SetAside(exhibit, Reason.NOT_YET);
    }

    /** It is the number of another exhibit once more. */
    public static SetAside repeated(Exhibit exhibit) {
        return new SetAside(exhibit, Reason.REPEATED);
    }

    public Exhibit getExhibit() {
        return exhibit;
    }

    public Reason getReason() {
        return reason;
    }
}
