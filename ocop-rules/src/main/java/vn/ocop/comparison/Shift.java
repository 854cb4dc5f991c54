package vn.ocop.comparison;

import java.util.Objects;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Criterion;

/**
 * A criterion that gives a dossier other points than before.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param criterion the criterion on each side; a side that does not have it gives 0 points
 * @param before the points before
 * @param after the points after
 */
public record Shift(Sides<Criterion> criterion, Points before, Points after) {

    public Shift {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
