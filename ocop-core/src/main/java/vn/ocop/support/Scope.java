package vn.ocop.support;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shares one limit: everything that has the same product, subject, occasion or calendar year, or the same of
 * several of them. In tables it is written with plus signs, for example {@code product+year}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param dimensions what has to be the same, at least one
 */
public record Scope(Set<Dimension> dimensions) {

    /** What two claims may have in common. */
    public enum Dimension {
        PRODUCT,
        SUBJECT,
        OCCASION,
        YEAR;

        /** The word used in tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Scope {
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("a scope needs at least one of " + Set.of(Dimension.values()));
        }
        dimensions = Set.copyOf(dimensions);
    }

    /** The scope of a word as it stands in tables; empty if it is none. */
    public static Optional<Scope> ofCode(String code) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (String word : code.split("\\+", -1)) {
            Optional<Dimension> dimension = Stream.of(Dimension.values())
                    .filter(known -> known.code().equals(word))
                    .findFirst();
            if (dimension.isEmpty() || !dimensions.add(dimension.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Scope(dimensions));
    }

    /** The word used in tables. */
    public String code() {
        return dimensions.stream().sorted().map(Dimension::code).collect(Collectors.joining("+"));
    }

    /** Whether something has to be the same. */
    public boolean has(Dimension dimension) {
        return dimensions.contains(dimension);
    }
}
