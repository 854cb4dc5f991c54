package vn.ocop.rules.facts;

import java.util.Objects;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;

/** A criterion that applies only where another one scores, and how both stand on one sheet. Immutable. */
public final class Dependency {

    private final Sheet sheet;
    private final Effect effect;
    private final Criterion dependent;
    private final Criterion condition;

    Dependency(Sheet sheet, Effect effect) {
        this.sheet = sheet;
        this.effect = effect;
        this.dependent = criterion(sheet, effect.place().orElseThrow());
        this.condition = criterion(sheet, effect.condition().orElseThrow());
    }

    private static Criterion criterion(Sheet sheet, String code) {
        return Objects.requireNonNull(sheet.getRubric().criteria().get(code), code);
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Effect getEffect() {
        return effect;
    }

    public Criterion getDependent() {
        return dependent;
    }

    /** Whether the criterion that it depends on is answered here and gives 0 points. */
    public boolean isConditionZero() {
        return sheet.isAnswered(condition) && sheet.points(condition) == 0;
    }

    /** Whether the dependent criterion has an answer above 0 here. */
    public boolean isDependentMet() {
        return sheet.isMet(dependent);
    }
}
