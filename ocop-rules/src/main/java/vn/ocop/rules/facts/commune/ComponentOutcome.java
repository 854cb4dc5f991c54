package vn.ocop.rules.facts.commune;

import vn.ocop.commune.CommuneProcedure;
import vn.ocop.completeness.ComponentResult;

/** How a component stands. Immutable. */
public final class ComponentOutcome {

    private final ComponentResult result;

    /** @param result how it stands */
    public ComponentOutcome(ComponentResult result) {
        this.result = result;
    }

    public ComponentResult getResult() {
        return result;
    }

    /** Whether it is required and not in order. */
    public boolean isObstacle() {
        return result.isObstacle();
    }

    /** Whether it is the report of the commune, which has rules of its own. */
    public boolean isReport() {
        return result.rule().code().equals(CommuneProcedure.REPORT);
    }
}
