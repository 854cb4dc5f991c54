package vn.ocop.rules.facts.evidence;

import java.util.List;

/** Pieces of evidence that cannot all be right. Immutable. */
public final class Contradiction {

    /** What cannot be. */
    public enum Kind {
        ISSUED_AFTER_EXPIRY,
        DIFFERENT_NUMBERS,
        DIFFERENT_STATES,
        YES_AND_NO,
        PART_ABOVE_WHOLE,
        CAPITAL_WITHOUT_COMPANY,
        FORM_OTHER_THAN_SLIP
    }

    private final Kind kind;
    private final List<Exhibit> exhibits;

    private Contradiction(Kind kind, Exhibit... exhibits) {
        this.kind = kind;
        this.exhibits = List.of(exhibits);
    }

    /** A paper was issued after it expired. */
    public static Contradiction ofDays(Exhibit exhibit) {
        return new Contradiction(Kind.ISSUED_AFTER_EXPIRY, exhibit);
    }

    /** Two papers state different things about one matter. */
    public static Contradiction between(Exhibit first, Exhibit second) {
        Kind kind = switch (first.getNature()) {
            case MEASURE, ACCOUNTS -> Kind.DIFFERENT_NUMBERS;
            case RATING, SINGLE -> Kind.DIFFERENT_STATES;
            case PAPER, TALLY -> Kind.YES_AND_NO;
        };
        return new Contradiction(kind, first, second);
    }

    /** The share of an area is above that of the wider area around it. */
    public static Contradiction ofAreas(Exhibit part, Exhibit whole) {
        return new Contradiction(Kind.PART_ABOVE_WHOLE, part, whole);
    }

    /** Capital of a joint-stock company where there is no such company. */
    public static Contradiction ofCapital(Exhibit capital, Exhibit form) {
        return new Contradiction(Kind.CAPITAL_WITHOUT_COMPANY, capital, form);
    }

    /** Capital of a joint-stock company, while the slip names a form that is no enterprise. */
    public static Contradiction ofCapital(Exhibit capital) {
        return new Contradiction(Kind.CAPITAL_WITHOUT_COMPANY, capital);
    }

    /** A registration of another form than the slip says. */
    public static Contradiction ofForm(Exhibit form) {
        return new Contradiction(Kind.FORM_OTHER_THAN_SLIP, form);
    }

    public Kind getKind() {
        return kind;
    }

    public List<Exhibit> getExhibits() {
        return exhibits;
    }
}
