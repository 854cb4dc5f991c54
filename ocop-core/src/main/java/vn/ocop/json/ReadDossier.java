package vn.ocop.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;

/**
 * What came of reading a dossier: the dossier, or everything that is wrong with it. No part is null.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the identifier, whenever it could be read, also from a dossier with faults; it is as the sender wrote it
 *     (in form C), so it may itself be one of the faults
 * @param dossier the dossier; present exactly if there are no messages
 * @param messages the faults, with JSON Pointers to where they are; they may quote names from the dossier
 */
public record ReadDossier(Optional<String> id, Optional<Dossier> dossier, List<Message> messages) {

    /**
     * Copies the messages.
     *
     * @throws IllegalArgumentException if there are both or neither of dossier and messages
     */
    public ReadDossier {
        Objects.requireNonNull(id, "id");
        messages = List.copyOf(messages);
        if (dossier.isPresent() != messages.isEmpty()) {
            throw new IllegalArgumentException("a dossier is read exactly if there are no messages; there are "
                    + messages.size() + ", and the dossier is " + (dossier.isPresent() ? "present" : "absent"));
        }
    }
}
