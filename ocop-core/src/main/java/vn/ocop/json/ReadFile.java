package vn.ocop.json;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: its content, or everything that is wrong with it. No part is null.
 *
 * <p>Immutable if its content is; then safe for use by several threads.
 *
 * @param <T> what the file holds
 * @param content the content; present exactly if there are no messages
 * @param messages the faults; they may quote names from the file
 */
public record ReadFile<T>(Optional<T> content, List<LineMessage> messages) {

    /**
     * Copies the messages.
     *
     * @throws IllegalArgumentException if there are both or neither of content and messages
     */
    public ReadFile {
        messages = List.copyOf(messages);
        if (content.isPresent() != messages.isEmpty()) {
            throw new IllegalArgumentException("a file is read exactly if there are no messages; there are "
                    + messages.size() + ", and the content is " + (content.isPresent() ? "present" : "absent"));
        }
    }
}
