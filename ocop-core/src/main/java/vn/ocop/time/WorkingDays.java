package vn.ocop.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Counts working days as terms are counted in Vietnamese law (Bộ luật Dân sự 91/2015/QH13, Điều 147 and 148): the day of
 * the event is not counted, the last day belongs to the term and the term ends when that day ends; a term whose last day
 * is a day off ends with the next working day. All methods are pure functions of their arguments.
 *
 * <p>A calendar that does not know a day which matters makes the result unknown; no day is ever guessed.
 */
public final class WorkingDays {

    /** The longest term, in working days; longer ones are taken for a mistake. */
    public static final int MOST_DAYS = 1000;

    private static final int LONGEST_BREAK = 366;

    private WorkingDays() {}

    /**
     * The term of so many working days after an event.
     *
     * @param start the day of the event, for example of receipt; not counted, and free to be a day off
     * @param days how many working days, from 1 to {@value #MOST_DAYS}
     * @throws IllegalArgumentException if {@code days} is outside these limits
     * @throws IllegalStateException if the calendar has more than a year without a working day
     */
    public static WorkingTerm plusWorkingDays(LocalDate start, int days, WorkingCalendar calendar) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a term has 1 to " + MOST_DAYS + " working days, not " + days
                    + "; check the term in the rule pack");
        }
        LocalDate day = start;
        for (int left = days; left > 0; left--) {
            Optional<LocalDate> next = sameOrNext(day.plusDays(1), calendar);
            if (next.isEmpty()) {
                return new WorkingTerm(
                        start, days, Optional.empty(), Optional.of(firstUnknown(day.plusDays(1), calendar)));
            }
            day = next.get();
        }
        return new WorkingTerm(start, days, Optional.of(day), Optional.empty());
    }

    /**
     * The day itself if it is a working day, else the first working day after it: the end of a term in calendar days.
     *
     * @return empty if the calendar does not know a day that matters
     * @throws IllegalStateException if the calendar has more than a year without a working day
     */
    public static Optional<LocalDate> sameOrNext(LocalDate day, WorkingCalendar calendar) {
        for (int i = 0; i <= LONGEST_BREAK; i++) {
            LocalDate candidate = day.plusDays(i);
            if (!calendar.knows(candidate)) {
                return Optional.empty();
            }
            if (calendar.isWorkingDay(candidate)) {
                return Optional.of(candidate);
            }
        }
        throw new IllegalStateException("the calendar has no working day from " + day + " for " + LONGEST_BREAK
                + " days on; check the days off it was given");
    }

    /**
     * The number of working days after one day until another.
     *
     * @param start not counted
     * @param end counted if it is a working day
     * @return 0 if the end is not after the start; empty if the calendar does not know a day between them
     */
    public static OptionalInt between(LocalDate start, LocalDate end, WorkingCalendar calendar) {
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (!calendar.knows(day)) {
                return OptionalInt.empty();
            }
            if (calendar.isWorkingDay(day)) {
                count++;
            }
        }
        return OptionalInt.of(count);
    }

    private static LocalDate firstUnknown(LocalDate from, WorkingCalendar calendar) {
        LocalDate day = from;
        while (calendar.knows(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
