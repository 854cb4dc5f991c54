package vn.ocop.rules.facts.evidence;

import vn.ocop.evidence.EvidenceKind;

/** An exhibit that counts, or that had expired and tells only what it would have shown. Immutable. */
public final class Counted {

    private final Exhibit exhibit;
    private final boolean lapsed;

    private Counted(Exhibit exhibit, boolean lapsed) {
        this.exhibit = exhibit;
        this.lapsed = lapsed;
    }

    /** It counts. */
    public static Counted now(Exhibit exhibit) {
        return new Counted(exhibit, false);
    }

    /** It would count, had it not expired. */
    public static Counted lapsed(Exhibit exhibit) {
        return new Counted(exhibit, true);
    }

    public Exhibit getExhibit() {
        return exhibit;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public String getKind() {
        return exhibit.getKind();
    }

    public EvidenceKind.Nature getNature() {
        return exhibit.getNature();
    }

    /** Whether it is of a case that serves. */
    public boolean ofCase(Requirement requirement) {
        return requirement.getNeed().accepts(exhibit.getChoice());
    }

    /** Whether its number lies within the bounds. */
    public boolean within(Requirement requirement) {
        return requirement.getNeed().covers(exhibit.getNumber());
    }

    /** Whether it is a number that adds up with others. */
    public boolean isSummand() {
        return exhibit.getNature() == EvidenceKind.Nature.TALLY && !exhibit.isNegative();
    }

    public boolean isNegative() {
        return exhibit.isNegative();
    }
}
