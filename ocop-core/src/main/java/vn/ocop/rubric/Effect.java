package vn.ocop.rubric;

import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.law.Basis;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * What a note or an exclusion line of a rubric does.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Effect {

    /** What happens. */
    Kind kind();

    /**
     * The finding that brings it about; present exactly for {@link Kind#ELIMINATES} and {@link Kind#STOPS}.
     */
    Optional<String> finding();

    /**
     * The code of the criterion or section that it belongs to; empty for a line that stands over the whole set. For
     * {@link Kind#APPLIES_ONLY_IF} the criterion that depends; for {@link Kind#STOPS_IF_ZERO} the section.
     */
    Optional<String> place();

    /** For {@link Kind#APPLIES_ONLY_IF} the code of the criterion that must score above 0; empty otherwise. */
    Optional<String> condition();

    /** Whether the decree prints it. */
    Basis basis();

    /** The reading on which it rests, if the decree does not print it. */
    Optional<Reading> reading();

    /** What it says, in our own words. */
    Text text();

    /** Where the decree has it. */
    Citation citation();

    @Value.Check
    default void partsFitTheKind() {
        boolean byFinding = kind() == Kind.ELIMINATES || kind() == Kind.STOPS;
        boolean placed = kind() == Kind.APPLIES_ONLY_IF || kind() == Kind.STOPS_IF_ZERO || kind() == Kind.REQUIRES;
        if (byFinding != finding().isPresent()
                || (placed && place().isEmpty())
                || condition().isPresent() != (kind() == Kind.APPLIES_ONLY_IF)) {
            throw new IllegalStateException(
                    "effect " + kind().code() + " with finding " + finding().orElse("-")
                            + ", place " + place().orElse("-") + ", condition "
                            + condition().orElse("-") + ": these do not fit together");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Effect}; not safe for use by several threads. */
    final class Builder extends ImmutableEffect.Builder {}

    /** The kinds of effect. */
    enum Kind {
        /** A finding throws the dossier out. */
        ELIMINATES("eliminates"),
        /** A finding ends the scoring. */
        STOPS("stops"),
        /** 0 points in any criterion of a section ends the scoring. */
        STOPS_IF_ZERO("stops-if-zero"),
        /** A criterion counts only where another one scores above 0. */
        APPLIES_ONLY_IF("applies-only-if"),
        /** A condition that the council checks; it takes no points by itself. */
        REQUIRES("requires");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code used in tables. */
        public String code() {
            return code;
        }

        /** The kind of a code, or empty if no kind has it. */
        public static Optional<Kind> ofCode(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
