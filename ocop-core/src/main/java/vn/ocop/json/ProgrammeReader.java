package vn.ocop.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.programme.Programme;

/**
 * Reads programmes of localities: one JSON document each, as {@code programme.schema.json} beside this class describes
 * it.
 *
 * <p>A programme with faults is no exception but a result that lists them with JSON Pointers. The codes are those of
 * {@link DossierReader} for form, and {@code unknown-format}, {@code bad-text}, {@code bad-number}, {@code bad-stars},
 * {@code bad-bound}, {@code range-reversed}, {@code two-days}, {@code channels-needed} and {@code duplicate-id} for
 * content. A programme has at most 1 MiB. Nothing is logged.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class ProgrammeReader {

    private static final int MOST_BYTES = 1 << 20;

    private ProgrammeReader() {}

    /** Makes a reader. */
    public static ProgrammeReader create() {
        return new ProgrammeReader();
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadFile<Programme> read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    /**
     * Reads a stream up to its end.
     *
     * @param in the stream, which stays open
     * @throws IOException if the stream cannot be read
     */
    public ReadFile<Programme> read(InputStream in) throws IOException {
        JsonSource source = new JsonSource(MOST_BYTES);
        Optional<JsonObject> read = source.document(in, ProgrammeFormat.NAME, ProgrammeFormat.shape());
        if (read.isPresent()) {
            Faults faults = new Faults();
            ProgrammeFormat.check(read.get(), faults);
            source.keep(0, faults);
        }
        return new ReadFile<>(
                source.messages().isEmpty() ? read.map(ProgrammeFormat::programme) : Optional.empty(),
                source.messages());
    }
}
