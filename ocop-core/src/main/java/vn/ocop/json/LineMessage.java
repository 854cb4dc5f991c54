package vn.ocop.json;

import java.util.Objects;
import vn.ocop.assessment.Message;

/**
 * A fault and the line of the file where it is.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param line the number of the line of a JSON Lines file, from 1; 0 in a file that is one document
 * @param message the fault, with a JSON Pointer into the line or the document
 */
public record LineMessage(long line, Message message) {

    public LineMessage {
        Objects.requireNonNull(message, "message");
    }
}
