package vn.ocop.pack;

import java.util.Objects;
import vn.ocop.text.Text;

/**
 * Something that the rules of a pack's own can say about a dossier: a row of {@code notes.csv}. It becomes a message of
 * the assessment whose code is {@code note-} and the code of the row.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code its code in the rules
 * @param clause where the decree has it, as it is cited
 * @param text what it says
 */
public record RuleNote(String code, String clause, Text text) {

    public RuleNote {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(text, "text");
    }
}
