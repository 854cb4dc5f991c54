package vn.ocop.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.PackChoice;
import vn.ocop.evidence.EvidenceAssessment;

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

    /** The digest of that rule pack; empty text if it names none. */
    public String packDigest() {
        return stored.path("pack").path("digest").asText();
    }

    /** Whether the host had asked for that rule pack by name. */
    public boolean isPackChosenByHost() {
        String by = stored.path("pack").path("chosenBy").asText();
        return by.equals(PackChoice.By.HOST.name()) || by.equals(PackChoice.By.REHEARSAL.name());
    }

    /** Whether the evidence was asked: the result holds what it supports, or answers were taken from it. */
    public boolean isFilledFromEvidence() {
        if (hasEvidence()) {
            return true;
        }
        for (JsonNode message : stored.path("messages")) {
            if (message.path("code").asText().equals("from-evidence")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The day on which the dossier was taken as decided; empty if the result does not say.
     *
     * @throws IllegalArgumentException if what it says is no day
     */
    public Optional<LocalDate> evaluatedOn() {
        try {
            return text("evaluatedOn").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "the stored result has the evaluatedOn "
                            + text("evaluatedOn").orElse("") + ", it must be a day like 2026-05-22",
                    e);
        }
    }

    /**
     * The policy for gates on which council members disagreed; empty if the result does not say.
     *
     * @throws IllegalArgumentException if there is no such policy
     */
    public Optional<GatePolicy> gatePolicy() {
        return text("gatePolicy").map(GatePolicy::valueOf);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(stored.get(name)).map(JsonNode::asText);
    }

    /** Whether the result holds what the evidence supports. */
    public boolean hasEvidence() {
        return stored.has("evidence");
    }

    /** What differs, in the order of the stored result; empty if nothing does. */
    public List<Difference> differences(Assessment assessment) {
        return differences(AssessmentWriter.create().toJsonLine(assessment));
    }

    /** What differs from a result that holds what the evidence supports; empty if nothing does. */
    public List<Difference> differences(Assessment assessment, EvidenceAssessment evidence) {
        return differences(AssessmentWriter.create().toJsonLine(assessment, evidence));
    }

    private List<Difference> differences(String now) {
        List<Difference> differences = new ArrayList<>();
        try {
            compare("", stored, JSON.readTree(now), differences);
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
