package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Lays JSON out: indented by two spaces for people, or on one line. Immutable and safe for use by several threads. */
final class JsonLayout {

    static final String LINE_END = "\n";

    private final JsonFactory factory = new JsonFactory();
    private final DefaultPrettyPrinter indented = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", LINE_END));

    String indented(Content content) {
        return inText(content, true);
    }

    String onOneLine(Content content) {
        return inText(content, false);
    }

    private String inText(Content content, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            if (pretty) {
                json.setPrettyPrinter(indented.createInstance());
            }
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    /** Writes a document to a generator. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
