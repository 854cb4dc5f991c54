package vn.ocop.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A term of so many working days: its last day, or the first day that the calendar does not know and on which the count
 * stopped. Exactly one of the two is there.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param start the day of the event that starts the term; it is not counted
 * @param days the number of working days, at least 1
 * @param lastDay the last day, which belongs to the term: the term ends when that day ends
 * @param unknownDay the day on which the count had to stop, if the last day is not known
 */
public record WorkingTerm(LocalDate start, int days, Optional<LocalDate> lastDay, Optional<LocalDate> unknownDay) {

    /** Guards the rule that a term either ends or is unknown. */
    public WorkingTerm {
        Objects.requireNonNull(start, "start");
        if (lastDay.isPresent() == unknownDay.isPresent()) {
            throw new IllegalArgumentException("a term has a last day or an unknown day, not " + lastDay + " and "
                    + unknownDay + "; take it from WorkingDays.plusWorkingDays");
        }
    }

    /** Whether the term is still running on a day, over, or cannot be said. A day before the start is not over. */
    public TermState on(LocalDate day) {
        if (lastDay.isPresent()) {
            return day.isAfter(lastDay.get()) ? TermState.OVER : TermState.RUNNING;
        }
        return day.isBefore(unknownDay.orElseThrow()) ? TermState.RUNNING : TermState.UNKNOWN;
    }
}
