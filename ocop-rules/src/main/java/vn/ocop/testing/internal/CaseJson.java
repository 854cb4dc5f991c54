package vn.ocop.testing.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.ocop.json.DossierWriter;
import vn.ocop.pack.PackFault;
import vn.ocop.testing.Case;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.CaseResult;
import vn.ocop.testing.Difference;
import vn.ocop.text.Text;

/** Writes cases and what came of them as JSON. */
public final class CaseJson {

    static final ObjectMapper JSON = new ObjectMapper();

    private CaseJson() {}

    /**
     * A case as one line, without its line end.
     *
     * @throws IllegalArgumentException if its dossier could not be read
     */
    public static String line(Case one) {
        ObjectNode line = JSON.createObjectNode().put("case", one.name());
        one.options().pack().ifPresent(pack -> line.put("pack", pack));
        one.options().evaluatedOn().ifPresent(day -> line.put("asOf", day.toString()));
        one.options().gatePolicy().ifPresent(policy -> line.put("gates", policy.name()));
        String dossier = DossierWriter.toJson(one.content()
                .dossier()
                .orElseThrow(() -> new IllegalArgumentException(one.place() + " has a dossier that cannot be read")));
        read(dossier).fields().forEachRemaining(field -> {
            if (!field.getValue().isEmpty() || field.getValue().isValueNode()) {
                line.set(field.getKey(), field.getValue());
            }
        });
        ExpectationFormat.write(one.expected(), line.putObject("expect"));
        return line.toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the library wrote no JSON", e);
        }
    }

    /** A report as one object. */
    public static String of(CaseReport report) {
        return write(report, JSON.createObjectNode()).toString();
    }

    /** Adds a report to an object. */
    public static ObjectNode write(CaseReport report, ObjectNode json) {
        json.put("passed", report.passed());
        json.put("cases", report.results().size());
        ArrayNode faults = json.putArray("faults");
        report.faults().forEach(fault -> write(fault, faults.addObject()));
        ArrayNode failed = json.putArray("failed");
        report.failed().forEach(result -> write(result, failed.addObject()));
        return json;
    }

    private static void write(PackFault fault, ObjectNode json) {
        json.put("file", fault.file()).put("line", fault.line()).put("code", fault.code());
        bilingual(fault.text(), json);
    }

    private static void write(CaseResult result, ObjectNode json) {
        json.put("file", result.run().file())
                .put("line", result.run().line())
                .put("case", result.run().name());
        ArrayNode differences = json.putArray("differences");
        for (Difference difference : result.differences()) {
            ObjectNode one = differences
                    .addObject()
                    .put("field", difference.field())
                    .put("expected", difference.expected())
                    .put("actual", difference.actual());
            ArrayNode reasons = one.putArray("reasons");
            difference.reasons().forEach(reason -> bilingual(reason, reasons.addObject()));
        }
    }

    static void bilingual(Text text, ObjectNode json) {
        json.put("text", text.vi()).put("textEn", text.en());
    }
}
