package vn.ocop.rules.facts;

import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.GateResult.Verdict;

/** The verdict on a star gate. Immutable. */
public final class GateOutcome {

    private final GateTally tally;
    private final Verdict verdict;

    private GateOutcome(GateTally tally, Verdict verdict) {
        this.tally = tally;
        this.verdict = verdict;
    }

    /** The gate is met. */
    public static GateOutcome met(GateTally tally) {
        return new GateOutcome(tally, Verdict.MET);
    }

    /** The gate is not met. */
    public static GateOutcome unmet(GateTally tally) {
        return new GateOutcome(tally, Verdict.UNMET);
    }

    /** The council has to settle it. */
    public static GateOutcome open(GateTally tally) {
        return new GateOutcome(tally, Verdict.OPEN);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Whether the gate is met; an open one is not. */
    public boolean isMet() {
        return verdict == Verdict.MET;
    }

    public int getStars() {
        return tally.getGate().stars();
    }

    /** The outcome as part of the assessment. */
    public GateResult toResult() {
        return new GateResult(tally.getGate(), verdict, tally.getActual(), tally.getMet(), tally.getSheets());
    }

    public GateTally getTally() {
        return tally;
    }
}
