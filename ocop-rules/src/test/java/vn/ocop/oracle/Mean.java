package vn.ocop.oracle;

import java.util.Locale;

/**
 * An exact mean of whole points.
 *
 * @param sum the sum over all sheets
 * @param sheets the number of sheets
 */
public record Mean(long sum, int sheets) {

    /** Whether the mean is at least so many points. */
    public boolean isAtLeast(int points) {
        return sum >= (long) points * sheets;
    }

    /** Equal if the values are: 4 points on 2 sheets are 2 points on 1. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mean mean && sum * mean.sheets == mean.sum * sheets;
    }

    @Override
    public int hashCode() {
        return Double.hashCode((double) sum / sheets);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d", sum, sheets);
    }
}
