package vn.ocop.assessment;

import java.util.Objects;
import vn.ocop.rubric.StarGate;

/**
 * Whether a star gate is met.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param gate the gate, with what it requires and its citation
 * @param verdict whether it is met
 * @param actual the points of its criterion, or their mean
 * @param sheetsMet on how many counted sheets it is met
 * @param sheets how many sheets count
 */
public record GateResult(StarGate gate, Verdict verdict, Points actual, int sheetsMet, int sheets) {

    public GateResult {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(actual, "actual");
    }

    /** Whether a gate is met. */
    public enum Verdict {
        MET,
        UNMET,
        /** Met on some council sheets and not on others, and left to the council. */
        OPEN
    }
}
