package vn.ocop.rules.facts.commune;

import vn.ocop.commune.CommuneProcedure;

/** Whether there is a report of the commune, and what the pack reads into its absence and its content. Immutable. */
public final class ReportStanding {

    private final CommuneProcedure procedure;
    private final boolean made;

    /**
     * @param procedure what the regime says about the commune level
     * @param made whether there is a report
     */
    public ReportStanding(CommuneProcedure procedure, boolean made) {
        this.procedure = procedure;
        this.made = made;
    }

    public CommuneProcedure getProcedure() {
        return procedure;
    }

    public boolean isMade() {
        return made;
    }

    /** Whether a missing report holds a dossier back. */
    public boolean isNeeded() {
        return procedure.isReportNeeded();
    }

    /** Whether an adverse report holds a dossier back. */
    public boolean isBinding() {
        return procedure.isReportBinding();
    }
}
