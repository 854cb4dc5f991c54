package vn.ocop.rules.facts;

import vn.ocop.rubric.Criterion;

/** A criterion that applies on a counted sheet and has no answer there. Immutable. */
public final class Gap {

    private final Sheet sheet;
    private final Criterion criterion;

    /**
     * @param sheet the sheet
     * @param criterion the criterion without an answer
     */
    public Gap(Sheet sheet, Criterion criterion) {
        this.sheet = sheet;
        this.criterion = criterion;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Criterion getCriterion() {
        return criterion;
    }
}
