package vn.ocop.rules.facts.evidence;

import java.util.List;

/** A requirement that the evidence rules out. Immutable. */
public final class Refutation {

    private final Requirement requirement;
    private final List<Counted> counted;

    private Refutation(Requirement requirement, List<Counted> counted) {
        this.requirement = requirement;
        this.counted = List.copyOf(counted);
    }

    /** One exhibit rules it out. */
    public static Refutation of(Requirement requirement, Counted counted) {
        return new Refutation(requirement, List.of(counted));
    }

    /** Several exhibits together rule it out. */
    public static Refutation of(Requirement requirement, List<Counted> counted) {
        return new Refutation(requirement, counted);
    }

    /** An exhibit that serves is not old enough. */
    public static Refutation of(Fit fit) {
        return new Refutation(fit.getRequirement(), fit.getCounted());
    }

    /** The registration slip rules it out. */
    public static Refutation bySubject(Requirement requirement) {
        return new Refutation(requirement, List.of());
    }

    public Requirement getRequirement() {
        return requirement;
    }

    public Approach getApproach() {
        return requirement.getApproach();
    }

    public List<Counted> getCounted() {
        return counted;
    }
}
