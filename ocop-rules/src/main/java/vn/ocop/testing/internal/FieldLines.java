package vn.ocop.testing.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a JSON document each field stands, by JSON Pointer. Immutable. */
final class FieldLines {

    private final Map<String, Integer> lines;
    private final int first;

    private FieldLines(Map<String, Integer> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /**
     * Goes through a document.
     *
     * @param first the number of its first line in its file
     * @throws IOException if it is no JSON
     */
    static FieldLines of(JsonParser json, int first) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.FIELD_NAME) {
                lines.put(
                        json.getParsingContext().pathAsPointer().toString(),
                        first + json.currentTokenLocation().getLineNr() - 1);
            }
        }
        return new FieldLines(lines, first);
    }

    /** The line of a field, or of the nearest field around it that is there. */
    int of(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return first;
    }
}
