package vn.ocop.procedure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has to act: the subject, or a level of administration. */
public enum Party {
    SUBJECT,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE;

    /** The code used in tables and results: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The party of a code, if there is one. */
    public static Optional<Party> ofCode(String code) {
        return Stream.of(values()).filter(party -> party.code().equals(code)).findFirst();
    }

    /** The party that stands for a level. */
    public static Party of(Level level) {
        return switch (level) {
            case COMMUNE -> COMMUNE;
            case DISTRICT -> DISTRICT;
            case PROVINCE -> PROVINCE;
            case CENTRE -> CENTRE;
        };
    }
}
