package vn.ocop.rules.facts.evidence;

import java.util.List;

/** A requirement that the evidence shows to be met, or would have shown before it expired. Immutable. */
public final class Shown {

    private final Requirement requirement;
    private final List<Fit> fits;
    private final boolean lapsed;

    private Shown(Requirement requirement, List<Fit> fits, boolean lapsed) {
        this.requirement = requirement;
        this.fits = List.copyOf(fits);
        this.lapsed = lapsed;
    }

    /** Papers that count show it. */
    public static Shown now(Requirement requirement, List<Fit> fits) {
        return new Shown(requirement, fits, false);
    }

    /** Expired papers would have shown it. */
    public static Shown lapsed(Requirement requirement, List<Fit> fits) {
        return new Shown(requirement, fits, true);
    }

    public Requirement getRequirement() {
        return requirement;
    }

    public Approach getApproach() {
        return requirement.getApproach();
    }

    public List<Fit> getFits() {
        return fits;
    }

    public boolean isLapsed() {
        return lapsed;
    }
}
