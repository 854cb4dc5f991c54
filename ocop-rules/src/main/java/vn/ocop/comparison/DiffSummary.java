package vn.ocop.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.rubric.StarGate;

/**
 * A difference in numbers. Criteria include parents and cases.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param matched criteria that both packs have
 * @param unchanged criteria that both packs have, without any change
 * @param added criteria that only the newer pack has
 * @param removed criteria that only the older pack has
 * @param moved criteria that stand at another place
 * @param maxima criteria with another maximum
 * @param gates criteria that both packs have whose star gates changed
 * @param points options that correspond and have other points
 * @param optionsRemoved options of the older pack without a counterpart, in criteria that both packs have
 * @param optionsAdded options of the newer pack without a counterpart, in criteria that both packs have
 */
public record DiffSummary(
        int matched,
        int unchanged,
        int added,
        int removed,
        int moved,
        int maxima,
        int gates,
        int points,
        int optionsRemoved,
        int optionsAdded) {

    /** Counts over some sets. */
    static DiffSummary of(List<SetDiff> sets) {
        List<CriterionDiff> criteria =
                sets.stream().flatMap(set -> set.criteria().stream()).toList();
        List<CriterionDiff> matched =
                criteria.stream().filter(diff -> diff.criterion().areBoth()).toList();
        return new DiffSummary(
                matched.size(),
                (int) matched.stream().filter(diff -> diff.changes().isEmpty()).count(),
                having(criteria, Change.Kind.CRITERION_ADDED),
                having(criteria, Change.Kind.CRITERION_REMOVED),
                having(criteria, Change.Kind.CRITERION_MOVED),
                having(criteria, Change.Kind.CRITERION_MAX),
                (int) matched.stream()
                        .filter(diff -> diff.changes().stream().anyMatch(Change.OfGate.class::isInstance))
                        .count(),
                count(criteria, Change.Kind.OPTION_POINTS),
                count(criteria, Change.Kind.OPTION_REMOVED),
                count(criteria, Change.Kind.OPTION_ADDED));
    }

    private static int having(List<CriterionDiff> criteria, Change.Kind kind) {
        return (int) criteria.stream().filter(diff -> diff.has(kind)).count();
    }

    private static int count(List<CriterionDiff> criteria, Change.Kind kind) {
        return (int) criteria.stream()
                .flatMap(diff -> diff.changes().stream())
                .filter(change -> change.kind() == kind)
                .count();
    }

    /** The number of gates of each level. */
    static Map<Integer, Integer> gatesByLevel(List<StarGate> gates) {
        Map<Integer, Integer> byLevel = new TreeMap<>();
        gates.forEach(gate -> byLevel.merge(gate.stars(), 1, Integer::sum));
        return byLevel;
    }
}
