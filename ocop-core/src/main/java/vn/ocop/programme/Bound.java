package vn.ocop.programme;

import java.util.Objects;

/**
 * What a plan asks of a value. {@link AtLeast} includes its number, {@link MoreThan} does not, {@link Between} includes
 * both ends.
 *
 * <p>Implementations are immutable and safe for use by several threads.
 */
public sealed interface Bound {

    /** Where a value stands to a bound. */
    enum Verdict {
        /** Whatever the unknown data are, the value is too low. */
        BELOW,
        /** Whatever the unknown data are, the value is as asked. */
        MET,
        /** Whatever the unknown data are, the value is above the range that was asked. */
        ABOVE,
        /** It depends on data that are not known. */
        OPEN
    }

    /** Where a value stands to this bound. */
    Verdict judge(Range value);

    /** So much or more. */
    record AtLeast(Quantity least) implements Bound {

        public AtLeast {
            Objects.requireNonNull(least, "least");
        }

        @Override
        public Verdict judge(Range value) {
            if (value.low().filter(low -> low.compareTo(least) >= 0).isPresent()) {
                return Verdict.MET;
            }
            return value.high().filter(high -> high.compareTo(least) < 0).isPresent() ? Verdict.BELOW : Verdict.OPEN;
        }
    }

    /** More than so much: exactly so much is not enough. */
    record MoreThan(Quantity limit) implements Bound {

        public MoreThan {
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public Verdict judge(Range value) {
            if (value.low().filter(low -> low.compareTo(limit) > 0).isPresent()) {
                return Verdict.MET;
            }
            return value.high().filter(high -> high.compareTo(limit) <= 0).isPresent() ? Verdict.BELOW : Verdict.OPEN;
        }
    }

    /** From one number to another, both included. */
    record Between(Quantity from, Quantity to) implements Bound {

        public Between {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("the range begins at " + from + " and ends below, at " + to);
            }
        }

        @Override
        public Verdict judge(Range value) {
            boolean enough = value.low().filter(low -> low.compareTo(from) >= 0).isPresent();
            boolean within =
                    value.high().filter(high -> high.compareTo(to) <= 0).isPresent();
            if (enough && within) {
                return Verdict.MET;
            }
            if (value.low().filter(low -> low.compareTo(to) > 0).isPresent()) {
                return Verdict.ABOVE;
            }
            return value.high().filter(high -> high.compareTo(from) < 0).isPresent() ? Verdict.BELOW : Verdict.OPEN;
        }
    }
}
