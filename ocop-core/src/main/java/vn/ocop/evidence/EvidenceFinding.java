package vn.ocop.evidence;

import java.util.List;
import java.util.Objects;
import vn.ocop.assessment.Message;

/**
 * Something about the evidence itself that people should know: it contradicts itself, does not count on the day, or is
 * not understood.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what kind of thing it is; programs decide by it and by the code of the message
 * @param items the identifiers of the pieces of evidence, at least one
 * @param message what it is, and where in the dossier the first of them stands
 */
public record EvidenceFinding(Kind kind, List<String> items, Message message) {

    public EvidenceFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        items = List.copyOf(items);
    }

    /** What kind of thing is found about evidence. */
    public enum Kind {
        /** Pieces of evidence, or a paper and the registration slip, contradict each other. None of them counts. */
        CONTRADICTION,
        /** A paper does not count on the day of evaluation. */
        SET_ASIDE,
        /** A piece of evidence is not understood and does not count. */
        NOT_UNDERSTOOD
    }
}
