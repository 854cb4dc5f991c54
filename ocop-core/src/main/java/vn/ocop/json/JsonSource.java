package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ocop.json.JsonValue.JsonArray;
import vn.ocop.json.JsonValue.JsonObject;

/**
 * Reads files of plain data: one JSON document, or records, one a line or in one array. Faults are kept with their
 * lines; after so many of them reading goes on without keeping more. For one file, by one thread.
 */
final class JsonSource {

    /** The greatest depth of objects and arrays. */
    private static final int DEPTH = 16;

    /** The greatest size of one line. */
    private static final int LINE = 1 << 18;

    private final int mostBytes;
    private final List<LineMessage> messages = new ArrayList<>();

    /** @param mostBytes the greatest size of a file that is one document */
    JsonSource(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** What is wrong so far. */
    List<LineMessage> messages() {
        return List.copyOf(messages);
    }

    /** Reads one document and hands it on if it has no fault of form. */
    Optional<JsonObject> document(InputStream in, String name, Shape shape) throws IOException {
        return value(in, name, shape).map(JsonObject.class::cast);
    }

    /** Reads an array of records and hands each on that has no fault of form. */
    void array(InputStream in, String name, Shape shape, int most, Consumer<Record> records) throws IOException {
        value(in, name, Shape.listOf(shape, most)).ifPresent(root -> {
            Place place = Place.document(name);
            List<JsonValue> items = ((JsonArray) root).items();
            for (int i = 0; i < items.size(); i++) {
                records.accept(new Record(0, place.item(i), (JsonObject) items.get(i)));
            }
        });
    }

    /** Reads records, one a line, and hands each on that has no fault of form; blank lines are passed over. */
    void lines(InputStream in, String name, Shape shape, Consumer<Record> records) throws IOException {
        JsonFactory factory = DossierReader.strictFactory(new Limits(LINE, DEPTH));
        ByteLines lines = new ByteLines(in, LINE);
        Place place = Place.document(name);
        while (lines.advance()) {
            if (!lines.isBlank()) {
                Faults faults = new Faults();
                if (lines.isTooLong()) {
                    faults.add("too-large.file", place, LINE);
                } else {
                    tree(factory, lines.bytes(), lines.number(), place, shape, faults)
                            .ifPresent(value -> records.accept(new Record(lines.number(), place, (JsonObject) value)));
                }
                keep(lines.number(), faults);
            }
        }
    }

    /** Keeps what is wrong with the content of a record. */
    void keep(long line, Faults faults) {
        for (var message : faults.messages()) {
            if (messages.size() <= Faults.MOST) {
                messages.add(new LineMessage(line, message));
            }
        }
    }

    private Optional<JsonValue> value(InputStream in, String name, Shape shape) throws IOException {
        Faults faults = new Faults();
        Place place = Place.document(name);
        byte[] bytes = in.readNBytes(mostBytes + 1);
        Optional<JsonValue> value = Optional.empty();
        if (bytes.length > mostBytes) {
            faults.add("too-large.file", place, mostBytes);
        } else {
            value = tree(DossierReader.strictFactory(new Limits(mostBytes, DEPTH)), bytes, 1, place, shape, faults);
        }
        keep(0, faults);
        return value;
    }

    private static Optional<JsonValue> tree(
            JsonFactory factory, byte[] bytes, long firstLine, Place place, Shape shape, Faults faults) {
        Optional<JsonValue> root = Utf8.decode(bytes, faults)
                .flatMap(json -> new JsonTree(factory, json, firstLine, place, faults).root());
        root.ifPresent(value -> shape.check(value, place, faults));
        return faults.isEmpty() ? root : Optional.empty();
    }

    /**
     * A record without faults of form.
     *
     * @param line its line; 0 if it stands in an array
     * @param place where it is in the document
     * @param object its fields
     */
    record Record(long line, Place place, JsonObject object) {}
}
