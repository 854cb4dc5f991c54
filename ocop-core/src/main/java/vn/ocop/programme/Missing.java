package vn.ocop.programme;

import java.util.List;
import java.util.Objects;

/**
 * Data that a value depends on and that are not there.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what is missing
 * @param products the ids of the products, subjects or dossiers that lack it, sorted; none if the register as a whole
 *     does
 */
public record Missing(Kind kind, List<String> products) {

    public Missing {
        Objects.requireNonNull(kind, "kind");
        products = products.stream().sorted().toList();
    }

    /** A lack of the register as a whole. */
    static Missing of(Kind kind) {
        return new Missing(kind, List.of());
    }

    /** What is missing. */
    public enum Kind {
        /** The register does not say that it is complete for this, or is not kept up to the day. */
        COMPLETENESS,
        /** The last day of the certificate of these products. */
        VALIDITY,
        /** The sales channels of products of these subjects. */
        CHANNELS,
        /** The revenue of these products in the year or in the year before. */
        REVENUE,
        /** The rank that these dossiers are made for. */
        AIM,
        /** How many are trained. */
        TRAINING,
        /** The year is not over yet. */
        YEAR_NOT_OVER,
        /** There is nothing of which a share could be taken. */
        NOTHING_TO_COUNT
    }
}
