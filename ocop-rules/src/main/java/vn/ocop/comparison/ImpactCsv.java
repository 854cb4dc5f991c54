package vn.ocop.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.assessment.Points;

/**
 * The CSV form of what becomes of dossiers, row by row, so that a host can write as many as it likes. Cells that a
 * spreadsheet would take for formulas begin with an apostrophe.
 */
public final class ImpactCsv {

    private ImpactCsv() {}

    /** The row that names the columns, with its line end. */
    public static String header() {
        return Csv.row(List.of(
                "id",
                "set",
                "carriage",
                "status_before",
                "stars_before",
                "total_before",
                "status_after",
                "stars_after",
                "total_after",
                "direction",
                "lowest",
                "highest",
                "points_above",
                "points_missing",
                "gates_missing",
                "causes",
                "obstacles"));
    }

    /** The row of a dossier, with its line end. */
    public static String row(DossierImpact impact, Locale locale) {
        Words words = Words.in(locale);
        Optional<Margin> margin = impact.margin();
        return Csv.row(List.of(
                impact.id().orElse(""),
                impact.set().orElse(""),
                impact.carriage().name(),
                status(impact.outcome().before()),
                stars(impact.outcome().before()),
                points(impact.total().before()),
                status(impact.outcome().after()),
                stars(impact.outcome().after()),
                points(impact.total().after()),
                impact.direction().name(),
                brief(impact.range().before()),
                brief(impact.range().after()),
                points(margin.flatMap(Margin::above)),
                points(margin.flatMap(Margin::missing)),
                margin.filter(one -> one.missing().isPresent())
                        .map(one -> String.valueOf(one.gates()))
                        .orElse(""),
                impact.causes().stream().map(cause -> words.say(cause.text())).collect(Collectors.joining("; ")),
                impact.obstacles().stream()
                        .map(obstacle -> words.say(obstacle.text()))
                        .collect(Collectors.joining("; "))));
    }

    private static String status(Optional<Outcome> outcome) {
        return outcome.map(one -> one.status().name()).orElse("");
    }

    private static String stars(Optional<Outcome> outcome) {
        return outcome.filter(one -> one.stars() > 0)
                .map(one -> String.valueOf(one.stars()))
                .orElse("");
    }

    private static String brief(Optional<Outcome> outcome) {
        return stars(outcome).isEmpty() ? status(outcome) : stars(outcome);
    }

    private static String points(Optional<Points> points) {
        return points.map(Points::toString).orElse("");
    }
}
