package vn.ocop.support;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * One thing that a policy pays for. Amounts are whole VND.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface SupportMeasure {

    /** The code, unique in the policy. */
    String code();

    /** What is paid for. */
    Text title();

    /** Where in the policy it stands. */
    String cites();

    /** How the amount is reckoned. */
    SupportUnit unit();

    /** The amount for a product or session; empty if the policy names none, and for a share of cost. */
    OptionalLong amount();

    /** The share of the cost in percent, from 1 to 100; only for a share of cost. */
    OptionalInt percent();

    /** The most that is paid; only for a share of cost. */
    Optional<Cap> cap();

    /** The stars that a product needs. */
    Optional<StarsNeeded> stars();

    /** The least level of the occasion. */
    Optional<OccasionLevel> occasionLevel();

    /** For what it is paid once; empty if there is no such limit. */
    Optional<Scope> oncePer();

    /** The readings on which all this rests. */
    List<Reading> readings();

    /** Whether it is paid for a product; otherwise for a session. */
    default boolean isForProducts() {
        return unit() != SupportUnit.PER_SESSION;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportMeasure}; not safe for use by several threads. */
    final class Builder extends ImmutableSupportMeasure.Builder {}

    /**
     * The most that is paid.
     *
     * @param amount the amount in VND
     * @param per for what: claims that share it share the amount
     */
    record Cap(long amount, Scope per) {}

    /**
     * The stars that a product needs.
     *
     * @param least the least number of stars, from 3 to 5
     * @param basis which stars count
     */
    record StarsNeeded(int least, StarsBasis basis) {}
}
