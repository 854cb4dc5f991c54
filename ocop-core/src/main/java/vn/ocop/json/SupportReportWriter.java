package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.ocop.support.Budget;
import vn.ocop.support.Entitlement;
import vn.ocop.support.Reason;
import vn.ocop.support.SupportReport;

/**
 * Writes reports on support as JSON: fields in a fixed order, amounts as whole VND. Equal reports give equal text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SupportReportWriter {

    private SupportReportWriter() {}

    /** The report as indented JSON, without a line end after it. */
    public static String toJson(SupportReport report) {
        return IndentedJson.of(json -> write(report, json));
    }

    private static void write(SupportReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("pack");
        json.writeStringField("id", report.policy().pack().id());
        json.writeStringField("version", report.policy().pack().version());
        json.writeStringField("digest", report.policy().pack().digest());
        json.writeEndObject();
        json.writeStringField("document", Characters.wellFormed(report.policy().document()));
        json.writeStringField("asOf", report.asOf().toString());
        json.writeArrayFieldStart("entitlements");
        for (Entitlement entitlement : report.entitlements()) {
            write(entitlement, json);
        }
        json.writeEndArray();
        write(report.budget(), json);
        json.writeEndObject();
    }

    private static void write(Entitlement entitlement, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim", Characters.wellFormed(entitlement.claim().id()));
        json.writeStringField(
                "measure", Characters.wellFormed(entitlement.claim().measure()));
        json.writeStringField(
                "subject", Characters.wellFormed(entitlement.claim().subject().id()));
        IndentedJson.optional(json, "product", entitlement.claim().product().map(product -> product.id()));
        IndentedJson.optional(json, "occasion", entitlement.claim().occasion().map(occasion -> occasion.code()));
        json.writeStringField("outcome", entitlement.outcome().name());
        if (entitlement.amount().isPresent()) {
            json.writeNumberField("amount", entitlement.amount().getAsLong());
        }
        if (entitlement.atMost().isPresent()) {
            json.writeNumberField("atMost", entitlement.atMost().getAsLong());
        }
        json.writeArrayFieldStart("reasons");
        for (Reason reason : entitlement.reasons()) {
            json.writeStartObject();
            json.writeStringField("code", reason.code());
            json.writeStringField("text", Characters.wellFormed(reason.text().vi()));
            json.writeStringField("en", Characters.wellFormed(reason.text().en()));
            json.writeEndObject();
        }
        json.writeEndArray();
        IndentedJson.strings(
                json,
                "readings",
                entitlement.readings().stream().map(reading -> reading.id()).toList());
        IndentedJson.optional(json, "cites", entitlement.measure().map(measure -> measure.cites()));
        json.writeEndObject();
    }

    private static void write(Budget budget, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("budget");
        json.writeNumberField("amount", budget.amount());
        json.writeNumberField("withoutAmount", budget.withoutAmount());
        json.writeNumberField("undecided", budget.undecided());
        json.writeArrayFieldStart("lines");
        for (Budget.Line line : budget.lines()) {
            json.writeStartObject();
            json.writeStringField("measure", line.measure());
            json.writeNumberField("granted", line.granted());
            json.writeNumberField("amount", line.amount());
            json.writeNumberField("withoutAmount", line.withoutAmount());
            json.writeNumberField("undecided", line.undecided());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
