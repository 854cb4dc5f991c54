package vn.ocop.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One component of a dossier that was handed in: a form, a paper, the samples. Which components there are and which are
 * asked for is data of the regime. What is not stated is unknown, not zero.
 *
 * <p>Immutable and safe for use by several threads.
 */
@DatesInOrder
@Value.Immutable
public interface SubmittedComponent {

    /** The code of the component in the rule pack, for example {@code registration-slip}. */
    @Code
    String code();

    /** How many copies there are on paper, if it is stated. */
    @Count
    OptionalInt copies();

    /** Whether there is an electronic copy, if it is stated. */
    Optional<Boolean> electronic();

    /** How many pieces there are, of samples. */
    @Count
    OptionalInt count();

    /** The day on which the paper was issued. */
    Optional<LocalDate> issuedOn();

    /** The last day on which the paper is valid; that day belongs to its validity. */
    Optional<LocalDate> validUntil();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubmittedComponent}; not safe for use by several threads. */
    final class Builder extends ImmutableSubmittedComponent.Builder {}
}
