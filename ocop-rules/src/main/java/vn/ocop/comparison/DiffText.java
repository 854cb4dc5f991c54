package vn.ocop.comparison;

import java.util.Locale;

/** Lays a difference out as plain text. For one difference, by one thread. */
final class DiffText {

    private final DiffReport report;
    private final Lines lines = new Lines();

    private DiffText(DiffReport report) {
        this.report = report;
    }

    static String render(PackDiff diff, Locale locale) {
        return new DiffText(new DiffReport(diff, locale)).render();
    }

    private String render() {
        Words words = report.words();
        lines.title(report.heading(), '=');
        report.titles().forEach(lines::line);
        lines.section(words.say("diff.summary"));
        report.summary().forEach(lines::line);
        lines.items(report.unfit());
        if (!report.general().isEmpty()) {
            lines.section(words.say("diff.general"));
            lines.items(report.general());
        }
        if (!report.gates().isEmpty()) {
            lines.section(words.say("diff.gates"));
            report.gates().forEach((set, counts) -> lines.bullet(set + ": " + Words.sides(counts)));
        }
        if (!report.shared().isEmpty()) {
            lines.section(words.say("diff.shared-title"));
            report.shared().forEach(this::addShared);
        }
        if (!report.sets().isEmpty()) {
            lines.section(words.say("diff.sets"));
            report.sets().forEach(this::addSet);
        }
        return lines.text();
    }

    private void addShared(DiffReport.Shared shared) {
        lines.line(shared.key() + " " + shared.title() + " (" + shared.places() + ")");
        shared.ladders().forEach(lines::indented);
        lines.items(shared.changes());
    }

    private void addSet(DiffReport.OfSet set) {
        lines.blank();
        lines.line(set.title());
        set.summary().forEach(lines::indented);
        if (!set.shared().isEmpty()) {
            lines.indented(set.shared());
        }
        lines.items(set.items());
    }
}
