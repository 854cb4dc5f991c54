package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a dossier.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param event what happened
 * @param on the day
 * @param result the council's result, exactly for the events that have one
 */
public record WayAction(WayEvent event, LocalDate on, Optional<CouncilResult> result) {

    /** @throws IllegalArgumentException if there is a result where there must be none, or none where there must be one */
    public WayAction {
        Objects.requireNonNull(on, "on");
        if (event.hasResult() != result.isPresent()) {
            throw new IllegalArgumentException(
                    "the event " + event + (event.hasResult() ? " needs" : " cannot have") + " a council's result");
        }
    }

    /** An event without a result. */
    public static WayAction of(WayEvent event, LocalDate on) {
        return new WayAction(event, on, Optional.empty());
    }

    /** An event with the result of a council. */
    public static WayAction of(WayEvent event, LocalDate on, CouncilResult result) {
        return new WayAction(event, on, Optional.of(result));
    }
}
