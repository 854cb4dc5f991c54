package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.ProductSet;
import vn.ocop.text.Text;

/**
 * Finds changes that many sets have in common: criteria of akin titles whose maxima, points and gates are the same on
 * each side, and equal changes of effects and legal forms. Of such criteria only the place may differ from set to set;
 * it is told with the sets.
 */
final class SharedChanges {

    /** As many sets as must have a change in common, as in printed comparisons of the decrees. */
    static final int LEAST_SETS = 10;

    private static final double AKIN = 0.6;

    private final List<Group> groups = new ArrayList<>();
    private final List<SharedChange> shared = new ArrayList<>();
    private final Set<Change> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private SharedChanges(List<SetDiff> sets) {
        sets.forEach(this::put);
        for (Group group : groups) {
            if (group.members.size() >= LEAST_SETS) {
                shared.add(group.share("C" + (shared.size() + 1), told));
            }
        }
    }

    static SharedChanges of(List<SetDiff> sets) {
        return new SharedChanges(sets);
    }

    /** The shared changes, in the order in which they are met. */
    List<SharedChange> all() {
        return List.copyOf(shared);
    }

    /** Whether a change of a set, the very object, is told among the shared ones. */
    boolean tells(Change change) {
        return told.contains(change);
    }

    private void put(SetDiff diff) {
        ProductSet set = diff.set().latest();
        for (CriterionDiff criterion : diff.criteria()) {
            if (!criterion.changes().isEmpty()) {
                put(new Member(set, criterion.criterion(), criterion.changes()));
            }
        }
        for (Change change : diff.changes()) {
            if (change instanceof Change.OfEffect || change instanceof Change.OfLegalForm) {
                put(new Member(set, new Sides<>(Optional.empty(), Optional.empty()), List.of(change)));
            }
        }
    }

    private void put(Member member) {
        groups.stream()
                .filter(group -> group.takes(member))
                .findFirst()
                .orElseGet(() -> {
                    Group own = new Group();
                    groups.add(own);
                    return own;
                })
                .members
                .add(member);
    }

    /** Whether one title has all words of the other in their order, and few more. */
    static boolean areAkin(String one, String other) {
        List<String> words = words(one);
        List<String> more = words(other);
        if (words.size() > more.size()) {
            return areAkin(other, one);
        }
        int found = 0;
        for (String word : more) {
            if (found < words.size() && words.get(found).equals(word)) {
                found++;
            }
        }
        return found == words.size() && words.size() >= AKIN * more.size();
    }

    private static List<String> words(String title) {
        return Arrays.stream(CriterionMatcher.plain(title).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What makes two changes of different sets the same. */
    private record Same(Kind kind, Text text) {}

    private static final class Member {

        private final ProductSet set;
        private final Sides<Criterion> criterion;
        private final Map<Same, Change> changes = new LinkedHashMap<>();
        private final Sides<String> ladders;

        Member(ProductSet set, Sides<Criterion> criterion, List<Change> changes) {
            this.set = set;
            this.criterion = criterion;
            changes.forEach(change -> this.changes.put(new Same(change.kind(), change.text()), change));
            this.ladders = criterion.map(one -> one.max() + ": " + CriterionComparer.ladder(one));
        }

        boolean isOfCriterion() {
            return criterion.stream().findAny().isPresent();
        }
    }

    private static final class Group {

        private final List<Member> members = new ArrayList<>();

        boolean takes(Member member) {
            Member first = members.get(0);
            if (members.get(members.size() - 1).set.equals(member.set)
                    || first.isOfCriterion() != member.isOfCriterion()) {
                return false;
            }
            return member.isOfCriterion()
                    ? first.ladders.equals(member.ladders)
                            && areAkin(
                                    first.criterion.latest().title().vi(),
                                    member.criterion.latest().title().vi())
                    : first.changes.keySet().equals(member.changes.keySet());
        }

        SharedChange share(String key, Set<Change> told) {
            Map<Same, Change> first = new LinkedHashMap<>();
            members.forEach(member -> member.changes.forEach(first::putIfAbsent));
            List<SharedChange.Told> common = new ArrayList<>();
            first.forEach((same, change) -> {
                List<ProductSet> except = members.stream()
                        .filter(member -> !member.changes.containsKey(same))
                        .map(member -> member.set)
                        .toList();
                boolean isMove = change.kind() == Kind.CRITERION_MOVED;
                if (isMove || members.size() - except.size() >= LEAST_SETS) {
                    members.stream()
                            .flatMap(member -> Optional.ofNullable(member.changes.get(same)).stream())
                            .forEach(told::add);
                }
                if (!isMove && members.size() - except.size() >= LEAST_SETS) {
                    common.add(new SharedChange.Told(change, except));
                }
            });
            return new SharedChange(
                    key,
                    common,
                    members.stream()
                            .map(member -> new SharedChange.Place(member.set, member.criterion))
                            .toList());
        }
    }
}
