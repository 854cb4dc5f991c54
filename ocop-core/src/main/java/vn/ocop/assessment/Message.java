package vn.ocop.assessment;

import java.util.Objects;
import vn.ocop.text.Text;

/**
 * Something that the sender of a dossier should know: why it is invalid or incomplete, or what was passed over.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the stable code of the kind of message, for example {@code unknown-criterion}; programs decide by it
 * @param path where in the dossier, as a JSON Pointer (RFC 6901); empty for the dossier as a whole
 * @param text what to read and what to do, in both languages
 */
public record Message(String code, String path, Text text) {

    public Message {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }
}
