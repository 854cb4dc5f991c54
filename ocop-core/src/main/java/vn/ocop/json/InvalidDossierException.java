package vn.ocop.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.assessment.Message;

/**
 * Thrown for a dossier with faults where the caller asked for one without. Its text lists the faults in English and
 * may quote names from the dossier; hosts that log exceptions should know that.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class InvalidDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String id;
    private final transient @Nullable List<Message> messages;

    InvalidDossierException(ReadDossier read) {
        super(inWords(read));
        id = read.id().orElse(null);
        messages = read.messages();
    }

    /** The identifier of the dossier; empty if it could not be read. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The faults in both languages, at least one; none after serialisation, which only the text survives. */
    public List<Message> messages() {
        return messages == null ? List.of() : messages;
    }

    private static String inWords(ReadDossier read) {
        String name = read.id()
                .map(id -> "dossier \"" + Characters.excerpt(id) + "\"")
                .orElse("a dossier without a readable id");
        return read.messages().stream()
                .map(message -> "\n  " + message.path() + ": " + message.code() + ": "
                        + message.text().en())
                .collect(Collectors.joining("", name + " is invalid:", ""));
    }
}
