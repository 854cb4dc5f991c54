package vn.ocop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingCalendar VIETNAM = VietnamCalendar.announced();

    @Test
    void the_day_of_receipt_is_not_counted_and_weekends_are_passed_over() {
        WorkingTerm term = WorkingDays.plusWorkingDays(day("2026-06-01"), 15, VIETNAM);

        assertThat(term.lastDay()).contains(day("2026-06-22"));
        assertThat(term.unknownDay()).isEmpty();
    }

    @Test
    void a_receipt_on_a_saturday_counts_from_the_monday_after() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-06-06"), 1, VIETNAM).lastDay())
                .contains(day("2026-06-08"));
    }

    @Test
    void national_day_and_the_saturday_swapped_for_it_are_counted_as_announced() {
        // 22/8 is worked, 31/8 to 2/9 are off.
        assertThat(WorkingDays.plusWorkingDays(day("2026-08-20"), 15, VIETNAM).lastDay())
                .contains(day("2026-09-14"));
    }

    @Test
    void tet_makes_a_term_longer() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-02-13"), 1, VIETNAM).lastDay())
                .contains(day("2026-02-23"));
    }

    @Test
    void a_term_into_days_that_are_not_announced_is_unknown_and_names_the_first_of_them() {
        WorkingTerm term = WorkingDays.plusWorkingDays(day("2026-11-10"), 15, VIETNAM);

        assertThat(term.lastDay()).isEmpty();
        assertThat(term.unknownDay()).contains(day("2026-11-24"));
        assertThat(term.on(day("2026-11-23"))).isEqualTo(TermState.RUNNING);
        assertThat(term.on(day("2026-11-24"))).isEqualTo(TermState.UNKNOWN);
        assertThat(term.on(day("2027-03-01"))).isEqualTo(TermState.UNKNOWN);
    }

    @Test
    void a_term_that_ends_on_the_last_known_day_is_known() {
        assertThat(WorkingDays.plusWorkingDays(day("2026-11-20"), 1, VIETNAM).lastDay())
                .contains(day("2026-11-23"));
    }

    @Test
    void the_last_day_belongs_to_the_term() {
        WorkingTerm term = WorkingDays.plusWorkingDays(day("2026-06-01"), 15, VIETNAM);

        assertThat(term.on(day("2026-05-20"))).isEqualTo(TermState.RUNNING);
        assertThat(term.on(day("2026-06-22"))).isEqualTo(TermState.RUNNING);
        assertThat(term.on(day("2026-06-23"))).isEqualTo(TermState.OVER);
    }

    @Test
    void a_term_in_calendar_days_that_ends_on_a_day_off_ends_with_the_next_working_day() {
        assertThat(WorkingDays.sameOrNext(day("2026-02-14"), VIETNAM)).contains(day("2026-02-23"));
        assertThat(WorkingDays.sameOrNext(day("2026-02-13"), VIETNAM)).contains(day("2026-02-13"));
        assertThat(WorkingDays.sameOrNext(day("2026-11-24"), VIETNAM)).isEmpty();
    }

    @Test
    void days_between_leave_out_the_first_and_hold_the_last() {
        assertThat(WorkingDays.between(day("2026-06-01"), day("2026-06-22"), VIETNAM))
                .hasValue(15);
        assertThat(WorkingDays.between(day("2026-06-22"), day("2026-06-01"), VIETNAM))
                .hasValue(0);
        assertThat(WorkingDays.between(day("2026-11-20"), day("2026-12-01"), VIETNAM))
                .isEqualTo(OptionalInt.empty());
    }

    @Test
    void a_host_can_bring_its_own_calendar() {
        WorkingCalendar everyDay = any -> true;

        assertThat(WorkingDays.plusWorkingDays(day("2030-01-01"), 15, everyDay).lastDay())
                .contains(day("2030-01-16"));
    }

    @Test
    void a_calendar_without_working_days_is_refused() {
        assertThatThrownBy(() -> WorkingDays.plusWorkingDays(day("2026-06-01"), 1, any -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the calendar has no working day from 2026-06-02 for 366 days on;"
                        + " check the days off it was given");
    }

    @Test
    void a_term_of_no_days_or_of_too_many_is_refused() {
        assertThatThrownBy(() -> WorkingDays.plusWorkingDays(day("2026-06-01"), 0, VIETNAM))
                .hasMessage("a term has 1 to 1000 working days, not 0; check the term in the rule pack");
        assertThatThrownBy(() -> WorkingDays.plusWorkingDays(day("2026-06-01"), 1001, VIETNAM))
                .hasMessage("a term has 1 to 1000 working days, not 1001; check the term in the rule pack");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
