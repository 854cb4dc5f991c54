package vn.ocop.evidence;

import java.util.List;
import java.util.Objects;
import vn.ocop.text.Text;

/**
 * Something that an option asks for and the evidence does not show.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param need what is asked for
 * @param state how it stands
 * @param items the identifiers of the pieces of evidence that speak of it, if any do
 * @param text what is asked for, in words
 */
public record Lack(Need need, State state, List<String> items, Text text) {

    public Lack {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        items = List.copyOf(items);
    }

    /** How something that is asked for stands. */
    public enum State {
        /** No evidence speaks of it. */
        MISSING,
        /** The evidence shows less than is asked for, or another case. */
        NOT_ENOUGH,
        /** A paper would show it, but it had expired on the day of evaluation. */
        EXPIRED,
        /** The evidence contradicts itself. */
        CONTRADICTED,
        /** It is a matter of judgement. */
        JUDGEMENT
    }
}
