package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.ocop.programme.Bound;
import vn.ocop.programme.Missing;
import vn.ocop.programme.Quantity;
import vn.ocop.programme.Review;
import vn.ocop.programme.Risk;
import vn.ocop.programme.Target;
import vn.ocop.programme.TargetResult;

/**
 * Writes reviews of programmes as JSON: fields in a fixed order, percentages as they are shown (at most 2 decimals,
 * towards zero) next to the counts that they are made of. Equal reviews give equal text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReviewWriter {

    private ReviewWriter() {}

    /** The review as indented JSON, without a line end after it. */
    public static String toJson(Review review) {
        return IndentedJson.of(json -> write(review, json));
    }

    private static void write(Review review, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("programme", review.programme().id());
        json.writeStringField(
                "document", Characters.wellFormed(review.programme().document()));
        json.writeStringField(
                "locality", Characters.wellFormed(review.programme().locality().fullName()));
        json.writeObjectFieldStart("period");
        json.writeStringField("from", review.programme().period().from().toString());
        json.writeStringField("to", review.programme().period().to().toString());
        json.writeEndObject();
        json.writeStringField("asOf", review.asOf().toString());
        json.writeStringField("measuredOn", review.measuredOn().toString());
        IndentedJson.optional(json, "keptUntil", review.keptUntil());
        json.writeNumberField("products", review.products());
        json.writeObjectFieldStart("ranks");
        for (Map.Entry<Integer, Integer> rank : review.ranks().entrySet()) {
            json.writeNumberField(rank.getKey().toString(), rank.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("targets");
        for (TargetResult result : review.targets()) {
            write(result, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("risks");
        for (Risk risk : review.risks()) {
            write(risk, json);
        }
        json.writeEndArray();
        writeCalendar(review, json);
        json.writeEndObject();
    }

    private static void write(TargetResult result, JsonGenerator json) throws IOException {
        Target target = result.target();
        json.writeStartObject();
        json.writeStringField("code", target.code());
        json.writeStringField("measure", target.measure().name());
        json.writeNumberField("minStars", target.minStars());
        write(target.bound(), json);
        json.writeStringField("status", result.status().name());
        number("value", result.value().value(), json);
        if (result.value().value().isEmpty()) {
            number("low", result.value().low(), json);
            number("high", result.value().high(), json);
        }
        if (result.share().isPresent()) {
            json.writeNumberField("part", result.share().get().part());
            json.writeNumberField("whole", result.share().get().whole());
        }
        number("expected", result.expected(), json);
        if (result.threatened()) {
            json.writeBooleanField("threatened", true);
        }
        json.writeArrayFieldStart("missing");
        for (Missing missing : result.missing()) {
            json.writeStartObject();
            json.writeStringField("kind", missing.kind().name());
            IndentedJson.strings(json, "of", missing.products());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("cites", Characters.wellFormed(target.cites()));
        json.writeEndObject();
    }

    private static void write(Bound bound, JsonGenerator json) throws IOException {
        if (bound instanceof Bound.AtLeast atLeast) {
            number("atLeast", Optional.of(atLeast.least()), json);
        } else if (bound instanceof Bound.MoreThan moreThan) {
            number("moreThan", Optional.of(moreThan.limit()), json);
        } else if (bound instanceof Bound.Between between) {
            number("from", Optional.of(between.from()), json);
            number("to", Optional.of(between.to()), json);
        }
    }

    private static void number(String name, Optional<Quantity> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get().shown());
        }
    }

    private static void write(Risk risk, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", risk.kind().name());
        json.writeStringField("product", Characters.wellFormed(risk.product()));
        json.writeStringField("name", Characters.wellFormed(risk.name()));
        json.writeStringField("subject", Characters.wellFormed(risk.subject()));
        IndentedJson.optional(json, "dossier", risk.dossier());
        IndentedJson.optional(json, "step", risk.step());
        IndentedJson.optional(json, "day", risk.day());
        json.writeEndObject();
    }

    private static void writeCalendar(Review review, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("milestones");
        for (Review.MilestoneState state : review.milestones()) {
            json.writeStartObject();
            json.writeStringField("code", state.milestone().code());
            json.writeStringField("from", state.milestone().window().from().toString());
            json.writeStringField("to", state.milestone().window().to().toString());
            json.writeStringField("timing", state.timing().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("inspections");
        for (Review.InspectionState state : review.inspections()) {
            json.writeStartObject();
            json.writeStringField("code", state.inspection().code());
            json.writeStringField("kind", state.inspection().kind().name());
            json.writeStringField("timing", state.timing().name());
            if (state.coverage().isPresent()) {
                Review.Coverage coverage = state.coverage().get();
                json.writeNumberField("inspected", coverage.inspected());
                IndentedJson.strings(json, "open", coverage.open());
                IndentedJson.strings(json, "unknown", coverage.unknown());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reports");
        for (Review.ReportState state : review.reports()) {
            json.writeStartObject();
            json.writeStringField("code", state.duty().code());
            IndentedJson.optional(json, "lastDay", state.duty().lastDay());
            if (state.daysLeft().isPresent()) {
                json.writeNumberField("daysLeft", state.daysLeft().get());
            }
            json.writeBooleanField("onWeekend", state.onWeekend());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
