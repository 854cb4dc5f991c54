package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * Something that is due: what, with whom, from when, and until when.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Due {

    /** By the last day, those without one at the end; then by code. */
    Comparator<Due> BY_DAY = Comparator.comparing((Due due) -> due.lastDay().orElse(LocalDate.MAX))
            .thenComparing(Due::code);

    /** The stable code of what is due. */
    String code();

    /** What is due. */
    Text what();

    /** Who has to act. */
    Party with();

    /** What the party is called under the regime. */
    Text office();

    /** The first day on which it can be done; empty if it can be done at once. */
    Optional<LocalDate> from();

    /** The last day, inclusive; empty if the law sets none or the calendar cannot tell it. */
    Optional<LocalDate> lastDay();

    /** A day that matters and that the calendar of working days does not know. */
    Optional<LocalDate> unknownDay();

    /** The clause that calls for it, as it is cited. */
    String clause();

    /** The reading on which it rests, where the law does not say it outright. */
    Optional<Reading> reading();

    /** How it stands on a day. */
    default Timing on(LocalDate day) {
        if (from().filter(day::isBefore).isPresent()) {
            return Timing.NOT_YET;
        }
        if (lastDay().isEmpty()) {
            return unknownDay().isPresent() ? Timing.UNKNOWN : Timing.NO_LIMIT;
        }
        if (!day.isAfter(lastDay().get())) {
            return Timing.OPEN;
        }
        return unknownDay().isPresent() ? Timing.UNKNOWN : Timing.OVERDUE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Due}; not safe for use by several threads. */
    final class Builder extends ImmutableDue.Builder {}

    /** How something that is due stands on a day. */
    enum Timing {
        /** It cannot be done yet. */
        NOT_YET,
        /** It can be done, and in time. */
        OPEN,
        /** Its last day has passed. */
        OVERDUE,
        /** It can be done, and the law sets no last day. */
        NO_LIMIT,
        /** The calendar of working days cannot tell whether its last day has passed. */
        UNKNOWN
    }
}
