package vn.ocop.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.explanation.PrintedReport;
import vn.ocop.law.Reading;
import vn.ocop.text.Dates;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Puts a report on support into words. For one use, by one thread. */
final class SupportDocument {

    private static final Messages MESSAGES = Messages.beside(SupportDocument.class, "messages");

    /** How many rows of each table are printed; a province may have thousands. */
    private static final int MOST_ROWS = 300;

    private final SupportReport report;
    private final SupportPolicy policy;
    private final Locale locale;
    private final PrintedReport.Builder document;

    SupportDocument(SupportReport report, Locale locale) {
        this.report = report;
        this.policy = report.policy();
        this.locale = locale;
        this.document = PrintedReport.titled(say("title", policy.pack().title(), Dates.text(report.asOf())), locale);
    }

    PrintedReport write() {
        document.paragraph(say(
                "about",
                policy.locality(),
                policy.document(),
                Dates.text(policy.inForceFrom()),
                policy.inForceUntil().map(Dates::text).orElse(Text.of("…"))));
        writeSubjects();
        writeEntitlements(Entitlement.Outcome.GRANTED, "heading.granted");
        writeEntitlements(Entitlement.Outcome.UNDECIDED, "heading.undecided");
        writeEntitlements(Entitlement.Outcome.REFUSED, "heading.refused");
        writeEntitlements(Entitlement.Outcome.INVALID, "heading.invalid");
        writeBudget();
        writeReadings();
        return document.build();
    }

    /** What each subject gets in all: the sum of the known amounts, and how many have none. */
    private void writeSubjects() {
        Map<String, List<Entitlement>> bySubject = of(Entitlement.Outcome.GRANTED)
                .collect(Collectors.groupingBy(
                        entitlement -> entitlement.claim().subject().id(), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        for (List<Entitlement> entitlements : bySubject.values()) {
            Budget budget = Budget.of(policy, entitlements);
            rows.add(List.of(
                    entitlements.get(0).claim().subject().name(),
                    Integer.toString(entitlements.size()),
                    amount(budget)));
        }
        rows.sort(Comparator.comparing(row -> row.get(0)));
        document.heading(say("heading.subjects"));
        table(List.of("column.subject", "column.number", "column.amount"), rows);
    }

    private String amount(Budget budget) {
        return budget.withoutAmount() == 0
                ? money(budget.amount())
                : say("amount.and-unknown", Money.text(budget.amount()), budget.withoutAmount());
    }

    private java.util.stream.Stream<Entitlement> of(Entitlement.Outcome outcome) {
        return report.entitlements().stream().filter(entitlement -> entitlement.outcome() == outcome);
    }

    private void writeEntitlements(Entitlement.Outcome outcome, String heading) {
        List<List<String>> rows = of(outcome)
                .sorted(Comparator.comparing(
                        entitlement -> entitlement.claim().subject().name()))
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            document.heading(say(heading));
            table(
                    List.of(
                            "column.subject",
                            "column.claim",
                            "column.measure",
                            "column.amount",
                            "column.why",
                            "column.cites"),
                    rows);
        }
    }

    private List<String> row(Entitlement entitlement) {
        SupportClaim claim = entitlement.claim();
        Optional<SupportMeasure> measure = entitlement.measure();
        return List.of(
                claim.subject().name(),
                what(claim),
                measure.map(known -> known.title().in(locale)).orElse(claim.measure()),
                amount(entitlement),
                entitlement.reasons().stream()
                        .map(reason -> reason.text().in(locale))
                        .collect(Collectors.joining("; ")),
                measure.map(SupportMeasure::cites).orElse(""));
    }

    /** The product and the occasion, by their names where there are any. */
    private static String what(SupportClaim claim) {
        List<String> words = new ArrayList<>();
        claim.product().ifPresent(product -> words.add(product.name().orElse(product.id())));
        claim.occasion().ifPresent(occasion -> words.add(occasion.name().orElse(occasion.code())));
        return String.join(", ", words);
    }

    private String amount(Entitlement entitlement) {
        if (entitlement.outcome() != Entitlement.Outcome.GRANTED) {
            return "";
        }
        if (entitlement.amount().isPresent()) {
            return money(entitlement.amount().getAsLong());
        }
        return entitlement.atMost().isPresent()
                ? say("amount.at-most", Money.text(entitlement.atMost().getAsLong()))
                : say("amount.unknown");
    }

    private void writeBudget() {
        Budget budget = report.budget();
        document.heading(say("heading.budget"));
        table(
                List.of(
                        "column.measure",
                        "column.granted",
                        "column.amount",
                        "column.without-amount",
                        "column.undecided"),
                budget.lines().stream()
                        .map(line -> List.of(
                                title(line.measure()),
                                Integer.toString(line.granted()),
                                line.amount() == 0 && line.withoutAmount() > 0
                                        ? say("amount.unknown")
                                        : money(line.amount()),
                                Integer.toString(line.withoutAmount()),
                                Integer.toString(line.undecided())))
                        .toList());
        document.paragraph(say("budget.total", Money.text(budget.amount())));
        if (budget.withoutAmount() > 0) {
            document.paragraph(say("budget.without-amount", budget.withoutAmount()));
        }
        if (budget.undecided() > 0) {
            document.paragraph(say("budget.undecided", budget.undecided()));
        }
    }

    private String title(String code) {
        SupportMeasure measure = policy.measures().get(code);
        return measure == null ? code : measure.title().in(locale);
    }

    private void writeReadings() {
        Map<String, Reading> used = new LinkedHashMap<>();
        report.entitlements()
                .forEach(entitlement -> entitlement.readings().forEach(reading -> used.put(reading.id(), reading)));
        if (!used.isEmpty()) {
            document.heading(say("heading.readings"))
                    .items(used.values().stream()
                            .map(reading -> say(
                                    "reading", reading.id(), reading.question(), reading.chosen(), reading.reason()))
                            .toList());
        }
    }

    private void table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            document.paragraph(say("none"));
            return;
        }
        document.table(
                columns.stream().map(this::say).toList(),
                rows.stream().limit(MOST_ROWS).toList());
        if (rows.size() > MOST_ROWS) {
            document.paragraph(say("more", rows.size() - MOST_ROWS));
        }
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    private String money(long amount) {
        Text text = Money.text(amount);
        return text.in(locale);
    }
}
