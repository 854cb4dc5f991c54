package vn.ocop.comparison;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.ocop.assessment.PackReference;
import vn.ocop.text.Text;

/** Writes JSON, indented, with line feeds. For one document, by one thread. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** The document that a body writes into. */
    static String of(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            json.writeStartObject();
            body.write(new JsonText(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.append('\n').toString();
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** A number that is written as it is shown. */
    void decimal(String name, Object value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.toString());
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** A text in both languages: the field, and the field with {@code En} added. */
    void bilingual(String name, Text value) throws IOException {
        text(name, value.vi());
        text(name + "En", value.en());
    }

    void pack(String name, PackReference pack) throws IOException {
        object(name, own -> {
            own.text("id", pack.id());
            own.text("version", pack.version());
            own.text("digest", pack.digest());
            own.bilingual("title", pack.title());
        });
    }

    void object(String name, Body body) throws IOException {
        json.writeObjectFieldStart(name);
        body.write(this);
        json.writeEndObject();
    }

    /** An array of objects. */
    <T> void array(String name, List<T> items, ItemBody<T> body) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            body.write(item, this);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void strings(String name, List<String> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (String item : items) {
            json.writeString(item);
        }
        json.writeEndArray();
    }

    /** Writes the fields of an object. */
    interface Body {
        void write(JsonText json) throws IOException;
    }

    /** Writes the fields of an object for an item. */
    interface ItemBody<T> {
        void write(T item, JsonText json) throws IOException;
    }
}
