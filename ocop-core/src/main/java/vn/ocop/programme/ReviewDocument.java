package vn.ocop.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.explanation.PrintedReport;
import vn.ocop.text.Text;

/** Puts a review into words. For one use, by one thread. */
final class ReviewDocument {

    /** How many risks are printed; a province may have thousands. */
    private static final int MOST_RISKS = 200;

    private final Review review;
    private final Programme programme;
    private final ReviewWording words;
    private final PrintedReport.Builder document;

    ReviewDocument(Review review, Locale locale) {
        this.review = review;
        this.programme = review.programme();
        this.words = new ReviewWording(locale);
        this.document = PrintedReport.titled(
                words.say("title", words.say(programme.title()), words.date(review.asOf())), locale);
    }

    PrintedReport write() {
        writeHead();
        writeTargets();
        writeMissing();
        writeRisks();
        writeMilestones();
        writeInspections();
        writeReports();
        writeReadings();
        if (!programme.remarks().isEmpty()) {
            document.heading(words.say("heading.remarks"))
                    .items(programme.remarks().stream().map(words::say).toList());
        }
        return document.build();
    }

    private void writeHead() {
        Period period = programme.period();
        document.paragraph(words.say(
                "about",
                programme.locality().fullName(),
                words.date(period.from()),
                words.date(period.to()),
                programme.document()));
        String ranks = words.ranks(review.ranks());
        document.paragraph(review.keptUntil()
                .map(last -> words.say("kept-until", words.date(last), review.products(), ranks))
                .orElseGet(() -> words.say("kept-unknown", review.products(), ranks)));
        if (!review.measuredOn().equals(review.asOf())) {
            document.paragraph(words.say("measured-on", words.date(review.measuredOn())));
        }
        programme.support().ifPresent(pack -> document.paragraph(words.say("support", pack)));
    }

    private void writeTargets() {
        document.heading(words.say("heading.targets"))
                .table(
                        List.of(
                                words.say("column.target"),
                                words.say("column.bound"),
                                words.say("column.value"),
                                words.say("column.expected"),
                                words.say("column.status"),
                                words.say("column.cites")),
                        review.targets().stream().map(this::row).toList());
    }

    private List<String> row(TargetResult result) {
        Target target = result.target();
        return List.of(
                target.code() + ": " + words.target(target),
                words.bound(target),
                words.value(result),
                result.expected()
                        .map(expected -> words.quantity(expected, target))
                        .orElse(""),
                words.status(result),
                target.cites());
    }

    private void writeMissing() {
        List<String> items = review.targets().stream()
                .flatMap(result -> result.missing().stream().map(missing -> words.missing(result.target(), missing)))
                .toList();
        if (!items.isEmpty()) {
            document.heading(words.say("heading.missing")).items(items);
        }
    }

    private void writeRisks() {
        document.heading(words.say("heading.risks"));
        if (review.risks().isEmpty()) {
            document.paragraph(words.say("risks.none"));
            return;
        }
        document.table(
                List.of(
                        words.say("column.risk"),
                        words.say("column.product"),
                        words.say("column.subject"),
                        words.say("column.day"),
                        words.say("column.left")),
                review.risks().stream().limit(MOST_RISKS).map(this::row).toList());
        if (review.risks().size() > MOST_RISKS) {
            document.paragraph(words.say("risks.more", review.risks().size() - MOST_RISKS));
        }
    }

    private List<String> row(Risk risk) {
        return List.of(
                words.risk(risk),
                words.say("product", risk.product(), risk.name()),
                risk.subject(),
                risk.day().map(words::date).orElse(""),
                risk.day().map(this::daysUntil).orElse(""));
    }

    private String daysUntil(LocalDate day) {
        return words.days(ChronoUnit.DAYS.between(review.asOf(), day));
    }

    private void writeMilestones() {
        if (review.milestones().isEmpty()) {
            return;
        }
        document.heading(words.say("heading.milestones"))
                .table(
                        List.of(
                                words.say("column.milestone"),
                                words.say("column.window"),
                                words.say("column.state"),
                                words.say("column.cites")),
                        review.milestones().stream()
                                .map(state -> List.of(
                                        words.say(state.milestone().title()),
                                        words.window(state.milestone().window()),
                                        words.say("timing." + state.timing().name()),
                                        state.milestone().cites()))
                                .toList());
    }

    private void writeInspections() {
        if (review.inspections().isEmpty()) {
            return;
        }
        document.heading(words.say("heading.inspections"))
                .table(
                        List.of(
                                words.say("column.inspection"),
                                words.say("column.window"),
                                words.say("column.state"),
                                words.say("column.coverage"),
                                words.say("column.cites")),
                        review.inspections().stream().map(this::row).toList());
        document.items(review.inspections().stream()
                .flatMap(state -> state.coverage().stream()
                        .filter(coverage -> !coverage.open().isEmpty())
                        .map(coverage -> words.say(
                                "coverage.next", words.say(state.inspection().title()), words.list(coverage.open()))))
                .toList());
    }

    private List<String> row(Review.InspectionState state) {
        Inspection inspection = state.inspection();
        String coverage = state.coverage()
                .map(reached -> words.say(
                        "coverage",
                        reached.inspected(),
                        reached.open().size(),
                        reached.unknown().size()))
                .orElse("");
        return List.of(
                words.say(inspection.title()),
                words.window(inspection.window()),
                words.say("timing." + state.timing().name()),
                coverage,
                inspection.cites());
    }

    private void writeReports() {
        if (review.reports().isEmpty()) {
            return;
        }
        document.heading(words.say("heading.reports"))
                .table(
                        List.of(
                                words.say("column.report"),
                                words.say("column.last-day"),
                                words.say("column.left"),
                                words.say("column.cites")),
                        review.reports().stream().map(this::row).toList());
    }

    private List<String> row(Review.ReportState state) {
        ReportDuty duty = state.duty();
        String last = duty.lastDay().map(words::date).orElseGet(() -> words.say("report.no-day"));
        return List.of(
                words.say(duty.title()),
                state.onWeekend() ? words.say("report.weekend", last) : last,
                state.daysLeft().map(words::days).orElse(""),
                duty.cites());
    }

    private void writeReadings() {
        List<String> readings = new ArrayList<>();
        programme.targets().forEach(target -> add(target.code(), target.reading(), readings));
        programme.milestones().forEach(milestone -> add(milestone.code(), milestone.reading(), readings));
        if (!readings.isEmpty()) {
            document.heading(words.say("heading.readings")).items(readings);
        }
    }

    private void add(String code, Optional<Text> reading, List<String> readings) {
        reading.ifPresent(text -> readings.add(words.say("reading", code, words.say(text))));
    }
}
