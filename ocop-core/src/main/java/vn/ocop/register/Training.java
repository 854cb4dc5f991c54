package vn.ocop.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How many of a group of people are trained on a day.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param group who was to be trained
 * @param trained how many are, from 0 to {@code of}
 * @param of how many there are, 1 or more
 * @param on the day for which the numbers hold
 */
public record Training(Group group, int trained, int of, LocalDate on) {

    public Training {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(on, "on");
        if (of < 1 || trained < 0 || trained > of) {
            throw new IllegalArgumentException(
                    "trained (%d) must be from 0 to the number of people (%d), which must be at least 1"
                            .formatted(trained, of));
        }
    }

    /** Who is trained. */
    public enum Group {
        OFFICERS,
        SUBJECTS
    }
}
