package vn.ocop.assessment;

import java.util.List;
import java.util.Objects;
import vn.ocop.rubric.Criterion;

/**
 * What a scored criterion earned.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param criterion the criterion, with its title, maximum, options and citation
 * @param answers the answers of the counted sheets in their order; {@link #NO_ANSWER} where a sheet has none because
 *     the criterion does not apply there or the sheet answers the other case
 * @param points the points, or their mean
 * @param applicable whether the criterion applies on at least one counted sheet
 */
public record Award(Criterion criterion, List<Integer> answers, Points points, boolean applicable) {

    /** Stands in {@link #answers()} for a sheet without an answer. */
    public static final int NO_ANSWER = -1;

    public Award {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(points, "points");
        answers = List.copyOf(answers);
    }
}
