package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the two dossiers of a line {@code {"before": {…}, "after": {…}}}: one dossier with its answers by two packs.
 *
 * @param before the bytes of the first
 * @param after the bytes of the second
 */
record DossierPair(byte[] before, byte[] after) {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** The two dossiers, or empty if the line is not such a pair; it is then read as a dossier, and its faults named. */
    static Optional<DossierPair> split(byte[] line, Limits limits) {
        byte[][] parts = new byte[2][];
        try (JsonParser json = factory(limits).createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int part = part(json.currentName());
                if (part < 0 || parts[part] != null || json.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                int start = (int) json.currentTokenLocation().getByteOffset();
                json.skipChildren();
                parts[part] = Arrays.copyOfRange(
                        line, start, (int) json.currentLocation().getByteOffset());
            }
            boolean isWhole = json.nextToken() == null && parts[0] != null && parts[1] != null;
            return isWhole ? Optional.of(new DossierPair(parts[0], parts[1])) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int part(String name) {
        return name.equals(BEFORE) ? 0 : name.equals(AFTER) ? 1 : -1;
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxNumberLength(limits.bytes())
                        .maxStringLength(limits.bytes())
                        .build())
                .build();
    }
}
