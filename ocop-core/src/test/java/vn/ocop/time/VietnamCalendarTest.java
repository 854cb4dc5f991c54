package vn.ocop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamCalendarTest {

    private static final VietnamCalendar CALENDAR = VietnamCalendar.announced();

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, false", "2025-01-24, true", "2025-01-27, false", "2025-01-31, false", "2025-02-03, true",
        "2025-04-07, false", "2025-04-26, true", "2025-04-30, false", "2025-05-01, false", "2025-05-02, false",
        "2025-09-01, false", "2025-09-02, false", "2025-09-03, true", "2025-12-31, true", "2026-01-01, false",
        "2026-01-02, false", "2026-01-10, true", "2026-02-13, true", "2026-02-16, false", "2026-02-20, false",
        "2026-02-23, true", "2026-04-27, false", "2026-04-30, false", "2026-05-01, false", "2026-08-22, true",
        "2026-08-29, false", "2026-08-31, false", "2026-09-01, false", "2026-09-02, false", "2026-09-03, true",
        "2026-11-23, true"
    })
    void announced_days_are_as_announced(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2026-11-24", "2027-02-08"})
    void days_that_were_not_announced_are_unknown(LocalDate day) {
        assertThat(CALENDAR.knows(day)).isFalse();
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the calendar does not know " + day
                        + ": its holidays are not in the data; add the announced days with VietnamCalendar.with");
    }

    @Test
    void a_host_adds_a_year_and_the_fixed_holidays_hold_in_it() {
        VietnamCalendar later = CALENDAR.with("known 2027-01-01/2027-12-31\noff 2027-02-05/2027-02-09 Tết");

        assertThat(later.isWorkingDay(LocalDate.of(2027, 2, 4))).isTrue();
        assertThat(later.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(later.isWorkingDay(LocalDate.of(2027, 9, 2))).isFalse();
        assertThat(CALENDAR.knows(LocalDate.of(2027, 9, 2))).isFalse();
    }

    @Test
    void a_host_can_decide_otherwise_and_the_later_line_wins() {
        VietnamCalendar other = CALENDAR.with("off 2026-08-22\nworking 2026-08-31\nworking 2026-09-02 ngày trực");

        assertThat(other.isWorkingDay(LocalDate.of(2026, 8, 22))).isFalse();
        assertThat(other.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(other.isWorkingDay(LocalDate.of(2026, 9, 2))).isTrue();
    }

    @Test
    void a_day_that_is_named_is_known_outside_the_spans() {
        VietnamCalendar named = VietnamCalendar.parse("working 2027-01-04");

        assertThat(named.knows(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(named.knows(LocalDate.of(2027, 1, 5))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holiday 2026-01-01",
                "off",
                "off tomorrow",
                "off 2026-02-30",
                "off 2026-02-02/2026-02-01",
                "off 2026-01-01/2026-01-02/2026-01-03",
                "known 2026-01-01/9999-12-31"
            })
    void a_line_that_is_not_in_the_format_is_refused_by_its_number(String line) {
        assertThatThrownBy(() -> VietnamCalendar.parse("# ghi chú\n\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendar, line 3: '" + line
                        + "' is not 'known', 'off' or 'working' with a day or a span of at most 3660 days;"
                        + " write for example 'off 2025-01-27/2025-01-31 Tết'");
    }
}
