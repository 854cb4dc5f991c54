package vn.ocop.completeness;

import java.util.List;
import java.util.Objects;
import vn.ocop.dossier.SubmittedComponent;

/**
 * How one component stands.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rule what is asked for, with its citation
 * @param state how it stands on the day of evaluation
 * @param submitted what was handed in of it, in the order of the dossier
 */
public record ComponentResult(ComponentRule rule, ComponentState state, List<SubmittedComponent> submitted) {

    /** Copies what was handed in. */
    public ComponentResult {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
        submitted = List.copyOf(submitted);
    }

    /** Whether it keeps the file from being whole: a required component that is not in order. */
    public boolean isObstacle() {
        return rule.need() == ComponentRule.Need.REQUIRED && state.isDefect();
    }
}
