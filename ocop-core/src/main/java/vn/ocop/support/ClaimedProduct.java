package vn.ocop.support;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The product for which something is claimed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the host's own code
 * @param name the name; it may name a person and is not logged
 * @param stars the rank that it holds on the day of the claim, 0 if it holds none; empty if that is not known
 * @param aims the rank that its dossier is made for, 0 if there is no dossier; empty if that is not known
 */
public record ClaimedProduct(String id, Optional<String> name, OptionalInt stars, OptionalInt aims) {

    public ClaimedProduct {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stars, "stars");
        Objects.requireNonNull(aims, "aims");
    }

    /** The same product, with what another source knows where this one says nothing. */
    ClaimedProduct orElse(ClaimedProduct other) {
        return new ClaimedProduct(
                id,
                name.or(other::name),
                stars.isPresent() ? stars : other.stars,
                aims.isPresent() ? aims : other.aims);
    }
}
