package vn.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.ScoreSheet;

/**
 * Writes a dossier in the interchange format, in one canonical way: fixed order of fields, answers sorted by criterion
 * code, no blanks. Equal dossiers give equal text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DossierWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DossierWriter() {}

    /** The canonical JSON of a dossier. */
    public static String toJson(Dossier dossier) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(dossier, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    /** The digest of a dossier: {@code sha256:} and the SHA-256 of its canonical JSON in UTF-8. */
    public static String digest(Dossier dossier) {
        try {
            byte[] bytes = toJson(dossier).getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
        optional("address", dossier.subject().address(), json);
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
            optional("note", finding.note(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (EvidenceReference evidence : dossier.evidence()) {
            EvidenceShape.write(evidence, json);
        }
        json.writeEndArray();
        CommuneFormat.write(dossier, json);
        json.writeEndObject();
    }

    private static void write(ScoreSheet sheet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", sheet.role().name());
        optional("assessor", sheet.assessor(), json);
        json.writeObjectFieldStart("choices");
        for (Map.Entry<String, Integer> choice : new TreeMap<>(sheet.choices()).entrySet()) {
            json.writeNumberField(choice.getKey(), choice.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static void optional(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
