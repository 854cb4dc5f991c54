package vn.ocop.activation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a host decides for one activation. Everything has a default.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ActivationOptions {

    /**
     * The revision to go back to, if the host means to: a pack of an older revision than any that was in use is refused
     * unless its revision is named here.
     */
    Optional<Integer> olderRevision();

    /** Conditions for this activation, beside those of the registry. */
    List<ActivationCondition> conditions();

    /** Whether only to say what would come of it. */
    @Value.Default
    default boolean dryRun() {
        return false;
    }

    /** All defaults. */
    static ActivationOptions defaults() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ActivationOptions}; not safe for use by several threads. */
    final class Builder extends ImmutableActivationOptions.Builder {}
}
