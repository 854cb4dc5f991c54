package vn.ocop.pack.internal;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;

/**
 * What totals one sheet of a set can have, with and without its gates. A criterion that applies only where another one
 * scores is left out if that can never be; otherwise the two are taken as free, which may show a total too many and
 * never one too few. Immutable.
 */
final class Reach {

    /** Stands for the points where gates cannot be met. */
    private static final int NEVER = -1;

    private final Rubric rubric;
    private final List<Criterion> top;

    /** The codes of scored criteria that never count: what they depend on can never score. */
    private final Set<String> dead = new HashSet<>();

    Reach(Rubric rubric) {
        this.rubric = rubric;
        this.top = rubric.sections().stream()
                .flatMap(section -> section.criteria().stream())
                .toList();
        boolean more = true;
        while (more) {
            more = rubric.effects(Effect.Kind.APPLIES_ONLY_IF).stream()
                    .filter(effect -> points(condition(effect), Map.of()) == 0)
                    .map(effect -> dead.addAll(dependents(effect)))
                    .reduce(false, Boolean::logicalOr);
        }
    }

    private Criterion condition(Effect effect) {
        return criterion(effect.condition().orElseThrow());
    }

    private List<String> dependents(Effect effect) {
        return criterion(effect.place().orElseThrow()).scored().stream()
                .map(Criterion::code)
                .toList();
    }

    private Criterion criterion(String code) {
        return Objects.requireNonNull(rubric.criteria().get(code), code);
    }

    /** Whether a scored criterion can never count. */
    boolean isDead(Criterion criterion) {
        return dead.contains(criterion.code());
    }

    /** The greatest total. */
    int best() {
        return best(Map.of()).orElse(0);
    }

    /**
     * The greatest total with which every gate up to a star level is met; empty if they cannot be met together. A gate on
     * a case of an exclusive criterion asks for that case.
     */
    OptionalInt bestWithGates(int stars) {
        return best(gates(stars).stream()
                .collect(Collectors.groupingBy(gate -> gate.criterion().code())));
    }

    /** The gates up to a star level, without those that nothing meets. */
    List<StarGate> gates(int stars) {
        return rubric.gates().stream()
                .filter(gate -> gate.stars() <= stars && canBeMet(gate))
                .toList();
    }

    /** Whether some answer meets a gate. */
    boolean canBeMet(StarGate gate) {
        return answer(gate.criterion(), List.of(gate)) != NEVER;
    }

    /** How many points less the greatest total is for the sake of one gate. */
    int cost(StarGate gate) {
        return best() - best(Map.of(gate.criterion().code(), List.of(gate))).orElse(0);
    }

    private OptionalInt best(Map<String, List<StarGate>> gates) {
        int total = sum(top, gates);
        return total == NEVER ? OptionalInt.empty() : OptionalInt.of(total);
    }

    private int sum(List<Criterion> criteria, Map<String, List<StarGate>> gates) {
        int sum = 0;
        for (Criterion criterion : criteria) {
            int points = points(criterion, gates);
            if (points == NEVER) {
                return NEVER;
            }
            sum += points;
        }
        return sum;
    }

    /** The most points of a criterion with which its gates are met. */
    private int points(Criterion criterion, Map<String, List<StarGate>> gates) {
        return switch (criterion.kind()) {
            case CHOICE, YES_NO -> answer(criterion, gates.getOrDefault(criterion.code(), List.of()));
            case SUM -> sum(criterion.children(), gates);
            case ONE_OF -> bestCase(criterion, gates);
        };
    }

    private int answer(Criterion criterion, List<StarGate> gates) {
        if (isDead(criterion)) {
            return gates.isEmpty() ? 0 : NEVER;
        }
        return IntStream.rangeClosed(0, criterion.lastOption())
                .filter(answer -> gates.stream().allMatch(gate -> gate.isMetBy(answer)))
                .map(criterion::points)
                .max()
                .orElse(NEVER);
    }

    private int bestCase(Criterion exclusive, Map<String, List<StarGate>> gates) {
        List<Criterion> asked = exclusive.children().stream()
                .filter(child -> child.scored().stream().anyMatch(scored -> gates.containsKey(scored.code())))
                .toList();
        return switch (asked.size()) {
            case 0 ->
                exclusive.children().stream()
                        .mapToInt(child -> points(child, gates))
                        .max()
                        .orElse(0);
            case 1 -> points(asked.get(0), gates);
            default -> NEVER;
        };
    }

    /** The totals that a sheet can have. */
    BitSet totals() {
        return sums(top);
    }

    private BitSet sums(List<Criterion> criteria) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (Criterion criterion : criteria) {
            sums = sums(sums, totals(criterion));
        }
        return sums;
    }

    private static BitSet sums(BitSet left, BitSet right) {
        BitSet sums = new BitSet();
        for (int one = left.nextSetBit(0); one >= 0; one = left.nextSetBit(one + 1)) {
            for (int other = right.nextSetBit(0); other >= 0; other = right.nextSetBit(other + 1)) {
                sums.set(one + other);
            }
        }
        return sums;
    }

    private BitSet totals(Criterion criterion) {
        BitSet totals = new BitSet();
        switch (criterion.kind()) {
            case CHOICE, YES_NO ->
                IntStream.rangeClosed(0, isDead(criterion) ? 0 : criterion.lastOption())
                        .map(criterion::points)
                        .forEach(totals::set);
            case SUM -> totals.or(sums(criterion.children()));
            case ONE_OF -> criterion.children().forEach(child -> totals.or(totals(child)));
        }
        return totals;
    }
}
