package vn.ocop.rules.facts;

import vn.ocop.rubric.Criterion;

/** How many cases of an exclusive criterion a sheet answers. Immutable. */
public final class CaseChoice {

    private final Sheet sheet;
    private final Criterion parent;
    private final int answered;

    CaseChoice(Sheet sheet, Criterion parent, int answered) {
        this.sheet = sheet;
        this.parent = parent;
        this.answered = answered;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Criterion getParent() {
        return parent;
    }

    public int getAnswered() {
        return answered;
    }
}
