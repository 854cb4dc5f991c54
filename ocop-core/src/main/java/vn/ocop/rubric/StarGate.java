package vn.ocop.rubric;

import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;

/**
 * A minimum requirement for a star level: an option that an answer must be worth at least, or a criterion title that
 * must be met at all.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface StarGate {

    /** The lowest star level that needs this gate, from 3 to 5. */
    int stars();

    /** The criterion that carries the mark. */
    Criterion criterion();

    /** The marked option; empty if the mark stands on the title of the criterion. */
    Optional<Option> option();

    /** The least number of points that meets the gate. */
    int requiredPoints();

    /** The reading on which the requirement rests, if the decree does not state it outright. */
    Optional<Reading> reading();

    /** Where the decree prints the mark. */
    Citation citation();

    /** True if the mark stands on the title of the criterion. */
    default boolean isOnTitle() {
        return option().isEmpty();
    }

    /**
     * Whether an answer meets the gate: by merit for a mark on an option, by points for a mark on a title.
     *
     * @param answer an option number of the criterion, or 0 for no option
     */
    default boolean isMetBy(int answer) {
        return option().isPresent()
                ? criterion().merit(answer) >= option().get().merit()
                : criterion().points(answer) >= requiredPoints();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StarGate}; not safe for use by several threads. */
    final class Builder extends ImmutableStarGate.Builder {}
}
