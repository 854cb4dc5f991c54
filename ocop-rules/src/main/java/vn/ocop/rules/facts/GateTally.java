package vn.ocop.rules.facts;

import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.StarGate;

/** How a star gate stands on the counted sheets. Immutable. */
public final class GateTally {

    private final StarGate gate;
    private final int position;
    private final Score score;
    private final int met;
    private final Points actual;

    private GateTally(StarGate gate, int position, Score score, int met, Points actual) {
        this.gate = gate;
        this.position = position;
        this.score = score;
        this.met = met;
        this.actual = actual;
    }

    static GateTally of(int position, Score score) {
        StarGate gate = score.getSubmission().getRubric().gates().get(position);
        int index = score.getSubmission().getRubric().indexOf(gate.criterion());
        int met = 0;
        for (SheetScore sheet : score.getSheets()) {
            int answer = sheet.getScope().getSheet().answer(index);
            if (sheet.getScope().applies(index) && answer != Sheet.UNANSWERED && gate.isMetBy(answer)) {
                met++;
            }
        }
        return new GateTally(
                gate,
                position,
                score,
                met,
                new Points(score.sum(index), score.getSheets().size()));
    }

    public StarGate getGate() {
        return gate;
    }

    /** The place of the gate among those of the rubric. */
    public int getPosition() {
        return position;
    }

    /** On how many counted sheets the gate is met. */
    public int getMet() {
        return met;
    }

    /** How many sheets count. */
    public int getSheets() {
        return score.getSheets().size();
    }

    /** Whether some sheets meet the gate and others do not. */
    public boolean isDisputed() {
        return met > 0 && met < getSheets();
    }

    /** What the host decided for disputed gates. */
    public GatePolicy getPolicy() {
        return score.getSubmission().getGatePolicy();
    }

    /** The mean points of the criterion. */
    public Points getActual() {
        return actual;
    }

    /** Whether the mean points reach the points of the gate, compared exactly. */
    public boolean isMeanEnough() {
        return actual.isAtLeast(gate.requiredPoints());
    }

    /** Whether strictly more than half of the sheets meet the gate. */
    public boolean isMajority() {
        return 2 * met > getSheets();
    }
}
