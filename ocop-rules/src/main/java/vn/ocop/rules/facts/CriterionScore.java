package vn.ocop.rules.facts;

import vn.ocop.assessment.Points;
import vn.ocop.rubric.Criterion;

/** The mean points of one scored criterion, for rules that look at single criteria. Immutable. */
public final class CriterionScore {

    private final Criterion criterion;
    private final Points points;

    CriterionScore(Criterion criterion, Points points) {
        this.criterion = criterion;
        this.points = points;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public Points getPoints() {
        return points;
    }

    /** The points summed up over the counted sheets: on one sheet, the points. */
    public long getSum() {
        return points.sum();
    }
}
