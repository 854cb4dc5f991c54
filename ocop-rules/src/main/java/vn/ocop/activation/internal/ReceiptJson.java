package vn.ocop.activation.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.ocop.activation.AdmissionStep;
import vn.ocop.activation.Receipt;
import vn.ocop.assessment.PackReference;
import vn.ocop.law.Misprint;
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.PackFault;

/** Writes receipts as JSON. */
public final class ReceiptJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReceiptJson() {}

    /** A receipt as one line of JSON, without a line end. */
    public static String line(Receipt receipt) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(receipt, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    private static void write(Receipt receipt, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("formatVersion", 1);
        json.writeStringField("outcome", receipt.outcome().name());
        json.writeStringField("time", receipt.time().toString());
        json.writeStringField("origin", receipt.origin());
        pack("pack", receipt.pack(), json);
        if (receipt.signer().isPresent()) {
            json.writeStringField("signer", receipt.signer().get());
        }
        pack("predecessor", receipt.predecessor(), json);
        json.writeStringField("engineVersion", receipt.engineVersion());
        json.writeArrayFieldStart("steps");
        for (AdmissionStep step : receipt.steps()) {
            json.writeString(step.name());
        }
        json.writeEndArray();
        json.writeNumberField("passedCases", receipt.passedCases());
        json.writeArrayFieldStart("faults");
        for (PackFault fault : receipt.faults()) {
            fault(fault, Optional.empty(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remarks");
        for (LintFinding remark : receipt.remarks()) {
            fault(remark.fault(), remark.registered(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pack(String name, Optional<PackReference> pack, JsonGenerator json) throws IOException {
        if (pack.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeStringField("id", pack.get().id());
            json.writeStringField("version", pack.get().version());
            json.writeStringField("digest", pack.get().digest());
            json.writeEndObject();
        }
    }

    private static void fault(PackFault fault, Optional<Misprint> registered, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", fault.file());
        json.writeNumberField("line", fault.line());
        json.writeStringField("code", fault.code());
        json.writeStringField("text", fault.text().vi());
        json.writeStringField("textEn", fault.text().en());
        if (registered.isPresent()) {
            json.writeStringField("misprint", registered.get().id());
        }
        json.writeEndObject();
    }
}
