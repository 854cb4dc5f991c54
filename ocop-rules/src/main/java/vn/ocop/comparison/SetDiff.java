package vn.ocop.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.rubric.ProductSet;

/**
 * The rubrics of one product set in two packs.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param set the set on each side
 * @param changes what differs above the criteria: the set itself, parts, sections, effects, legal forms
 * @param criteria every criterion, parents included, in the order of the newer pack; those that only the older pack has
 *     stand where they stood
 */
public record SetDiff(Sides<ProductSet> set, List<Change> changes, List<CriterionDiff> criteria) {

    public SetDiff {
        Objects.requireNonNull(set, "set");
        changes = List.copyOf(changes);
        criteria = List.copyOf(criteria);
    }

    /** The code of the set, which both sides have in common. */
    public String code() {
        return set.latest().code();
    }

    /** All changes: those above the criteria first. */
    public List<Change> allChanges() {
        return Stream.concat(changes.stream(), criteria.stream().flatMap(criterion -> criterion.changes().stream()))
                .toList();
    }

    /** The criterion that has taken the place of one of the older pack, or that one alone. */
    public Optional<CriterionDiff> ofBefore(String code) {
        return criteria.stream()
                .filter(diff -> diff.criterion()
                        .before()
                        .filter(criterion -> criterion.code().equals(code))
                        .isPresent())
                .findFirst();
    }

    /** The criterion of the newer pack, with what it was before. */
    public Optional<CriterionDiff> ofAfter(String code) {
        return criteria.stream()
                .filter(diff -> diff.criterion()
                        .after()
                        .filter(criterion -> criterion.code().equals(code))
                        .isPresent())
                .findFirst();
    }
}
