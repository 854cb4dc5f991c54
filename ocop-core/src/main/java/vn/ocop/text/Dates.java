package vn.ocop.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
public final class Dates {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Dates() {}

    /** A day as people write it: {@code 22/05/2026} in Vietnamese, {@code 2026-05-22} in English. */
    public static Text text(LocalDate day) {
        return new Text(VIETNAMESE.format(day), day.toString());
    }
}
