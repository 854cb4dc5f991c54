package vn.ocop.dossier;

import org.immutables.value.Value;

/**
 * The product of a dossier.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Product {

    /** The name as registered. It may name a person: it is not logged. */
    @PlainText
    String name();

    /** The code of the product set, whose rubric scores it. */
    @Code
    String set();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Product}; not safe for use by several threads. */
    final class Builder extends ImmutableProduct.Builder {}
}
