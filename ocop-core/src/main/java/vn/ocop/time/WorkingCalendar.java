package vn.ocop.time;

import java.time.LocalDate;

/**
 * Says which days are working days of the administration. The host supplies it, since Tết moves every year and
 * swapped days are announced from year to year; {@link VietnamCalendar} is a start.
 *
 * <p>Implementations are safe for use by several threads and answer the same for the same day.
 */
@FunctionalInterface
public interface WorkingCalendar {

    /**
     * Whether the administration works on the day.
     *
     * @param day a day that this calendar {@linkplain #knows knows}
     * @throws IllegalArgumentException if the calendar does not know the day; it never guesses
     */
    boolean isWorkingDay(LocalDate day);

    /** Whether this calendar can say what the day is; true of every day unless an implementation says otherwise. */
    default boolean knows(LocalDate day) {
        return true;
    }
}
