package vn.ocop.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.law.Reading;

/**
 * One thing that an option asks for: a row of the decision table.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Need {

    /** Stands in {@link #kind()} for the legal form on the registration slip, which needs no paper. */
    String SUBJECT = "subject";

    /** Stands in {@link #kind()} for a matter of judgement: no paper settles it. */
    String PEOPLE = "people";

    /** The code of the kind of evidence, {@link #SUBJECT} or {@link #PEOPLE}. */
    String kind();

    /** The cases of the kind that serve, by code; empty if any serves. */
    List<String> choices();

    /** The least number that serves, if there is a lower bound. */
    Optional<BigDecimal> from();

    /** Whether the lower bound itself serves. */
    @Value.Default
    default boolean fromIncluded() {
        return true;
    }

    /** The greatest number that serves, if there is an upper bound. */
    Optional<BigDecimal> to();

    /** Whether the upper bound itself serves. */
    @Value.Default
    default boolean toIncluded() {
        return true;
    }

    /** For how many months it must have gone on up to the day of submission, if that matters. */
    OptionalInt months();

    /** In how many consecutive years up to the one before the evaluation an amount must have risen, if that matters. */
    OptionalInt years();

    /** Whether a statement is asked for that there is no such thing. */
    @Value.Default
    default boolean absent() {
        return false;
    }

    /** The reading on which this row rests, if the words of the decree leave the case open. */
    Optional<Reading> reading();

    /** Whether a case serves. */
    default boolean accepts(String choice) {
        return choices().isEmpty() || choices().contains(choice);
    }

    /** Whether a number lies within the bounds. It is compared exactly. */
    default boolean covers(BigDecimal number) {
        int low = from().map(number::compareTo).orElse(1);
        int high = to().map(number::compareTo).orElse(-1);
        return (fromIncluded() ? low >= 0 : low > 0) && (toIncluded() ? high <= 0 : high < 0);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}; not safe for use by several threads. */
    final class Builder extends ImmutableNeed.Builder {}
}
