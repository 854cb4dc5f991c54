package vn.ocop.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Changes JSON documents for tests. */
final class JsonEdits {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonEdits() {}

    /** The document with another value at a place that exists. */
    static byte[] replace(String json, String pointer, String value) throws IOException {
        JsonNode root = MAPPER.readTree(json);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = root.at(place.head());
        if (root.at(place).isMissingNode()) {
            throw new IllegalArgumentException("there is nothing at " + pointer);
        }
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), MAPPER.readTree(value));
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), MAPPER.readTree(value));
        }
        return MAPPER.writeValueAsBytes(root);
    }
}
