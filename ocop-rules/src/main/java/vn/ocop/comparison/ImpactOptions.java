package vn.ocop.comparison;

import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.GatePolicy;

/**
 * What a host decides for a comparison of dossiers. Everything has a default.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ImpactOptions {

    /** What holds for star gates on which council members disagree; empty for the reading of each pack. */
    Optional<GatePolicy> gatePolicy();

    /**
     * Whether an answer is carried over to an option that stands at the same place but asks for something else; empty
     * for the reading of the newer pack, which by default says no.
     */
    Optional<Boolean> carryChangedRequirements();

    /** How many dossiers each list of the report holds at most; 1000 unless set. */
    @Value.Default
    default int mostListed() {
        return 1000;
    }

    /** How many of the dossiers nearest to a change are listed on each side; 20 unless set. */
    @Value.Default
    default int mostNearest() {
        return 20;
    }

    @Value.Check
    default void limitsArePositive() {
        if (mostListed() < 1 || mostNearest() < 1) {
            throw new IllegalStateException(
                    "The limits (" + mostListed() + ", " + mostNearest() + ") must be 1 or more.");
        }
    }

    /** All defaults. */
    static ImpactOptions defaults() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImpactOptions}; not safe for use by several threads. */
    final class Builder extends ImmutableImpactOptions.Builder {}
}
