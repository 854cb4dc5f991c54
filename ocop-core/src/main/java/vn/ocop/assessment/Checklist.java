package vn.ocop.assessment;

import java.util.List;
import java.util.Objects;

/**
 * The conditions of one star level, and which of them a dossier meets.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param stars the level
 * @param from the points that the level starts at, inclusive
 * @param total the points of the dossier
 * @param gates every gate up to the level: those not met first, then by level and in the decree's order
 */
public record Checklist(int stars, int from, Points total, List<GateResult> gates) {

    public Checklist {
        Objects.requireNonNull(total, "total");
        gates = List.copyOf(gates);
    }

    /** Whether the points suffice. */
    public boolean hasPoints() {
        return total.isAtLeast(from);
    }

    /** Whether the points and every gate are met. */
    public boolean isMet() {
        return hasPoints() && gates.stream().allMatch(gate -> gate.verdict() == GateResult.Verdict.MET);
    }
}
