package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.PackReference;
import vn.ocop.assessment.Points;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/** Writes the fields that results have in common, to one generator. Not safe for use by several threads. */
abstract class JsonFields {

    final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    final void pack(Optional<PackReference> pack, Optional<PackChoice> choice) throws IOException {
        if (pack.isPresent()) {
            json.writeObjectFieldStart("pack");
            text("id", pack.get().id());
            text("version", pack.get().version());
            text("digest", pack.get().digest());
            text("chosenBy", choice.map(chosen -> chosen.by().name()));
            text("clause", choice.map(PackChoice::clause).filter(clause -> !clause.isEmpty()));
            json.writeEndObject();
        }
    }

    final void message(Message message) throws IOException {
        text("code", message.code());
        text("path", message.path());
        bilingual(message.text());
    }

    /** The codes of the readings that a result rests on. */
    final void readings(List<Reading> readings) throws IOException {
        texts("readings", readings.stream().map(Reading::id).toList());
    }

    final void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(clean(text));
        }
        json.writeEndArray();
    }

    final void points(String name, Points points) throws IOException {
        json.writeFieldName(clean(name));
        json.writeNumber(points.shown().toPlainString());
    }

    final void bilingual(Text text) throws IOException {
        bilingual("text", text);
    }

    final void bilingual(String name, Text text) throws IOException {
        text(name, text.vi());
        text(name + "En", text.en());
    }

    final void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        }
    }

    final void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    final void text(String name, String text) throws IOException {
        json.writeStringField(name, clean(text));
    }

    final <T> void list(String name, List<T> items, ObjectWriter<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            writer.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String clean(String text) {
        return Text.nfc(Characters.wellFormed(text));
    }

    /** Writes the fields of an object. */
    interface ObjectWriter<T> {
        void write(T item) throws IOException;
    }
}
