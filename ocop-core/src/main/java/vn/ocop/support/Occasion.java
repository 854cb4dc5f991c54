package vn.ocop.support;

import java.util.Objects;
import java.util.Optional;

/**
 * A fair, a session or a course for which support is claimed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code what tells it from others
 * @param name what it is called
 * @param level its level; empty if that is not known
 */
public record Occasion(String code, Optional<String> name, Optional<OccasionLevel> level) {

    public Occasion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
    }
}
