package vn.ocop.rules.facts;

import java.util.List;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Rubric;

/**
 * The dossier as a whole: its rubric, and what the host decided. Immutable.
 */
public final class Submission {

    private final Rubric rubric;
    private final GatePolicy gatePolicy;
    private final int countedSheets;

    /**
     * @param rubric the rubric of the product set
     * @param gatePolicy what holds for gates on which the council disagrees
     * @param countedSheets how many sheets count, 1 or more
     */
    public Submission(Rubric rubric, GatePolicy gatePolicy, int countedSheets) {
        this.rubric = rubric;
        this.gatePolicy = gatePolicy;
        this.countedSheets = countedSheets;
    }

    public Rubric getRubric() {
        return rubric;
    }

    public GatePolicy getGatePolicy() {
        return gatePolicy;
    }

    /** How many sheets count: those of the council, or the one of the subject. */
    public int getCountedSheets() {
        return countedSheets;
    }

    /** The star bands, from the highest to the lowest. */
    public List<Band> getBands() {
        return rubric.bands();
    }
}
