package vn.ocop.comparison;

import java.util.List;
import java.util.Objects;
import vn.ocop.rubric.Criterion;

/**
 * A criterion of the older pack beside the one of the newer pack that took its place, or one of either alone.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param criterion the criterion on each side
 * @param options which options stand for which, in the order of the newer pack; empty if one side is missing
 * @param changes what differs; empty if nothing does
 */
public record CriterionDiff(Sides<Criterion> criterion, List<OptionPair> options, List<Change> changes) {

    public CriterionDiff {
        Objects.requireNonNull(criterion, "criterion");
        options = List.copyOf(options);
        changes = List.copyOf(changes);
    }

    /** Whether there is a change of a kind. */
    public boolean has(Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }
}
