package vn.ocop.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An economic organisation that was founded or consolidated.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the host's own code, unique among the organisations
 * @param name the name as registered
 * @param event what happened
 * @param on when it happened
 */
public record Organisation(String id, String name, Event event, LocalDate on) {

    public Organisation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(on, "on");
    }

    /** What happened to an organisation. */
    public enum Event {
        FOUNDED,
        CONSOLIDATED
    }
}
