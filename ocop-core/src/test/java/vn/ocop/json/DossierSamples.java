package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.ScoreSheet;

/** Dossiers for tests, as JSON. */
final class DossierSamples {

    /** A dossier with every field. */
    static final String WHOLE = """
            {
              "id": "LV-2025-014",
              "kind": "FIRST",
              "submittedOn": "2025-03-14",
              "product": { "name": "Mật ong bạc hà", "set": "honey-and-farm-foods" },
              "subject": { "name": "HTX Ong rừng", "legalForm": "COOPERATIVE" },
              "sheets": [
                { "role": "SELF", "assessor": "HTX Ong rừng", "choices": { "1.1": 3, "1.2": 0 } },
                { "role": "COUNCIL", "choices": { "1.1": 2 } }
              ],
              "findings": [ { "code": "forged-dossier", "note": "Dấu giả" }, { "code": "banned-substance" } ],
              "evidence": [
                { "id": "MC-01", "criterion": "1.1", "title": "Hợp đồng" },
                { "id": "MC-02" }
              ]
            }
            """;

    /** A dossier with nothing but what is required. */
    static final String SPARE = """
            {"id":"LV-1","kind":"UPGRADE","submittedOn":"2026-06-01","product":{"name":"Trà","set":"tea"},\
            "subject":{"name":"Bà Lan","legalForm":"HOUSEHOLD"},"sheets":[]}""";

    private DossierSamples() {}

    /** {@link #WHOLE} with one piece of text changed. */
    static String wholeWith(String piece, String other) {
        return with(WHOLE, piece, other);
    }

    /** {@link #SPARE} with one piece of text changed. */
    static String spareWith(String piece, String other) {
        return with(SPARE, piece, other);
    }

    /** {@link #SPARE} with one sheet that has these choices. */
    static String choosing(String choices) {
        return spareWith("[]", "[{\"role\":\"SELF\",\"choices\":" + choices + "}]");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a dossier in the interchange format. */
    static String toJson(Dossier dossier) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(dossier, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String with(String json, String piece, String other) {
        assertThat(json).contains(piece);
        return json.replace(piece, other);
    }

    private static void write(Dossier dossier, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", dossier.id());
        json.writeStringField("kind", dossier.kind().name());
        json.writeStringField("submittedOn", dossier.submittedOn().toString());
        json.writeObjectFieldStart("product");
        json.writeStringField("name", dossier.product().name());
        json.writeStringField("set", dossier.product().set());
        json.writeEndObject();
        json.writeObjectFieldStart("subject");
        json.writeStringField("name", dossier.subject().name());
        json.writeStringField("legalForm", dossier.subject().legalForm().name());
        json.writeEndObject();
        json.writeArrayFieldStart("sheets");
        for (ScoreSheet sheet : dossier.sheets()) {
            write(sheet, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : dossier.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            if (finding.note().isPresent()) {
                json.writeStringField("note", finding.note().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (EvidenceReference evidence : dossier.evidence()) {
            write(evidence, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ScoreSheet sheet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", sheet.role().name());
        if (sheet.assessor().isPresent()) {
            json.writeStringField("assessor", sheet.assessor().get());
        }
        json.writeObjectFieldStart("choices");
        for (Map.Entry<String, Integer> choice : sheet.choices().entrySet()) {
            json.writeNumberField(choice.getKey(), choice.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(EvidenceReference evidence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", evidence.id());
        if (evidence.criterion().isPresent()) {
            json.writeStringField("criterion", evidence.criterion().get());
        }
        if (evidence.title().isPresent()) {
            json.writeStringField("title", evidence.title().get());
        }
        json.writeEndObject();
    }
}
