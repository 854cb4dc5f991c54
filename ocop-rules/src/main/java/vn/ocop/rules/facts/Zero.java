package vn.ocop.rules.facts;

import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;

/** A criterion with 0 points where the rubric does not admit a zero. Immutable. */
public final class Zero {

    private final Effect effect;
    private final Criterion criterion;

    Zero(Effect effect, Criterion criterion) {
        this.effect = effect;
        this.criterion = criterion;
    }

    public Effect getEffect() {
        return effect;
    }

    public Criterion getCriterion() {
        return criterion;
    }
}
