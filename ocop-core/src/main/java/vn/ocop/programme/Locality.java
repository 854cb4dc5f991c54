package vn.ocop.programme;

import java.util.Objects;
import java.util.Optional;

/**
 * Whose programme it is.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param level the level of administration
 * @param name the name, for example {@code xã Kim Thành}
 * @param within the province or city that it belongs to
 */
public record Locality(LocalityLevel level, String name, Optional<String> within) {

    public Locality {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(within, "within");
    }

    /** The name with what it belongs to. */
    public String fullName() {
        return name + within.map(place -> ", " + place).orElse("");
    }
}
