package vn.ocop.support;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.ocop.law.Reading;

/**
 * What became of a claim, and why.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Entitlement {

    /** What becomes of a claim. */
    enum Outcome {
        /** It is paid. */
        GRANTED,
        /** It is not paid. */
        REFUSED,
        /** It cannot be decided, since something is not known. */
        UNDECIDED,
        /** The policy has no such measure. */
        INVALID
    }

    /** The claim. */
    SupportClaim claim();

    /** The measure; empty if the policy does not have it. */
    Optional<SupportMeasure> measure();

    /** What becomes of it. */
    Outcome outcome();

    /**
     * The amount in whole VND. It is there only for what is granted; empty there if the policy names no amount, or if
     * the cost of an offer is still open.
     */
    OptionalLong amount();

    /** The most that it can come to where the amount is open: the cap of an offer. */
    OptionalLong atMost();

    /** Why, in the order in which conditions are checked. */
    List<Reason> reasons();

    /** The readings on which it rests. */
    List<Reading> readings();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Entitlement}; not safe for use by several threads. */
    final class Builder extends ImmutableEntitlement.Builder {}
}
