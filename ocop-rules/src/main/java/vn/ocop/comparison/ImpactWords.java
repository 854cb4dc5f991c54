package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.assessment.Points;
import vn.ocop.internal.SafeText;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Text;

/** What a page or text about a portfolio says, in the words of a reader. Immutable. */
final class ImpactWords {

    private static final int MOST_REASONS = 5;
    private static final int MOST_OBSTACLES_IN_ALL = 40;

    private final ImpactReport report;
    private final Words words;

    ImpactWords(ImpactReport report, Locale locale) {
        this.report = report;
        this.words = Words.in(locale);
    }

    Words words() {
        return words;
    }

    String heading() {
        PackDiff diff = report.diff();
        return words.say(
                "impact.heading",
                words.say("pack", diff.before().id(), diff.before().revision()),
                words.say("pack", diff.after().id(), diff.after().revision()));
    }

    List<String> totals() {
        return List.of(
                words.say(
                        "impact.directions",
                        report.dossiers(),
                        report.count(Direction.GAINS),
                        report.count(Direction.KEEPS),
                        report.count(Direction.LOSES),
                        report.count(Direction.CHANGES),
                        report.count(Direction.UNKNOWN)),
                words.say(
                        "impact.carriages",
                        report.count(Carriage.AS_THEY_STAND),
                        report.count(Carriage.CARRIED_OVER),
                        report.count(Carriage.ANSWERED_ANEW),
                        report.count(Carriage.NOT_POSSIBLE),
                        report.count(Carriage.INVALID)),
                words.say("impact.points", report.otherPoints(), report.invalid()));
    }

    List<DiffReport.Item> articles() {
        return report.articles().stream()
                .map(article -> new DiffReport.Item(
                        words.say(
                                "impact.article",
                                article.set().map(this::set).orElseGet(() -> words.say("impact.all-sets")),
                                words.say(article.text()),
                                article.shifted(),
                                article.gains(),
                                article.loses()),
                        words.citations(article.citations())))
                .toList();
    }

    private String set(String code) {
        return report.diff().set(code).map(set -> words.set(set.set().latest())).orElse(code);
    }

    List<DiffReport.Item> obstacles() {
        List<DiffReport.Item> items = new ArrayList<>();
        for (Map.Entry<Obstacle, Long> entry : report.obstacles().entrySet()) {
            Obstacle obstacle = entry.getKey();
            items.add(new DiffReport.Item(
                    words.say("impact.obstacle", set(obstacle.set()), words.say(obstacle.text()), entry.getValue()),
                    ""));
        }
        return items;
    }

    List<DiffReport.Item> changed() {
        return items(report.changed());
    }

    private List<DiffReport.Item> items(List<DossierImpact> impacts) {
        return impacts.stream().map(this::changed).toList();
    }

    private DiffReport.Item changed(DossierImpact impact) {
        List<String> reasons = new ArrayList<>();
        impact.causes().forEach(cause -> reasons.add(words.say(cause.text())));
        if (!impact.shifts().isEmpty()) {
            reasons.add(words.say("impact.shifts", shifts(impact)));
        }
        String what = words.say(
                "impact.changed",
                id(impact),
                impact.set().map(this::set).orElse("-"),
                Words.sides(impact.outcome().map(outcome -> words.say(outcome.text()))),
                Words.sides(impact.total()));
        return new DiffReport.Item(reasons.isEmpty() ? what : what + ": " + String.join("; ", reasons), "");
    }

    private static String shifts(DossierImpact impact) {
        return impact.shifts().stream()
                .map(shift -> code(shift.criterion()) + ": " + shift.before() + " → " + shift.after())
                .collect(Collectors.joining(", "));
    }

    private static String code(Sides<Criterion> criterion) {
        Sides<String> codes = criterion.map(Criterion::code);
        return codes.areEqual() ? codes.latest() : Words.sides(codes);
    }

    List<DiffReport.Item> unknown() {
        return report.unknown().stream().map(this::unknown).toList();
    }

    private DiffReport.Item unknown(DossierImpact impact) {
        String range = impact.range().areBoth()
                ? words.say(
                        "impact.range",
                        words.say(impact.range().before().orElseThrow().text()),
                        words.say(impact.range().after().orElseThrow().text()))
                : words.say("impact.no-range");
        List<Text> reasons = impact.carriage() == Carriage.INVALID
                ? impact.causes().stream().map(Cause::text).distinct().toList()
                : impact.obstacles().stream().map(Obstacle::text).toList();
        String first = reasons.stream().limit(MOST_REASONS).map(words::say).collect(Collectors.joining("; "));
        int more = reasons.size() - MOST_REASONS;
        return new DiffReport.Item(
                words.say(
                        "impact.unknown",
                        id(impact),
                        impact.set().map(this::set).orElse("-"),
                        impact.outcome()
                                .before()
                                .map(one -> words.say(one.text()))
                                .orElse("-"),
                        impact.carriage() == Carriage.INVALID ? words.say("impact.invalid") : range,
                        more > 0 ? first + "; " + words.say("impact.more", more) : first),
                "");
    }

    List<DiffReport.Item> nearestToLoss() {
        return report.nearestToLoss().stream()
                .map(impact -> new DiffReport.Item(
                        words.say(
                                "impact.near-loss",
                                id(impact),
                                after(impact),
                                points(impact.margin().orElseThrow().above().orElseThrow())),
                        ""))
                .toList();
    }

    List<DiffReport.Item> nearestToGain() {
        return report.nearestToGain().stream()
                .map(impact -> new DiffReport.Item(
                        words.say(
                                "impact.near-gain",
                                id(impact),
                                after(impact),
                                impact.margin().orElseThrow().gates(),
                                points(impact.margin().orElseThrow().missing().orElseThrow())),
                        ""))
                .toList();
    }

    private String after(DossierImpact impact) {
        return words.say(impact.outcome().after().orElseThrow().text());
    }

    private String points(Points points) {
        return words.say("impact.number-of-points", points);
    }

    private static String id(DossierImpact impact) {
        return SafeText.clean(impact.id().orElse("?"));
    }

    /** How many dossiers a list leaves out, or an empty list if it has all. */
    List<DiffReport.Item> leftOut(long all, int listed) {
        return all > listed ? List.of(new DiffReport.Item(words.say("impact.left-out", all - listed), "")) : List.of();
    }

    /** The sections of lists: the title and what is in it; empty lists are left out. */
    Map<String, List<DiffReport.Item>> lists() {
        long changes = report.count(Direction.GAINS) + report.count(Direction.LOSES) + report.count(Direction.CHANGES);
        Map<String, List<DiffReport.Item>> lists = new LinkedHashMap<>();
        lists.put(words.say("impact.articles-title"), articles());
        lists.put(
                words.say("impact.changed-title"),
                with(changed(), leftOut(changes, report.changed().size())));
        lists.put(
                words.say("impact.repointed-title"),
                with(
                        items(report.repointed()),
                        leftOut(report.otherPointsAlone(), report.repointed().size())));
        List<DiffReport.Item> obstacles = obstacles();
        lists.put(
                words.say("impact.obstacles-title"),
                obstacles.size() <= MOST_OBSTACLES_IN_ALL
                        ? obstacles
                        : with(
                                obstacles.subList(0, MOST_OBSTACLES_IN_ALL),
                                List.of(new DiffReport.Item(
                                        words.say("impact.more", obstacles.size() - MOST_OBSTACLES_IN_ALL), ""))));
        lists.put(
                words.say("impact.unknown-title"),
                with(
                        unknown(),
                        leftOut(
                                report.count(Direction.UNKNOWN),
                                report.unknown().size())));
        lists.put(words.say("impact.near-loss-title"), nearestToLoss());
        lists.put(words.say("impact.near-gain-title"), nearestToGain());
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    private static List<DiffReport.Item> with(List<DiffReport.Item> items, List<DiffReport.Item> more) {
        List<DiffReport.Item> all = new ArrayList<>(items);
        all.addAll(more);
        return all;
    }
}
