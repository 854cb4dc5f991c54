package vn.ocop.rules.facts.evidence;

import java.util.List;

/** An exhibit that serves a requirement, as far as its case and its number go. Immutable. */
public final class Fit {

    private final Requirement requirement;
    private final List<Counted> counted;

    private Fit(Requirement requirement, List<Counted> counted) {
        this.requirement = requirement;
        this.counted = List.copyOf(counted);
    }

    /** One exhibit serves. */
    public static Fit of(Requirement requirement, Counted counted) {
        return new Fit(requirement, List.of(counted));
    }

    /** Several exhibits serve together. */
    public static Fit of(Requirement requirement, List<Counted> counted) {
        return new Fit(requirement, counted);
    }

    /** The registration slip serves. */
    public static Fit ofSubject(Requirement requirement) {
        return new Fit(requirement, List.of());
    }

    public Requirement getRequirement() {
        return requirement;
    }

    public List<Counted> getCounted() {
        return counted;
    }

    /** Whether it rests on an expired paper. */
    public boolean isLapsed() {
        return counted.stream().anyMatch(Counted::isLapsed);
    }

    /** Whether it goes on long enough, where that is asked for. */
    public boolean isLasting() {
        return counted.stream().allMatch(requirement::isOldEnough);
    }

    /** Whether it is known since when it goes on. */
    public boolean isBeginningKnown() {
        return counted.stream().allMatch(one -> one.getExhibit().getSince().isPresent());
    }
}
