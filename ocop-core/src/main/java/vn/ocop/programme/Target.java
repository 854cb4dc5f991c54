package vn.ocop.programme;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.register.SalesChannel;
import vn.ocop.text.Text;

/**
 * One target of a plan.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Target {

    /** The least rank that a plan speaks of where it names none: recognition begins there. */
    int LEAST_STARS = 3;

    /** The code, unique in the programme. */
    String code();

    /** What is counted. */
    Measure measure();

    /** What is asked of it. */
    Bound bound();

    /** The least rank of the products that count, from 3 to 5 stars. */
    @Value.Default
    default int minStars() {
        return LEAST_STARS;
    }

    /** The channels that the plan calls modern, for {@link Measure#MODERN_CHANNEL_SHARE}. */
    Set<SalesChannel> channels();

    /** Where in the plan it stands. */
    String cites();

    /** How the plan's words are read, where they leave room. */
    Optional<Text> reading();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}; not safe for use by several threads. */
    final class Builder extends ImmutableTarget.Builder {}
}
