package vn.ocop.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.explanation.Report.Row;

/** Lays a report out as plain text. For one report and one thread. */
final class TextReport {

    private static final int STEP = 2;

    private final Report report;
    private final Wording wording;
    private final TextLayout layout = new TextLayout();

    private TextReport(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    static String render(Report report, Wording wording) {
        return new TextReport(report, wording).render();
    }

    private String render() {
        layout.title(report.heading(), '=');
        layout.paragraph(0, report.outcome().sentence());
        report.outcome().reasons().forEach(reason -> layout.bullet(STEP, reason));
        report.totals().forEach(sentence -> layout.paragraph(0, sentence));
        addLevels();
        addRows();
        report.notes().forEach(this::addNotes);
        return layout.text();
    }

    private void addLevels() {
        if (report.levels().isEmpty()) {
            return;
        }
        section(wording.say("title.levels"));
        for (Report.Level level : report.levels()) {
            layout.paragraph(0, level.title());
            level.checks().forEach(check -> layout.bullet(STEP, check.word() + ": " + check.text()));
        }
    }

    private void addRows() {
        if (report.rows().isEmpty()) {
            return;
        }
        section(wording.say("title.criteria"));
        report.legend().forEach(sentence -> layout.paragraph(0, sentence));
        report.rows().forEach(row -> layout.paragraph(row.depth() * STEP, line(row)));
    }

    private String line(Row row) {
        String points = row.points().isEmpty() ? "" : wording.say("row.points", row.points());
        String rest = Stream.of(row.answer(), points, row.citation())
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("; "));
        String dot = row.kind() == Row.Kind.CRITERION ? " " : ". ";
        return row.code() + dot + row.title() + ": " + rest;
    }

    private void addNotes(Report.Notes notes) {
        section(notes.title());
        List<String> items = notes.items();
        items.forEach(item -> layout.bullet(0, item));
    }

    private void section(String title) {
        layout.blank();
        layout.title(title, '-');
    }
}
