package vn.ocop.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The working days of Vietnamese offices with a week from Monday to Friday: Saturdays, Sundays and the holidays with a
 * fixed date (1/1, 30/4, 1/5, 2/9) are off; Tết, Giỗ Tổ, the second day of the National Day, days off in lieu and
 * swapped days are data, since they are announced from year to year. A day outside the spans that the data call known
 * is unknown, unless it is named itself.
 *
 * <p>The data are plain text, one entry a line: {@code known}, {@code off} or {@code working}, a day or a span of days
 * ({@code 2025-01-27/2025-01-31}, both ends included), and a remark for people. {@code #} starts a comment. Where days
 * are named twice, the later line wins.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class VietnamCalendar implements WorkingCalendar {

    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private static final int LONGEST_SPAN = 3660;

    private static final VietnamCalendar ANNOUNCED = parse(announcedDays());

    private final List<Span> known;
    private final Set<LocalDate> off;
    private final Set<LocalDate> working;

    private VietnamCalendar(List<Span> known, Set<LocalDate> off, Set<LocalDate> working) {
        this.known = List.copyOf(known);
        this.off = Set.copyOf(off);
        this.working = Set.copyOf(working);
    }

    /** The calendar of the days that this library has seen announced, from 2025 on; its end is in the data. */
    public static VietnamCalendar announced() {
        return ANNOUNCED;
    }

    /**
     * A calendar of data in the format above and nothing else.
     *
     * @throws IllegalArgumentException if a line is not in the format; the message names the line
     */
    public static VietnamCalendar parse(String text) {
        return new VietnamCalendar(List.of(), Set.of(), Set.of()).with(text);
    }

    /**
     * This calendar with further data, which go before what it holds: days of a later year, or days decided otherwise.
     *
     * @throws IllegalArgumentException if a line is not in the format; the message names the line
     */
    public VietnamCalendar with(String text) {
        List<Span> spans = new ArrayList<>(known);
        Set<LocalDate> daysOff = new HashSet<>(off);
        Set<LocalDate> workingDays = new HashSet<>(working);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+", 3);
            Span span = span(words, line, i + 1);
            switch (words[0]) {
                case "known" -> spans.add(span);
                case "off" -> move(span, workingDays, daysOff);
                case "working" -> move(span, daysOff, workingDays);
                default -> throw fault(line, i + 1);
            }
        }
        return new VietnamCalendar(spans, daysOff, workingDays);
    }

    @Override
    public boolean knows(LocalDate day) {
        return off.contains(day) || working.contains(day) || known.stream().anyMatch(span -> span.holds(day));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day)) {
            throw new IllegalArgumentException("the calendar does not know " + day
                    + ": its holidays are not in the data; add the announced days with VietnamCalendar.with");
        }
        if (working.contains(day)) {
            return true;
        }
        return !off.contains(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED_HOLIDAYS.contains(MonthDay.from(day));
    }

    private static void move(Span span, Set<LocalDate> from, Set<LocalDate> to) {
        for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
            from.remove(day);
            to.add(day);
        }
    }

    private static Span span(String[] words, String line, int number) {
        String[] ends = words.length < 2 ? new String[0] : words[1].split("/", -1);
        if (ends.length < 1 || ends.length > 2) {
            throw fault(line, number);
        }
        try {
            Span span = new Span(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
            if (span.last().isBefore(span.first())
                    || span.last().isAfter(span.first().plusDays(LONGEST_SPAN))) {
                throw fault(line, number);
            }
            return span;
        } catch (DateTimeParseException notADay) {
            throw fault(line, number);
        }
    }

    private static IllegalArgumentException fault(String line, int number) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "calendar, line %d: '%s' is not 'known', 'off' or 'working' with a day or a span of at most %d days;"
                        + " write for example 'off 2025-01-27/2025-01-31 Tết'",
                number,
                line,
                LONGEST_SPAN));
    }

    private static String announcedDays() {
        try (InputStream in = VietnamCalendar.class.getResourceAsStream("vietnam.days")) {
            if (in == null) {
                throw new IllegalStateException("vietnam.days is not beside " + VietnamCalendar.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Span(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
