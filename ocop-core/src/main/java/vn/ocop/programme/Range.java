package vn.ocop.programme;

import java.util.Optional;

/**
 * Where a value lies, as far as the data tell: from the least to the greatest value that it can have, both inclusive.
 * They are equal if nothing is unknown.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param low the least value; empty if there is no telling
 * @param high the greatest value; empty if there is no telling
 */
public record Range(Optional<Quantity> low, Optional<Quantity> high) {

    private static final Range UNKNOWN = new Range(Optional.empty(), Optional.empty());

    public Range {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException(
                    "the least value (" + low.get() + ") is above the greatest (" + high.get() + ")");
        }
    }

    /** A value that is known. */
    public static Range exactly(Quantity value) {
        return between(value, value);
    }

    /** A value that lies between two others, or is one of them. */
    public static Range between(Quantity low, Quantity high) {
        return new Range(Optional.of(low), Optional.of(high));
    }

    /** A value of which only a least value is known. */
    public static Range atLeast(Quantity low) {
        return new Range(Optional.of(low), Optional.empty());
    }

    /** A value of which nothing is known. */
    public static Range unknown() {
        return UNKNOWN;
    }

    /** The value, if it is known. */
    public Optional<Quantity> value() {
        return low.isPresent() && low.equals(high) ? low : Optional.empty();
    }
}
