package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.json.JsonValue.JsonArray;
import vn.ocop.json.JsonValue.JsonLiteral;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.json.JsonValue.JsonString;
import vn.ocop.text.Text;

/**
 * Reads one JSON document. Repeated names are faults that do not end the reading: the first value stands. What breaks
 * the document itself (syntax, depth, length of a name) ends it, since nothing certain can be said of the rest.
 *
 * <p>Not safe for use by several threads.
 */
final class JsonTree {

    private static final int AROUND = 20;

    private final String json;
    private final long firstLine;
    private final Faults faults;
    private final Map<String, JsonValue> top = new LinkedHashMap<>();
    private final Optional<JsonValue> root;
    private boolean atEnd;

    /**
     * Reads a document.
     *
     * @param factory makes the parser, with the limits for depth and names
     * @param json the document
     * @param firstLine the number of its first line in the file that it comes from
     * @param faults takes what is wrong
     */
    JsonTree(JsonFactory factory, String json, long firstLine, Faults faults) {
        this(factory, json, firstLine, Place.ROOT, faults);
    }

    /** Reads a document that faults call by another name than that of a dossier. */
    JsonTree(JsonFactory factory, String json, long firstLine, Place document, Faults faults) {
        this.json = json;
        this.firstLine = firstLine;
        this.faults = faults;
        try (JsonParser parser = factory.createParser(json)) {
            root = document(parser, document);
        } catch (IOException e) {
            throw new UncheckedIOException("a parser of a string cannot fail to read", e);
        }
    }

    /** The value; empty, with a fault, if the document is broken. */
    Optional<JsonValue> root() {
        return root;
    }

    /** The top-level string of a name, also of a document that is broken further on. */
    Optional<String> topLevelText(String name) {
        return top.get(name) instanceof JsonString string ? Optional.of(string.text()) : Optional.empty();
    }

    private Optional<JsonValue> document(JsonParser parser, Place place) throws IOException {
        try {
            if (parser.nextToken() == null) {
                faults.add("malformed-json.empty", Place.ROOT, firstLine);
                return Optional.empty();
            }
            JsonValue value = value(parser, place);
            atEnd = true;
            if (parser.nextToken() != null) {
                addMalformed(parser.currentTokenLocation());
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (StreamConstraintsException e) {
            addBeyondLimits(parser);
        } catch (JsonProcessingException e) {
            addMalformed(e.getLocation());
        }
        return Optional.empty();
    }

    private JsonValue value(JsonParser parser, Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> new JsonString(Text.nfc(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> JsonLiteral.TRUE;
            case VALUE_FALSE -> JsonLiteral.FALSE;
            default -> JsonLiteral.NULL;
        };
    }

    private JsonObject object(JsonParser parser, Place place) throws IOException {
        Map<String, JsonValue> fields = place.isRoot() ? top : new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Text.nfc(parser.currentName());
            Place field = place.field(name);
            parser.nextToken();
            JsonValue value = value(parser, field);
            if (fields.putIfAbsent(name, value) != null) {
                faults.add("duplicate-key", field, Characters.excerpt(name), Faults.nameOf(place));
            }
        }
        return new JsonObject(fields);
    }

    private JsonArray array(JsonParser parser, Place place) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, place.item(items.size())));
        }
        return new JsonArray(items);
    }

    private void addBeyondLimits(JsonParser parser) {
        int depth = parser.streamReadConstraints().getMaxNestingDepth();
        Place place = placeOf(parser);
        if (parser.getParsingContext().getNestingDepth() > depth) {
            faults.add("too-deep", place, depth);
        } else {
            faults.add("too-large.name", place, parser.streamReadConstraints().getMaxNameLength());
        }
    }

    /** The place of the object or array that the parser is in, in form C. */
    private static Place placeOf(JsonParser parser) {
        Place place = Place.ROOT;
        JsonPointer rest = parser.getParsingContext().getParent().pathAsPointer();
        while (!rest.matches()) {
            place = place.field(Text.nfc(rest.getMatchingProperty()));
            rest = rest.tail();
        }
        return place;
    }

    private void addMalformed(JsonLocation location) {
        int offset = (int) Math.max(0, Math.min(json.length(), location.getCharOffset()));
        String near = json.substring(Math.max(0, offset - AROUND), Math.min(json.length(), offset + AROUND));
        faults.add(
                atEnd ? "malformed-json.trailing" : "malformed-json",
                Place.ROOT,
                firstLine + location.getLineNr() - 1,
                location.getColumnNr(),
                Characters.excerpt(near.strip()));
    }
}
