package vn.ocop.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.ocop.register.RegisteredSubject;

/**
 * What somebody asks to be paid, or plans to ask. What is not known is absent.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface SupportClaim {

    /** The host's own code of the claim, unique among the claims that are decided together. */
    String id();

    /** The code of the measure. */
    String measure();

    /** The day on which what is claimed for took place, or is to. */
    LocalDate on();

    /** Who claims: a subject, or the commune itself. */
    RegisteredSubject subject();

    /** For which product. */
    Optional<ClaimedProduct> product();

    /** What was spent, in whole VND. */
    OptionalLong cost();

    /** At which fair, session or course. */
    Optional<Occasion> occasion();

    /**
     * Whether nothing is claimed yet, and the question is only what could be: then costs and occasions are left open
     * and are no reason to leave it undecided.
     */
    @Value.Default
    default boolean offer() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportClaim}; not safe for use by several threads. */
    final class Builder extends ImmutableSupportClaim.Builder {}
}
