package vn.ocop.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.assessment.Assessment;

/**
 * Compares a stored result with a new assessment of the same dossier, field by field. A result that is the same byte
 * for byte proves that the same rule pack, the same input and the same engine still come to it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Replay {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode stored;

    private Replay(JsonNode stored) {
        this.stored = stored;
    }

    /**
     * A stored result.
     *
     * @param json one result in the interchange format, of any size that the host trusts
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static Replay of(String json) {
        try {
            JsonNode stored = JSON.readTree(json);
            if (!stored.isObject()) {
                throw new IllegalArgumentException("the stored result is no JSON object; give one result");
            }
            return new Replay(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the stored result is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The rule pack that the stored result names; empty text if it names none. */
    public String packId() {
        return stored.path("pack").path("id").asText();
    }

    /** What differs, in the order of the stored result; empty if nothing does. */
    public List<Difference> differences(Assessment assessment) {
        List<Difference> differences = new ArrayList<>();
        try {
            compare("", stored, JSON.readTree(AssessmentWriter.create().toJsonLine(assessment)), differences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the library wrote no JSON", e);
        }
        return differences;
    }

    private static void compare(String path, JsonNode was, JsonNode now, List<Difference> differences) {
        if (was.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            was.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "/" + name, was.path(name), now.path(name), differences));
        } else if (was.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(was.size(), now.size()); i++) {
                compare(path + "/" + i, was.path(i), now.path(i), differences);
            }
        } else if (!was.equals(now)) {
            differences.add(new Difference(path, was.toString(), now.toString()));
        }
    }

    /**
     * One field that differs.
     *
     * @param path where, as a JSON Pointer into the result
     * @param was the stored value as JSON; empty text if there was none
     * @param now the new value as JSON; empty text if there is none
     */
    public record Difference(String path, String was, String now) {}
}
