package vn.ocop.law;

import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * An entry of the register of misprints: a place where the source contradicts itself or its neighbours, what it prints,
 * and what the pack uses.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Misprint {

    /** The code of the entry, unique in its pack. */
    String id();

    /** The code of the product set. */
    String set();

    /** The part, section or criterion, by its code. */
    String place();

    /** What the source prints. */
    String printed();

    /** What the pack uses; the same as {@link #printed()} while the doubt is unresolved. */
    String used();

    /** True while nothing at hand settles the doubt. */
    boolean unresolved();

    /** What is odd, what was done, and what it does to the maximum. */
    Text reason();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Misprint}; not safe for use by several threads. */
    final class Builder extends ImmutableMisprint.Builder {}
}
