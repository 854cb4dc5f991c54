package vn.ocop.programme;

import java.util.List;
import java.util.Optional;

/**
 * What a measure gives: the value, what it is made of, and what is missing.
 *
 * @param value where it lies
 * @param share what a percentage is made of
 * @param expected what it would be at the end of the period, where that can be told
 * @param missing what is not known
 */
record Tally(Range value, Optional<TargetResult.Share> share, Optional<Quantity> expected, List<Missing> missing) {

    /** A value of which nothing is known. */
    static Tally unknown(Optional<TargetResult.Share> share, List<Missing> missing) {
        return new Tally(Range.unknown(), share, Optional.empty(), missing);
    }
}
