package vn.ocop.programme;

import java.time.LocalDate;

/**
 * Days from a first to a last one, both inclusive.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day (" + to + ") is before the first (" + from + ")");
        }
    }

    /** Whether a day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is over by the end of a day: its last day is that day or before. */
    public boolean isOverBy(LocalDate day) {
        return !day.isBefore(to);
    }
}
