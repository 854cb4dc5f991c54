package vn.ocop.programme;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact number: a count, or a percentage as a fraction. It is compared exactly and rounded only to be shown.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Quantity implements Comparable<Quantity> {

    private static final int SHOWN_DECIMALS = 2;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Quantity(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number. */
    public static Quantity of(long count) {
        return new Quantity(BigInteger.valueOf(count), BigInteger.ONE);
    }

    /** A decimal number as it is written. */
    public static Quantity of(BigDecimal number) {
        BigDecimal positive = number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY);
        return new Quantity(positive.unscaledValue(), BigInteger.TEN.pow(positive.scale()));
    }

    /**
     * A part of a whole in percent.
     *
     * @param whole more than 0
     */
    public static Quantity percent(BigInteger part, BigInteger whole) {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("a percentage needs a whole above 0, it is " + whole);
        }
        return new Quantity(part.multiply(HUNDRED), whole);
    }

    /** A part of a whole in percent. */
    static Quantity percent(long part, long whole) {
        return percent(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** Compares the exact values. */
    @Override
    public int compareTo(Quantity other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal if the exact values are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && compareTo(quantity) == 0;
    }

    @Override
    public int hashCode() {
        BigInteger divisor = numerator.gcd(denominator);
        return Objects.hash(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * The value to show: at most 2 decimals, without trailing zeros. It is rounded towards zero, so that 69.999 is never
     * shown as 70. Never compute with it.
     */
    public BigDecimal shown() {
        BigDecimal rounded = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), SHOWN_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** {@link #shown()} in plain digits. */
    @Override
    public String toString() {
        return shown().toPlainString();
    }
}
