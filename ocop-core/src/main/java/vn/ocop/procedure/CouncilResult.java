package vn.ocop.procedure;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Points;

/**
 * The result of a level's council.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param level the level
 * @param stars the stars that it awarded; empty if it awarded none
 * @param total the exact mean total; empty if there is none
 */
public record CouncilResult(Level level, OptionalInt stars, Optional<Points> total) {

    public CouncilResult {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(stars, "stars");
        Objects.requireNonNull(total, "total");
    }

    /** The result that an assessment is. */
    public static CouncilResult of(Level level, Assessment assessment) {
        return new CouncilResult(level, assessment.stars(), assessment.total());
    }
}
