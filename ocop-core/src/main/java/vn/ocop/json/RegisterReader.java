package vn.ocop.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;

/**
 * Reads registers of products: records of the types {@code REGISTER} (until when it is kept and of what it is complete;
 * at most once), {@code PRODUCT}, {@code ORGANISATION} and {@code TRAINING}, one a line (JSON Lines) or in one JSON
 * array. What a record leaves out is unknown. {@code register.schema.json} beside this class describes a record.
 *
 * <p>A register with faults is no exception but a result that lists them, at most about 1000, with line and JSON
 * Pointer. The codes are those of {@link DossierReader} for form, and {@code bad-text}, {@code bad-number},
 * {@code bad-stars}, {@code bad-year}, {@code bad-total}, {@code dates-reversed}, {@code same-day} and
 * {@code duplicate-id} for content. A line has at most 256 KiB, an array 64 MiB; there are at most 200,000 records.
 * Nothing is logged.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class RegisterReader {

    private static final int MOST_BYTES = 1 << 26;
    private static final int MOST_RECORDS = 200_000;
    private static final String LINES = ".jsonl";

    private RegisterReader() {}

    /** Makes a reader. */
    public static RegisterReader create() {
        return new RegisterReader();
    }

    /**
     * Reads a file: one record a line if its name ends in {@code .jsonl}, otherwise an array of records.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadFile<Register> read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file.toString().endsWith(LINES));
        }
    }

    /**
     * Reads a stream up to its end.
     *
     * @param in the stream, which stays open
     * @param lines whether there is one record a line; otherwise it is an array of records
     * @throws IOException if the stream cannot be read
     */
    public ReadFile<Register> read(InputStream in, boolean lines) throws IOException {
        JsonSource source = new JsonSource(MOST_BYTES);
        Collector collector = new Collector(source);
        if (lines) {
            source.lines(in, RegisterFormat.NAME, RegisterFormat.record(), collector::add);
        } else {
            source.array(in, "register", RegisterFormat.record(), MOST_RECORDS, collector::add);
        }
        return source.messages().isEmpty()
                ? new ReadFile<>(Optional.of(collector.register.build()), source.messages())
                : new ReadFile<>(Optional.empty(), source.messages());
    }

    /** Puts records together. For one register, by one thread. */
    private static final class Collector {

        private final JsonSource source;
        private final Register.Builder register = Register.builder();
        private final Set<String> ids = new HashSet<>();
        private int records;

        Collector(JsonSource source) {
            this.source = source;
        }

        void add(JsonSource.Record record) {
            Faults faults = new Faults();
            JsonObject object = record.object();
            if (++records == MOST_RECORDS + 1) {
                faults.add("too-many", record.place(), Faults.nameOf(record.place()), records, MOST_RECORDS);
            } else if (records <= MOST_RECORDS) {
                checkId(record, faults);
                add(object, record.place(), faults);
            }
            source.keep(record.line(), faults);
        }

        private void add(JsonObject object, Place place, Faults faults) {
            switch (RegisterFormat.type(object)) {
                case REGISTER -> {
                    register.keptUntil(Values.dateIfAny(object, "keptUntil"));
                    RegisterFormat.texts(object, "complete")
                            .forEach(part -> register.addComplete(RegisterPart.valueOf(part)));
                }
                case PRODUCT -> {
                    RegisterFormat.checkProduct(object, place, faults);
                    register.addProducts(RegisterFormat.product(object));
                }
                case ORGANISATION -> register.addOrganisations(RegisterFormat.organisation(object));
                case TRAINING -> {
                    RegisterFormat.checkTraining(object, place, faults);
                    if (faults.isEmpty()) {
                        register.addTrainings(RegisterFormat.training(object));
                    }
                }
            }
        }

        /** A product and an organisation may share a code, two products may not; the head of the register stands once. */
        private void checkId(JsonSource.Record record, Faults faults) {
            String type = record.object().text("type");
            boolean head = type.equals(RegisterFormat.Type.REGISTER.name());
            String id = head ? type : record.object().textIfAny("id").orElse("");
            if (!id.isEmpty() && !ids.add(type + " " + id)) {
                faults.add("duplicate-id", record.place().field(head ? "type" : "id"), Characters.excerpt(id));
            }
        }
    }
}
