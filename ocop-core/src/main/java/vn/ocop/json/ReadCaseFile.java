package vn.ocop.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.assessment.Message;

/**
 * What came of reading a case file: its content, or everything that is wrong with it. No part is null.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the identifier of a dossier or the number of a certificate, whenever it could be read
 * @param file the content; present exactly if there are no messages
 * @param messages the faults, with JSON Pointers to where they are; they may quote names from the file
 */
public record ReadCaseFile(Optional<String> id, Optional<CaseFile> file, List<Message> messages) {

    /**
     * Copies the messages.
     *
     * @throws IllegalArgumentException if there are both or neither of content and messages
     */
    public ReadCaseFile {
        Objects.requireNonNull(id, "id");
        messages = List.copyOf(messages);
        if (file.isPresent() != messages.isEmpty()) {
            throw new IllegalArgumentException("a case file is read exactly if there are no messages; there are "
                    + messages.size() + ", and the content is " + (file.isPresent() ? "present" : "absent"));
        }
    }
}
