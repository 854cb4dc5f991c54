package vn.ocop.programme;

import java.time.LocalDate;

/** Where a day stands to a window of days. */
public enum Timing {
    /** The window has not begun. */
    AHEAD,
    /** The day is in the window. */
    RUNNING,
    /** The window is over. */
    OVER;

    static Timing of(Period window, LocalDate day) {
        if (day.isBefore(window.from())) {
            return AHEAD;
        }
        return day.isAfter(window.to()) ? OVER : RUNNING;
    }
}
