package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.dossier.Dossier;
import vn.ocop.validation.DossierValidator;

/**
 * Reads dossiers in the JSON interchange format, UTF-8 with or without a byte order mark. Strings and names are
 * brought into Unicode form C.
 *
 * <p>A dossier with faults is no exception but a result that lists all of them, each with the JSON Pointer of its
 * place; a missing field has the pointer that it would have. Bytes that are not UTF-8, broken JSON and exceeded limits
 * end the reading; otherwise all faults of form come together, in the order of the format, and when there are none,
 * all faults of content. After 1000 faults one message with the code {@code too-many-faults} stands for the rest.
 *
 * <p>The codes of form are {@code not-utf8}, {@code malformed-json}, {@code duplicate-key}, {@code too-deep},
 * {@code too-large}, {@code not-an-object}, {@code unknown-field}, {@code missing-field}, {@code wrong-type},
 * {@code unknown-value}, {@code bad-date}, {@code bad-year}, {@code not-one-field}, {@code number-out-of-range} and
 * {@code too-many}; those of content are
 * {@link DossierValidator}'s. Nothing is logged.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class DossierReader {

    private static final int LONGEST_NAME = 1000;

    private final DossierValidator validator;
    private final Limits limits;
    private final JsonFactory factory;

    private DossierReader(DossierValidator validator, Limits limits) {
        this.validator = Objects.requireNonNull(validator, "validator");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.factory = strictFactory(limits);
    }

    /** Makes a reader with a validator of its own and the default limits. It is costly; share it. */
    public static DossierReader create() {
        return with(DossierValidator.create(), Limits.defaults());
    }

    /**
     * Makes a reader.
     *
     * @param validator checks the content of what is read
     * @param limits what is refused unread
     */
    public static DossierReader with(DossierValidator validator, Limits limits) {
        return new DossierReader(validator, limits);
    }

    /** The limits of this reader. */
    public Limits limits() {
        return limits;
    }

    /**
     * Reads a dossier.
     *
     * @param utf8 the whole JSON document
     */
    public ReadDossier read(byte[] utf8) {
        return read(utf8, 1);
    }

    /**
     * Reads a dossier from a file. Of a file that is too large no more than the limit is read.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadDossier read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a dossier from a stream up to its end. Of a dossier that is too large no more than the limit is read.
     *
     * @param in the stream, which stays open
     * @throws IOException if the stream cannot be read
     */
    public ReadDossier read(InputStream in) throws IOException {
        return read(in.readNBytes(limits.bytes() + 1));
    }

    /**
     * Reads a dossier that has to be without faults.
     *
     * @param utf8 the whole JSON document
     * @throws InvalidDossierException if it has faults; the exception lists them
     */
    public Dossier readOrThrow(byte[] utf8) {
        ReadDossier read = read(utf8);
        return read.dossier().orElseThrow(() -> new InvalidDossierException(read));
    }

    /** Reads a dossier that begins on a line of a larger file. */
    ReadDossier read(byte[] utf8, long firstLine) {
        if (utf8.length > limits.bytes()) {
            return tooLarge();
        }
        Faults faults = new Faults();
        Optional<String> json = Utf8.decode(utf8, faults);
        return json.isPresent()
                ? read(new JsonTree(factory, json.get(), firstLine, faults), faults)
                : failed(Optional.empty(), faults);
    }

    /** The result for a dossier that is larger than the limit. */
    ReadDossier tooLarge() {
        Faults faults = new Faults();
        faults.add("too-large", Place.ROOT, limits.bytes());
        return failed(Optional.empty(), faults);
    }

    private ReadDossier read(JsonTree tree, Faults faults) {
        Optional<String> id = tree.topLevelText("id");
        tree.root().ifPresent(root -> DossierFormat.check(root, faults));
        if (!faults.isEmpty()) {
            return failed(id, faults);
        }
        Dossier dossier = DossierFormat.dossier(tree.root().orElseThrow());
        validator.validate(dossier).forEach(faults::add);
        return faults.isEmpty() ? new ReadDossier(id, Optional.of(dossier), faults.messages()) : failed(id, faults);
    }

    private static ReadDossier failed(Optional<String> id, Faults faults) {
        return new ReadDossier(id, Optional.empty(), faults.messages());
    }

    /** A factory of parsers for JSON as RFC 8259 has it. Numbers and strings are bounded by the size of the dossier. */
    static JsonFactory strictFactory(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(limits.bytes())
                .maxStringLength(limits.bytes())
                .build();
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(constraints)
                .build();
    }
}
