package vn.ocop.rubric;

import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * A product set: the unit that has a rubric of its own. Sets are data of a regime; a later decree may have others.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ProductSet {

    /** The stable code, for example {@code honey-and-farm-foods}. */
    String code();

    /** The number that the decree prints, from 1. */
    int number();

    /** The official name, with an English translation. */
    Text title();

    /** The group that the set belongs to. */
    ProductGroup group();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProductSet}; not safe for use by several threads. */
    final class Builder extends ImmutableProductSet.Builder {}
}
