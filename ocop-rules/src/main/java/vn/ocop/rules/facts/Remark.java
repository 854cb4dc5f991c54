package vn.ocop.rules.facts;

import vn.ocop.rubric.Criterion;

/** Something about one answer that the sender should know. Immutable. */
public final class Remark {

    /** What is remarked. */
    public enum Kind {
        /** Both cases of an exclusive criterion are answered: the dossier is invalid. */
        BOTH_CASES,
        /** An answer above 0 to a criterion that does not apply: it gives 0 points. */
        NOT_APPLICABLE
    }

    private final Kind kind;
    private final Sheet sheet;
    private final Criterion criterion;

    private Remark(Kind kind, Sheet sheet, Criterion criterion) {
        this.kind = kind;
        this.sheet = sheet;
        this.criterion = criterion;
    }

    /** Both cases are answered. */
    public static Remark bothCases(CaseChoice choice) {
        return new Remark(Kind.BOTH_CASES, choice.getSheet(), choice.getParent());
    }

    /** An answer does not count because its criterion does not apply. */
    public static Remark notApplicable(Dependency dependency) {
        return new Remark(Kind.NOT_APPLICABLE, dependency.getSheet(), dependency.getDependent());
    }

    public Kind getKind() {
        return kind;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Criterion getCriterion() {
        return criterion;
    }
}
