package vn.ocop.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Points;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Criterion;

/** The JSON form of a report. */
final class ImpactJson {

    private static final int FORMAT_VERSION = 1;

    private ImpactJson() {}

    static String render(ImpactReport report) {
        return JsonText.of(json -> {
            json.number("formatVersion", FORMAT_VERSION);
            json.object("diff", own -> DiffJson.write(report.diff(), own));
            json.object("impact", own -> write(report, own));
        });
    }

    private static void write(ImpactReport report, JsonText json) throws IOException {
        json.number("dossiers", report.dossiers());
        json.number("invalid", report.invalid());
        json.number("otherPoints", report.otherPoints());
        json.number("otherPointsAlone", report.otherPointsAlone());
        json.object("directions", own -> {
            for (Direction direction : Direction.values()) {
                own.number(direction.name(), report.count(direction));
            }
        });
        json.object("carriages", own -> {
            for (Carriage carriage : Carriage.values()) {
                own.number(carriage.name(), report.count(carriage));
            }
        });
        json.array("matrix", cells(report), (cell, own) -> {
            outcome("before", Optional.of(cell.before()), own);
            outcome("after", cell.after(), own);
            own.number("dossiers", cell.dossiers());
        });
        json.array("articles", report.articles(), (article, own) -> {
            own.text("set", article.set());
            own.bilingual("text", article.text());
            own.number("otherPoints", article.shifted());
            own.number("gains", article.gains());
            own.number("loses", article.loses());
            own.text("citationBefore", article.citations().before().map(Citation::text));
            own.text("citationAfter", article.citations().after().map(Citation::text));
        });
        json.array("obstacles", List.copyOf(report.obstacles().entrySet()), (entry, own) -> {
            own.text("kind", entry.getKey().kind().name());
            own.text("set", entry.getKey().set());
            own.bilingual("text", entry.getKey().text());
            own.number("dossiers", entry.getValue());
        });
        json.array("changed", report.changed(), ImpactJson::dossier);
        json.array("repointed", report.repointed(), ImpactJson::dossier);
        json.array("unknown", report.unknown(), ImpactJson::dossier);
        json.array("nearestToLoss", report.nearestToLoss(), ImpactJson::dossier);
        json.array("nearestToGain", report.nearestToGain(), ImpactJson::dossier);
    }

    private record Cell(Outcome before, Optional<Outcome> after, long dossiers) {}

    private static List<Cell> cells(ImpactReport report) {
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<Outcome, Map<Optional<Outcome>, Long>> row :
                report.matrix().entrySet()) {
            MatrixGrid.columns(report).stream()
                    .filter(row.getValue()::containsKey)
                    .forEach(column -> cells.add(
                            new Cell(row.getKey(), column, row.getValue().getOrDefault(column, 0L))));
        }
        return cells;
    }

    private static void dossier(DossierImpact impact, JsonText json) throws IOException {
        json.text("id", impact.id());
        json.text("set", impact.set());
        json.text("carriage", impact.carriage().name());
        json.text("direction", impact.direction().name());
        outcome("before", impact.outcome().before(), json);
        outcome("after", impact.outcome().after(), json);
        points("totalBefore", impact.total().before(), json);
        points("totalAfter", impact.total().after(), json);
        outcome("lowest", impact.range().before(), json);
        outcome("highest", impact.range().after(), json);
        json.array("shifts", impact.shifts(), (shift, own) -> {
            own.text("before", shift.criterion().before().map(Criterion::code));
            own.text("after", shift.criterion().after().map(Criterion::code));
            own.decimal("pointsBefore", shift.before());
            own.decimal("pointsAfter", shift.after());
        });
        json.array("causes", impact.causes(), (cause, own) -> own.bilingual("text", cause.text()));
        json.array("obstacles", impact.obstacles(), (obstacle, own) -> {
            own.text("kind", obstacle.kind().name());
            own.text("code", obstacle.code());
            own.bilingual("text", obstacle.text());
        });
        if (impact.margin().isPresent()) {
            Margin margin = impact.margin().get();
            points("pointsAbove", margin.above(), json);
            points("pointsMissing", margin.missing(), json);
            json.number("gatesMissing", margin.gates());
        }
    }

    private static void outcome(String name, Optional<Outcome> outcome, JsonText json) throws IOException {
        if (outcome.isPresent()) {
            json.object(name, own -> {
                own.text("status", outcome.get().status().name());
                if (outcome.get().stars() > 0) {
                    own.number("stars", outcome.get().stars());
                }
            });
        }
    }

    private static void points(String name, Optional<Points> points, JsonText json) throws IOException {
        if (points.isPresent()) {
            json.decimal(name, points.get());
        }
    }
}
