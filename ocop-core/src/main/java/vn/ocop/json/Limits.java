package vn.ocop.json;

/**
 * How large and how deep a dossier may be before it is refused unread.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param bytes the greatest size of one dossier in bytes of UTF-8, from 1 to 1 GiB
 * @param depth the greatest nesting of JSON objects and arrays, from 1 to 1000; a dossier without faults has a depth of 5
 */
public record Limits(int bytes, int depth) {

    private static final int DEFAULT_BYTES = 1 << 20;
    private static final int DEFAULT_DEPTH = 16;
    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_DEPTH = 1000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one of the limits is out of its range
     */
    public Limits {
        requireBetween("bytes", bytes, MOST_BYTES);
        requireBetween("depth", depth, MOST_DEPTH);
    }

    /** The limits for hosts that have no reason for others: 1 MiB and 16 levels. */
    public static Limits defaults() {
        return new Limits(DEFAULT_BYTES, DEFAULT_DEPTH);
    }

    private static void requireBetween(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("limit " + name + " is " + value + ", it must be from 1 to " + most);
        }
    }
}
