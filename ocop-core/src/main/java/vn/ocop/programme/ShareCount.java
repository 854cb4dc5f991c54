package vn.ocop.programme;

import java.util.Optional;

/** Counts those who have something among those who belong, where either may be unknown. For one thread. */
final class ShareCount {

    /** Three-valued: what is not known is neither. */
    enum Tri {
        YES,
        NO,
        UNKNOWN
    }

    private long with;
    private long without;
    private long unknown;
    private long maybeWith;
    private long maybeWithout;
    private long maybeUnknown;

    /** Counts one who belongs. */
    void add(Tri has) {
        switch (has) {
            case YES -> with++;
            case NO -> without++;
            case UNKNOWN -> unknown++;
        }
    }

    /** Counts one of whom it is not known whether it belongs. */
    void addUncertain(Tri has) {
        switch (has) {
            case YES -> maybeWith++;
            case NO -> maybeWithout++;
            case UNKNOWN -> maybeUnknown++;
        }
    }

    /** The share as far as it is known: those who have it for certain among those who belong for certain. */
    TargetResult.Share share() {
        return new TargetResult.Share(with, certain());
    }

    private long certain() {
        return with + without + unknown;
    }

    private boolean isCertain() {
        return unknown + maybeWith + maybeWithout + maybeUnknown == 0;
    }

    /** Where the percentage lies; empty if there may be nothing to take it of. */
    Optional<Range> range() {
        if (certain() == 0) {
            return Optional.empty();
        }
        if (isCertain()) {
            return Optional.of(Range.exactly(Quantity.percent(with, certain())));
        }
        Quantity low = Quantity.percent(with, certain() + maybeWithout + maybeUnknown);
        Quantity high =
                Quantity.percent(with + unknown + maybeWith + maybeUnknown, certain() + maybeWith + maybeUnknown);
        return Optional.of(Range.between(low, high));
    }
}
