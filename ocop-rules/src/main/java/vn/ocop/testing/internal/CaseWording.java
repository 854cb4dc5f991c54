package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackFault;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.CaseResult;
import vn.ocop.testing.Difference;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Puts what came of cases into words. */
public final class CaseWording {

    private static final Messages MESSAGES = CaseFaults.MESSAGES;
    private static final Set<String> POINTS_OF_CRITERIA = Set.of("awards", "maxima");

    private CaseWording() {}

    /** A failed case over several lines, without a line end after the last one. */
    public static Text failure(CaseResult result) {
        List<Text> lines = new ArrayList<>();
        lines.add(MESSAGES.text("failure", result.run().place(), result.run().name()));
        for (Difference difference : result.differences()) {
            lines.add(MESSAGES.text("difference", difference.field(), difference.expected(), difference.actual()));
            difference.reasons().forEach(reason -> lines.add(MESSAGES.text("reason", reason)));
        }
        return new Text(
                String.join("\n", lines.stream().map(Text::vi).toList()),
                String.join("\n", lines.stream().map(Text::en).toList()));
    }

    /** A failed case as a fault of its file, on one line. */
    public static PackFault fault(CaseResult result) {
        List<Text> parts = result.differences().stream()
                .map(difference -> MESSAGES.text(
                        "difference.short", difference.field(), difference.expected(), difference.actual()))
                .toList();
        return new PackFault(
                result.run().file(),
                result.run().line(),
                "case-failed",
                MESSAGES.text(
                        "case-failed",
                        result.run().name(),
                        new Text(
                                String.join("; ", parts.stream().map(Text::vi).toList()),
                                String.join("; ", parts.stream().map(Text::en).toList()))));
    }

    /** A report in words. */
    public static String report(CaseReport report, Locale locale) {
        StringBuilder text = new StringBuilder();
        report.faults().forEach(fault -> text.append(fault.line(locale)).append('\n'));
        report.failed().forEach(result -> text.append(result.failure(locale)).append('\n'));
        return text.append(summary(report).in(locale)).append('\n').toString();
    }

    /** By product set, how many cases have failed and which articles have other points than expected; then the numbers. */
    public static String touched(CaseReport report, Locale locale) {
        Map<String, List<CaseResult>> failed = report.failed().stream()
                .collect(Collectors.groupingBy(
                        result -> result.run().set().orElse("-"), LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        failed.forEach(
                (set, results) -> text.append(touched(set, results).in(locale)).append('\n'));
        return text.append(summary(report).in(locale)).append('\n').toString();
    }

    private static Text touched(String set, List<CaseResult> results) {
        String articles =
                results.stream().flatMap(CaseWording::articles).distinct().collect(Collectors.joining("; "));
        return articles.isEmpty()
                ? MESSAGES.text("touched", set, results.size())
                : MESSAGES.text("touched.criteria", set, results.size(), articles);
    }

    /** Where the criteria stand whose points, or most points, are not as expected. */
    private static Stream<String> articles(CaseResult result) {
        return result.differences().stream()
                .map(difference -> difference.field().split("/", 2))
                .filter(field -> POINTS_OF_CRITERIA.contains(field[0]))
                .flatMap(field -> result
                        .assessment()
                        .rubric()
                        .map(rubric -> rubric.criteria().get(field[1]))
                        .stream())
                .map(criterion -> criterion.citation().text());
    }

    /** How many cases came to what. */
    static Text summary(CaseReport report) {
        int failed = report.failed().size();
        return MESSAGES.text(
                "summary",
                report.results().size(),
                report.results().size() - failed,
                failed,
                report.faults().size());
    }

    static Text gate(GateResult result) {
        StarGate gate = result.gate();
        Optional<Option> option = gate.option();
        return MESSAGES.text(
                "gate",
                gate.criterion().code(),
                gate.criterion().title(),
                gate.stars(),
                option.isPresent()
                        ? MESSAGES.text("gate.option", option.get().number(), gate.requiredPoints())
                        : MESSAGES.text("gate.title", gate.requiredPoints()),
                result.actual(),
                result.sheetsMet(),
                result.sheets(),
                MESSAGES.text("verdict." + result.verdict().name().toLowerCase(Locale.ROOT)),
                gate.citation().text());
    }

    static Text ground(Ground ground) {
        return MESSAGES.text(
                "ground",
                ground.effect().kind().code(),
                ground.effect()
                        .finding()
                        .or(() -> ground.criterion().map(criterion -> criterion.code()))
                        .orElse("-"),
                ground.effect().text(),
                ground.effect().citation().text());
    }

    static Text award(Award award) {
        return MESSAGES.text(
                "award",
                award.criterion().code(),
                award.criterion().title(),
                award.answers().stream()
                        .map(answer -> answer == Award.NO_ANSWER ? "–" : answer.toString())
                        .toList(),
                award.points(),
                award.criterion().max(),
                award.criterion().citation().text());
    }

    static Text section(Section section, String points) {
        return MESSAGES.text("section", section.code(), section.title(), points, section.max());
    }

    static Text reading(Reading reading) {
        return MESSAGES.text("reading", reading.id(), reading.chosen(), reading.clause());
    }
}
