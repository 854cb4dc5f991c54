package vn.ocop.procedure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A level of administration, from the lowest to the highest. Which of them rank products is data of the regime. */
public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE;

    /** The code used in tables and results: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a code, if there is one. */
    public static Optional<Level> ofCode(String code) {
        return Stream.of(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
