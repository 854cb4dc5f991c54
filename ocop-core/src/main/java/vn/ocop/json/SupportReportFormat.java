package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ocop.support.Budget;
import vn.ocop.support.ClaimedProduct;
import vn.ocop.support.Entitlement;
import vn.ocop.support.Occasion;
import vn.ocop.support.SupportClaim;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportReport;

/** The JSON form of a report on support. For one use, by one thread. */
final class SupportReportFormat extends JsonFields {

    SupportReportFormat(JsonGenerator json) {
        super(json);
    }

    void write(SupportReport report) throws IOException {
        json.writeStartObject();
        pack(Optional.of(report.policy().pack()), Optional.empty());
        text("document", report.policy().document());
        text("asOf", report.asOf().toString());
        list("entitlements", report.entitlements(), this::entitlement);
        json.writeObjectFieldStart("budget");
        budget(report.budget());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void entitlement(Entitlement entitlement) throws IOException {
        SupportClaim claim = entitlement.claim();
        text("claim", claim.id());
        text("measure", claim.measure());
        text("subject", claim.subject().id());
        text("product", claim.product().map(ClaimedProduct::id));
        text("occasion", claim.occasion().map(Occasion::code));
        text("outcome", entitlement.outcome().name());
        amount("amount", entitlement.amount());
        amount("atMost", entitlement.atMost());
        list("reasons", entitlement.reasons(), reason -> {
            text("code", reason.code());
            bilingual(reason.text());
        });
        readings(entitlement.readings());
        text("cites", entitlement.measure().map(SupportMeasure::cites));
    }

    private void budget(Budget budget) throws IOException {
        json.writeNumberField("amount", budget.amount());
        json.writeNumberField("withoutAmount", budget.withoutAmount());
        json.writeNumberField("undecided", budget.undecided());
        list("lines", budget.lines(), line -> {
            text("measure", line.measure());
            json.writeNumberField("granted", line.granted());
            json.writeNumberField("amount", line.amount());
            json.writeNumberField("withoutAmount", line.withoutAmount());
            json.writeNumberField("undecided", line.undecided());
        });
    }

    private void amount(String name, OptionalLong amount) throws IOException {
        if (amount.isPresent()) {
            json.writeNumberField(name, amount.getAsLong());
        }
    }
}
