package vn.ocop.rubric;

import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * A star level and the points it starts at. A band reaches up to the next one; its lower end belongs to it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Band {

    /** The star level. */
    int stars();

    /** The least total that reaches it, in points, inclusive. */
    int from();

    /** Whether the level is recognised with a decision and a certificate, and so needs the star gates. */
    boolean recognised();

    /** The level of administration that recognises it: {@code district}, {@code province} or {@code centre}. */
    Optional<String> level();

    /** Who recognises it. */
    Optional<Text> authority();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Band}; not safe for use by several threads. */
    final class Builder extends ImmutableBand.Builder {}
}
