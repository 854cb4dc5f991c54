package vn.ocop.council;

import java.util.Objects;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/**
 * What the law makes of how a council is composed. It is told, and nothing follows by itself.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what it says
 * @param about the level, the body or the office that it is about, in words
 * @param clause the clause, as it is cited
 */
public record CouncilFinding(Kind kind, Text about, String clause) {

    private static final Messages MESSAGES = Messages.beside(CouncilFinding.class, "messages");

    public CouncilFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(clause, "clause");
    }

    /** The finding in words. */
    public Text text() {
        return MESSAGES.text("finding." + kind.name(), about);
    }

    /** What a finding says. */
    public enum Kind {
        /** The level has no council under the regime. */
        LEVEL_DOES_NOT_RANK,
        /** The chair is delegated as the law allows; whoever delegates stays responsible. */
        CHAIR_DELEGATED,
        /** The chair is delegated, which the law does not speak of. */
        DELEGATION_NOT_FORESEEN,
        /** A body that the law names has nobody in the council. */
        SEAT_VACANT,
        /** A member sits for a body that the law does not name; more may sit in a council. */
        SEAT_NOT_NAMED
    }
}
