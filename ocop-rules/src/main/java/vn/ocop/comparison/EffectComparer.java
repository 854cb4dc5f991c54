package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;

/**
 * Compares what the notes of a set do. An effect is the same one if it is of the same kind, by the same finding, at
 * the criterion that took the place of its own; or else, where a finding brings it about, of the same kind and by that
 * finding.
 */
final class EffectComparer {

    private final Sides<Rubric> rubrics;
    private final Map<String, String> criteria;
    private final List<Effect> before;
    private final List<Effect> after;
    private final List<Change> changes = new ArrayList<>();

    private EffectComparer(Rubric before, Rubric after, Map<String, String> criteria) {
        this.rubrics = Sides.both(before, after);
        this.criteria = criteria;
        this.before = new ArrayList<>(before.effects());
        this.after = new ArrayList<>(after.effects());
    }

    /** @param criteria the criteria that correspond, code to code */
    static List<Change> compare(Rubric before, Rubric after, Map<String, String> criteria) {
        EffectComparer comparer = new EffectComparer(before, after, criteria);
        comparer.pair(comparer::isSame);
        comparer.pair(comparer::isAtSamePlace);
        comparer.pair((old, young) -> old.finding().isPresent() && isByTheSame(old, young));
        comparer.before.forEach(effect -> comparer.add(Kind.EFFECT_DROPPED, Sides.removed(effect)));
        comparer.after.forEach(effect -> comparer.add(Kind.EFFECT_ADDED, Sides.added(effect)));
        return comparer.changes;
    }

    private void pair(BiPredicate<Effect, Effect> test) {
        for (Effect old : List.copyOf(before)) {
            after.stream().filter(young -> test.test(old, young)).findFirst().ifPresent(young -> {
                before.remove(old);
                after.remove(young);
                if (!isSame(old, young)) {
                    add(Kind.EFFECT_CHANGED, Sides.both(old, young));
                }
            });
        }
    }

    private boolean isSame(Effect old, Effect young) {
        return isAtSamePlace(old, young)
                && old.basis() == young.basis()
                && old.reading().map(Reading::id).equals(young.reading().map(Reading::id))
                && old.text().equals(young.text())
                && isCitedAlike(old, young);
    }

    /** Effects that are cited where their criterion stands are not told when that moves; nor those of two decrees. */
    private boolean isCitedAlike(Effect old, Effect young) {
        return old.citation().equals(young.citation())
                || !old.citation().decree().equals(young.citation().decree())
                || (isCitedAtItsCriterion(rubrics.before().orElseThrow(), old)
                        && isCitedAtItsCriterion(rubrics.after().orElseThrow(), young));
    }

    private static boolean isCitedAtItsCriterion(Rubric rubric, Effect effect) {
        return effect.place()
                .flatMap(code -> Optional.ofNullable(rubric.criteria().get(code)))
                .filter(criterion -> criterion.citation().equals(effect.citation()))
                .isPresent();
    }

    private boolean isAtSamePlace(Effect old, Effect young) {
        return isByTheSame(old, young)
                && moved(old.place()).equals(young.place())
                && moved(old.condition()).equals(young.condition());
    }

    private Optional<String> moved(Optional<String> code) {
        return code.map(old -> Objects.requireNonNull(criteria.getOrDefault(old, old)));
    }

    private static boolean isByTheSame(Effect old, Effect young) {
        return old.kind() == young.kind() && old.finding().equals(young.finding());
    }

    private void add(Kind kind, Sides<Effect> effect) {
        changes.add(new Change.OfEffect(kind, effect));
    }
}
