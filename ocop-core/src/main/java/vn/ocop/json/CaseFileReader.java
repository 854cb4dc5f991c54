package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.ocop.assessment.Message;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.validation.DossierValidator;

/**
 * Reads the JSON files of a case, UTF-8 with or without a byte order mark: dossiers, what happened to them
 * ({@code "type": "procedure"}), and certificates ({@code "type": "certificate"}). {@code procedure.schema.json} and
 * {@code certificate.schema.json} beside this class describe the last two.
 *
 * <p>A file with faults is no exception but a result that lists all of them, as {@link DossierReader} does it; besides
 * its codes there are {@code out-of-range}, {@code bad-product-code}, {@code date-order} and {@code misplaced-field}.
 * Nothing is logged.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class CaseFileReader {

    private final DossierReader dossiers;
    private final DossierValidator validator;
    private final JsonFactory factory;

    private CaseFileReader(DossierValidator validator, Limits limits) {
        this.dossiers = DossierReader.with(validator, limits);
        this.validator = validator;
        this.factory = DossierReader.strictFactory(limits);
    }

    /** Makes a reader with a validator of its own and the default limits. It is costly; share it. */
    public static CaseFileReader create() {
        return with(DossierValidator.create(), Limits.defaults());
    }

    /**
     * Makes a reader.
     *
     * @param validator checks the content of what is read
     * @param limits what is refused unread
     */
    public static CaseFileReader with(DossierValidator validator, Limits limits) {
        return new CaseFileReader(validator, limits);
    }

    /** The limits of this reader. */
    public Limits limits() {
        return dossiers.limits();
    }

    /**
     * Reads a file. Of one that is too large no more than the limit is read.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadCaseFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(limits().bytes() + 1));
        }
    }

    /**
     * Reads a file.
     *
     * @param utf8 the whole JSON document
     */
    public ReadCaseFile read(byte[] utf8) {
        return read(utf8, 1);
    }

    /**
     * Reads a JSON Lines file, one case file a line, one after the other. Blank lines are skipped; no more than one line
     * is kept. A line with faults is a result like any other.
     *
     * @param in the stream, which stays open
     * @param consumer takes the number of each line, from 1, and what was read there
     * @throws IOException if the stream cannot be read
     */
    public void readLines(InputStream in, BiConsumer<Long, ReadCaseFile> consumer) throws IOException {
        ByteLines lines = new ByteLines(in, limits().bytes());
        while (lines.advance()) {
            if (!lines.isBlank()) {
                consumer.accept(lines.number(), lines.isTooLong() ? tooLarge() : read(lines.bytes(), lines.number()));
            }
        }
    }

    /** Reads what begins on a line of a larger file. */
    ReadCaseFile read(byte[] utf8, long firstLine) {
        if (utf8.length > limits().bytes()) {
            return tooLarge();
        }
        Faults faults = Faults.ofFile();
        Optional<String> json = Utf8.decode(utf8, faults);
        if (json.isEmpty()) {
            return new ReadCaseFile(Optional.empty(), Optional.empty(), faults.messages());
        }
        JsonTree tree = new JsonTree(factory, json.get(), firstLine, faults);
        if (tree.root().isPresent() && isDossier(tree.root().get())) {
            return dossier(dossiers.read(utf8, firstLine));
        }
        Optional<String> id = tree.topLevelText("id").or(() -> tree.topLevelText("number"));
        Optional<CaseFile> file = tree.root().flatMap(root -> typed(root, faults));
        return new ReadCaseFile(id, faults.isEmpty() ? file : Optional.empty(), faults.messages());
    }

    /** The result for a file that is larger than the limit. */
    ReadCaseFile tooLarge() {
        Faults faults = Faults.ofFile();
        faults.add("too-large", Place.ROOT, limits().bytes());
        return new ReadCaseFile(Optional.empty(), Optional.empty(), faults.messages());
    }

    private static boolean isDossier(JsonValue root) {
        return root instanceof JsonObject object && !object.fields().containsKey("type");
    }

    private static ReadCaseFile dossier(ReadDossier read) {
        return new ReadCaseFile(read.id(), read.dossier().map(CaseFile.OfDossier::new), read.messages());
    }

    private Optional<CaseFile> typed(JsonValue root, Faults faults) {
        CaseFormat.checkType(root, faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        JsonObject object = (JsonObject) root;
        return object.text("type").equals(CaseFormat.CERTIFICATE)
                ? CertificateFormat.read(object, faults).map(certificate -> {
                    addAll(validator.validate(certificate), faults);
                    return new CaseFile.OfCertificate(certificate);
                })
                : ProcedureFormat.read(object, faults).map(history -> {
                    addAll(validator.validate(history), faults);
                    return new CaseFile.OfProcedure(history);
                });
    }

    private static void addAll(List<Message> messages, Faults faults) {
        messages.forEach(faults::add);
    }
}
