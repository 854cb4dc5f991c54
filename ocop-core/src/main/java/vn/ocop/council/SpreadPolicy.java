package vn.ocop.council;

import java.util.Objects;

/**
 * What holds when the totals of members lie far apart. The decrees do not say; provincial rules have the council discuss
 * and score again above 10 points.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param mostPoints a spread above this many points is too wide; the number itself is not
 * @param action what then happens
 */
public record SpreadPolicy(int mostPoints, Action action) {

    private static final int USUAL = 10;

    /** Above 10 points the decision carries a warning. */
    public static final SpreadPolicy WARN_ABOVE_10 = new SpreadPolicy(USUAL, Action.WARN);

    /** Above 10 points there is no decision until the council has scored again. */
    public static final SpreadPolicy BLOCK_ABOVE_10 = new SpreadPolicy(USUAL, Action.BLOCK);

    /** @throws IllegalArgumentException if the number of points is negative */
    public SpreadPolicy {
        Objects.requireNonNull(action, "action");
        if (mostPoints < 0) {
            throw new IllegalArgumentException("a spread of " + mostPoints + " points cannot be; use 0 or more");
        }
    }

    /** What a spread that is too wide does. */
    public enum Action {
        WARN,
        BLOCK
    }
}
