package vn.ocop.rules.facts.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.completeness.ComponentState;
import vn.ocop.dossier.SubmittedComponent;

/** One component: what is asked for, what was handed in of it, and what of that is valid. Immutable. */
public final class ComponentCase {

    private final ComponentRule rule;
    private final boolean asked;
    private final boolean stated;
    private final List<SubmittedComponent> submitted;
    private final List<SubmittedComponent> valid;
    private final boolean expired;

    /**
     * @param rule the row of the table
     * @param asked whether a file of this kind, group and level is to have it
     * @param stated whether the dossier states its components at all
     * @param submitted what was handed in of it
     * @param asOf the day on which validity is judged
     */
    public ComponentCase(
            ComponentRule rule, boolean asked, boolean stated, List<SubmittedComponent> submitted, LocalDate asOf) {
        this.rule = rule;
        this.asked = asked;
        this.stated = stated;
        this.submitted = List.copyOf(submitted);
        this.valid = submitted.stream()
                .filter(paper -> !isExpired(paper, asOf) && !isToCome(paper, asOf))
                .toList();
        this.expired = submitted.stream().anyMatch(paper -> isExpired(paper, asOf));
    }

    /** A paper is valid on its last day. */
    private static boolean isExpired(SubmittedComponent paper, LocalDate asOf) {
        return paper.validUntil().filter(asOf::isAfter).isPresent();
    }

    private static boolean isToCome(SubmittedComponent paper, LocalDate asOf) {
        return paper.issuedOn().filter(asOf::isBefore).isPresent();
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isStated() {
        return stated;
    }

    public boolean isSubmitted() {
        return !submitted.isEmpty();
    }

    public ComponentRule.Need getNeed() {
        return rule.need();
    }

    /** Whether at least one paper is valid on the day of evaluation. */
    public boolean isValid() {
        return !valid.isEmpty();
    }

    /** Whether at least one paper has expired on the day of evaluation. */
    public boolean isExpired() {
        return expired;
    }

    /** Whether the number of pieces is asked for and not stated in so far as it matters. */
    public boolean isNumberOpen() {
        return rule.count().isPresent()
                && sum(SubmittedComponent::count) < rule.count().getAsInt()
                && valid.stream().anyMatch(paper -> paper.count().isEmpty());
    }

    /** Whether there is as much of it as is asked for. What is not stated about copies is not held against it. */
    public boolean isEnough() {
        boolean pieces = rule.count().isEmpty()
                || sum(SubmittedComponent::count) >= rule.count().getAsInt();
        boolean copies = rule.copies().isEmpty()
                || sum(SubmittedComponent::copies) >= rule.copies().getAsInt()
                || valid.stream().anyMatch(paper -> paper.copies().isEmpty());
        boolean electronic = !rule.electronic()
                || valid.stream().anyMatch(paper -> paper.electronic().orElse(true));
        return pieces && copies && electronic;
    }

    private long sum(Function<SubmittedComponent, OptionalInt> number) {
        return valid.stream().mapToLong(paper -> number.apply(paper).orElse(0)).sum();
    }

    /** The finding that the component is in a state. */
    public ComponentOutcome in(ComponentState state) {
        return new ComponentOutcome(new ComponentResult(rule, state, submitted));
    }
}
