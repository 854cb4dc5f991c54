package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A step that a dossier took.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rule the transition, with its clause and reading
 * @param on the day
 * @param regime the regime that allowed it
 */
public record WayStep(WayRule rule, LocalDate on, String regime) {

    public WayStep {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(regime, "regime");
    }
}
