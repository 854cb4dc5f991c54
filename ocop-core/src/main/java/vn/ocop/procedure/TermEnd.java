package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.time.WorkingCalendar;
import vn.ocop.time.WorkingDays;

/**
 * The end of a term, in so far as the calendar of working days can tell it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param lastDay the last day, inclusive; if {@code unknownDay} is present it may be a later one
 * @param unknownDay a day that matters and that the calendar does not know
 */
public record TermEnd(Optional<LocalDate> lastDay, Optional<LocalDate> unknownDay) {

    public TermEnd {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(unknownDay, "unknownDay");
    }

    /** The end of a term in calendar days: its last day, or the next working day if that is a day off. */
    public static TermEnd onOrAfter(LocalDate day, WorkingCalendar calendar) {
        Optional<LocalDate> shifted = WorkingDays.sameOrNext(day, calendar);
        return shifted.isPresent()
                ? new TermEnd(shifted, Optional.empty())
                : new TermEnd(Optional.of(day), Optional.of(day));
    }

    /** No last day: the law sets none. */
    public static TermEnd none() {
        return new TermEnd(Optional.empty(), Optional.empty());
    }

    /** A last day that does not move, whatever day of the week it is. */
    public static TermEnd fixed(LocalDate day) {
        return new TermEnd(Optional.of(day), Optional.empty());
    }
}
