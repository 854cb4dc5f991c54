package vn.ocop.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points as an exact mean: a sum of whole points over a number of sheets. It is compared exactly and rounded only to
 * be shown.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param sum the sum of the points of all sheets
 * @param sheets the number of sheets, 1 or more
 */
public record Points(long sum, int sheets) implements Comparable<Points> {

    private static final int SHOWN_DECIMALS = 2;

    public Points {
        if (sheets < 1) {
            throw new IllegalArgumentException("points need at least 1 sheet, there are " + sheets);
        }
    }

    /** Whole points of one sheet. */
    public static Points of(long points) {
        return new Points(points, 1);
    }

    /** Whether these are at least so many whole points, compared exactly. */
    public boolean isAtLeast(long points) {
        return sum >= Math.multiplyExact(points, (long) sheets);
    }

    /** Compares the exact values. */
    @Override
    public int compareTo(Points other) {
        return Long.compare(Math.multiplyExact(sum, (long) other.sheets), Math.multiplyExact(other.sum, (long) sheets));
    }

    /** Equal if the exact values are equal: 4 points on 2 sheets are 2 points on 1. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && compareTo(points) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode((double) sum / sheets);
    }

    /** The value to show: at most 2 decimals, half up, without trailing zeros. Never compute with it. */
    public BigDecimal shown() {
        BigDecimal rounded = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(sheets), SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** {@link #shown()} in plain digits. */
    @Override
    public String toString() {
        return shown().toPlainString();
    }
}
