package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ocop.programme.Bound;
import vn.ocop.programme.Period;
import vn.ocop.programme.Quantity;
import vn.ocop.programme.Review;
import vn.ocop.programme.Risk;
import vn.ocop.programme.TargetResult;

/** The JSON form of a review. For one use, by one thread. */
final class ReviewFormat extends JsonFields {

    ReviewFormat(JsonGenerator json) {
        super(json);
    }

    void write(Review review) throws IOException {
        json.writeStartObject();
        text("programme", review.programme().id());
        text("document", review.programme().document());
        text("locality", review.programme().locality().fullName());
        json.writeObjectFieldStart("period");
        period(review.programme().period());
        json.writeEndObject();
        day("asOf", Optional.of(review.asOf()));
        day("measuredOn", Optional.of(review.measuredOn()));
        day("keptUntil", review.keptUntil());
        json.writeNumberField("products", review.products());
        json.writeObjectFieldStart("ranks");
        for (Map.Entry<Integer, Integer> rank : review.ranks().entrySet()) {
            json.writeNumberField(rank.getKey().toString(), rank.getValue());
        }
        json.writeEndObject();
        list("targets", review.targets(), this::target);
        list("risks", review.risks(), this::risk);
        list("milestones", review.milestones(), this::milestone);
        list("inspections", review.inspections(), this::inspection);
        list("reports", review.reports(), this::report);
        json.writeEndObject();
    }

    private void target(TargetResult result) throws IOException {
        text("code", result.target().code());
        text("measure", result.target().measure().name());
        json.writeNumberField("minStars", result.target().minStars());
        bound(result.target().bound());
        text("status", result.status().name());
        quantity("value", result.value().value());
        if (result.value().value().isEmpty()) {
            quantity("low", result.value().low());
            quantity("high", result.value().high());
        }
        if (result.share().isPresent()) {
            json.writeNumberField("part", result.share().get().part());
            json.writeNumberField("whole", result.share().get().whole());
        }
        quantity("expected", result.expected());
        if (result.threatened()) {
            json.writeBooleanField("threatened", true);
        }
        list("missing", result.missing(), missing -> {
            text("kind", missing.kind().name());
            texts("of", missing.products());
        });
        text("cites", result.target().cites());
    }

    private void bound(Bound bound) throws IOException {
        if (bound instanceof Bound.AtLeast atLeast) {
            quantity("atLeast", Optional.of(atLeast.least()));
        } else if (bound instanceof Bound.MoreThan moreThan) {
            quantity("moreThan", Optional.of(moreThan.limit()));
        } else if (bound instanceof Bound.Between between) {
            quantity("from", Optional.of(between.from()));
            quantity("to", Optional.of(between.to()));
        }
    }

    private void risk(Risk risk) throws IOException {
        text("kind", risk.kind().name());
        text("product", risk.product());
        text("name", risk.name());
        text("subject", risk.subject());
        text("dossier", risk.dossier());
        text("step", risk.step().map(Enum::name));
        day("day", risk.day());
    }

    private void milestone(Review.MilestoneState state) throws IOException {
        text("code", state.milestone().code());
        period(state.milestone().window());
        text("timing", state.timing().name());
    }

    private void inspection(Review.InspectionState state) throws IOException {
        text("code", state.inspection().code());
        text("kind", state.inspection().kind().name());
        text("timing", state.timing().name());
        if (state.coverage().isPresent()) {
            json.writeNumberField("inspected", state.coverage().get().inspected());
            texts("open", state.coverage().get().open());
            texts("unknown", state.coverage().get().unknown());
        }
    }

    private void report(Review.ReportState state) throws IOException {
        text("code", state.duty().code());
        day("lastDay", state.duty().lastDay());
        if (state.daysLeft().isPresent()) {
            json.writeNumberField("daysLeft", state.daysLeft().get());
        }
        json.writeBooleanField("onWeekend", state.onWeekend());
    }

    private void period(Period period) throws IOException {
        day("from", Optional.of(period.from()));
        day("to", Optional.of(period.to()));
    }

    private void day(String name, Optional<LocalDate> day) throws IOException {
        text(name, day.map(LocalDate::toString));
    }

    private void quantity(String name, Optional<Quantity> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get().shown());
        }
    }
}
