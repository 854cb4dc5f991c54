package vn.ocop.procedure;

import java.util.Optional;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * What came of an event: the dossier moved on, or the law refused and nothing changed.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface WayOutcome {

    /**
     * The dossier moved on.
     *
     * @param way the dossier's way after the event
     * @param step the step it took
     */
    record Moved(Way way, WayStep step) implements WayOutcome {}

    /**
     * The event is not allowed.
     *
     * @param code the stable code of the reason
     * @param clause the clause that stands against it, as it is cited
     * @param reading the reading on which the refusal rests, where the law does not say it outright
     * @param text the reason, and what is allowed
     */
    record Refused(Reason code, String clause, Optional<Reading> reading, Text text) implements WayOutcome {}

    /** Why an event is refused. */
    enum Reason {
        /** The way has come to its end. */
        FINISHED,
        /** The event is before the one that went before. */
        DATE_ORDER,
        /** The law knows no such event in this state. */
        NOT_ALLOWED,
        /** The law knows the event, but what must hold besides does not hold. */
        CONDITION,
        /** The dossier has to be taken over into the new regime first. */
        CARRIED_OVER,
        /** The result is that of another level, or its stars need more points than it has. */
        BAD_RESULT
    }
}
