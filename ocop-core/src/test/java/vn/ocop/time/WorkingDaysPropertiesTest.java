package vn.ocop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WorkingDaysPropertiesTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 5, 22);

    @Property
    void a_term_ends_after_its_start_on_a_working_day_with_its_number_of_working_days(
            @ForAll @IntRange(max = 400) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 60) Set<@IntRange(max = 500) Integer> daysOff) {
        LocalDate start = ORIGIN.plusDays(offset);
        WorkingCalendar calendar = without(daysOff);

        LocalDate end =
                WorkingDays.plusWorkingDays(start, days, calendar).lastDay().orElseThrow();

        assertThat(end).isAfter(start);
        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(WorkingDays.between(start, end, calendar)).hasValue(days);
    }

    @Property
    void more_days_off_never_end_a_term_earlier(
            @ForAll @IntRange(max = 400) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 60) Set<@IntRange(max = 500) Integer> some,
            @ForAll @Size(max = 60) Set<@IntRange(max = 500) Integer> more) {
        LocalDate start = ORIGIN.plusDays(offset);
        Set<Integer> all = new TreeSet<>(some);
        all.addAll(more);

        assertThat(WorkingDays.plusWorkingDays(start, days, without(all))
                        .lastDay()
                        .orElseThrow())
                .isAfterOrEqualTo(WorkingDays.plusWorkingDays(start, days, without(some))
                        .lastDay()
                        .orElseThrow());
    }

    @Property
    void a_longer_term_ends_later(
            @ForAll @IntRange(max = 200) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 60) Set<@IntRange(max = 500) Integer> daysOff) {
        LocalDate start = ORIGIN.plusDays(offset);

        assertThat(WorkingDays.plusWorkingDays(start, days + 1, without(daysOff))
                        .lastDay()
                        .orElseThrow())
                .isAfter(WorkingDays.plusWorkingDays(start, days, without(daysOff))
                        .lastDay()
                        .orElseThrow());
    }

    @Property
    void a_calendar_that_knows_less_never_ends_a_term_elsewhere(
            @ForAll @IntRange(max = 200) int offset,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 300) int knownDays) {
        LocalDate start = ORIGIN.plusDays(offset);
        WorkingCalendar all = without(Set.of());
        WorkingCalendar part = new WorkingCalendar() {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return all.isWorkingDay(day);
            }

            @Override
            public boolean knows(LocalDate day) {
                return day.isBefore(ORIGIN.plusDays(knownDays));
            }
        };

        WorkingTerm known = WorkingDays.plusWorkingDays(start, days, all);
        WorkingTerm partly = WorkingDays.plusWorkingDays(start, days, part);

        partly.lastDay().ifPresent(end -> assertThat(known.lastDay()).contains(end));
        partly.unknownDay()
                .ifPresent(
                        end -> assertThat(end).isBeforeOrEqualTo(known.lastDay().orElseThrow()));
    }

    private static WorkingCalendar without(Set<Integer> daysOff) {
        Set<LocalDate> off = new TreeSet<>();
        daysOff.forEach(day -> off.add(ORIGIN.plusDays(day)));
        return day -> day.getDayOfWeek().getValue() <= 5 && !off.contains(day);
    }
}
