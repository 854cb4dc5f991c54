package vn.ocop.rubric;

import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * One answer of a criterion, as the decree lists it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Option {

    /** The number within the criterion in the decree's order, from 1. */
    int number();

    /** What the option is worth, in points, 0 or more. */
    int points();

    /**
     * The place in the order of merit, from 1; the greater the better. A gate compares by it. It is the option's
     * number unless the pack states another order.
     */
    @Value.Default
    default int merit() {
        return number();
    }

    /** The star level for which this option is the minimum, if it is marked. */
    OptionalInt gate();

    /** A short label in our own words; the decree's wording is not reproduced. */
    Text label();

    @Value.Check
    default void numbersAreInRange() {
        if (number() < 1 || points() < 0 || merit() < 1) {
            throw new IllegalStateException("option " + number() + " with " + points() + " points and merit " + merit()
                    + ": number and merit start at 1, points at 0");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Option}; not safe for use by several threads. */
    final class Builder extends ImmutableOption.Builder {}
}
