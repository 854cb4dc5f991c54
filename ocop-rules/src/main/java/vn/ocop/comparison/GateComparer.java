package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;

/** Compares the star gates of a criterion that two packs have. For one criterion, by one thread. */
final class GateComparer {

    private static final int TITLE = 0;

    private final Sides<Criterion> criterion;
    private final List<OptionPair> options;
    private final List<StarGate> before;
    private final List<StarGate> after;
    private final List<Change> changes = new ArrayList<>();

    private GateComparer(Sides<Criterion> criterion, List<OptionPair> options, Sides<Rubric> rubric) {
        this.criterion = criterion;
        this.options = options;
        this.before = gates(rubric.before().orElseThrow(), criterion.before().orElseThrow());
        this.after = gates(rubric.after().orElseThrow(), criterion.after().orElseThrow());
    }

    static List<Change> compare(Sides<Criterion> criterion, List<OptionPair> options, Sides<Rubric> rubric) {
        return new GateComparer(criterion, options, rubric).compare();
    }

    private static List<StarGate> gates(Rubric rubric, Criterion criterion) {
        return new ArrayList<>(rubric.gates().stream()
                .filter(gate -> gate.criterion().code().equals(criterion.code()))
                .toList());
    }

    private List<Change> compare() {
        pair((old, young) -> old.stars() == young.stars() && isSamePlace(old, young), Kind.GATE_LEVEL, false);
        pair(this::isSamePlace, Kind.GATE_LEVEL, true);
        pair((old, young) -> old.stars() == young.stars(), Kind.GATE_MOVED, true);
        before.forEach(gate -> add(Kind.GATE_DROPPED, Sides.removed(gate)));
        after.forEach(gate -> add(Kind.GATE_ADDED, Sides.added(gate)));
        return changes;
    }

    private void pair(BiPredicate<StarGate, StarGate> test, Kind kind, boolean isChange) {
        for (StarGate old : List.copyOf(before)) {
            after.stream().filter(young -> test.test(old, young)).findFirst().ifPresent(young -> {
                before.remove(old);
                after.remove(young);
                if (isChange) {
                    add(kind, Sides.both(old, young));
                }
            });
        }
    }

    private boolean isSamePlace(StarGate old, StarGate young) {
        OptionalInt place = old.isOnTitle()
                ? OptionalInt.of(TITLE)
                : options.stream()
                        .filter(pair -> pair.before() == number(old))
                        .mapToInt(OptionPair::after)
                        .findFirst();
        return place.isPresent() && place.getAsInt() == number(young);
    }

    private static int number(StarGate gate) {
        return gate.option().map(option -> option.number()).orElse(TITLE);
    }

    private void add(Kind kind, Sides<StarGate> gate) {
        changes.add(new Change.OfGate(kind, criterion, gate));
    }
}
