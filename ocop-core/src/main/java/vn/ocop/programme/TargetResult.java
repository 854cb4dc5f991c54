package vn.ocop.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one target is, and what is not known about it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface TargetResult {

    /** The target. */
    Target target();

    /** How far it is. */
    TargetStatus status();

    /** Where the value lies on the day of measurement. */
    Range value();

    /** What a percentage is made of, as far as it is known; empty for counts. */
    Optional<Share> share();

    /** What the value would be at the end of the period if everything on the way went as planned; not always known. */
    Optional<Quantity> expected();

    /** Whether it is reached but would be lost by the end of the period, since certificates run out. */
    boolean threatened();

    /** The data that are missing. */
    List<Missing> missing();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetResult}; not safe for use by several threads. */
    final class Builder extends ImmutableTargetResult.Builder {}

    /**
     * What a percentage is made of.
     *
     * @param part how many have what is asked, as far as it is known
     * @param whole how many there are
     */
    record Share(long part, long whole) {}
}
