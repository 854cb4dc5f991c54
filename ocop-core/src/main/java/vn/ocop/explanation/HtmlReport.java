package vn.ocop.explanation;

import java.util.List;
import java.util.Locale;
import vn.ocop.explanation.Report.Row;
import vn.ocop.internal.Html;

/** Lays a report out as an article of an HTML page. For one report and one thread. */
final class HtmlReport {

    private final Report report;
    private final Wording wording;
    private final Html html;

    HtmlReport(Report report, Wording wording, Html html) {
        this.report = report;
        this.wording = wording;
        this.html = html;
    }

    void write() {
        html.open("article").line();
        html.element("h1", report.heading()).line();
        html.open("p", "outcome").text(report.outcome().sentence()).close("p").line();
        list(report.outcome().reasons());
        report.totals().forEach(sentence -> html.element("p", sentence).line());
        writeLevels();
        writeTable();
        for (Report.Notes notes : report.notes()) {
            html.element("h2", notes.title()).line();
            list(notes.items());
        }
        html.close("article").line();
    }

    private void list(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        html.open("ul").line();
        items.forEach(item -> html.element("li", item).line());
        html.close("ul").line();
    }

    private void writeLevels() {
        if (report.levels().isEmpty()) {
            return;
        }
        html.element("h2", wording.say("title.levels")).line();
        for (Report.Level level : report.levels()) {
            html.element("h3", level.title()).line();
            html.open("ul", "checks").line();
            level.checks().forEach(this::writeCheck);
            html.close("ul").line();
        }
    }

    /** The verdict stands as a sign and as a word; the colour only repeats it. */
    private void writeCheck(Report.Check check) {
        String sign = switch (check.verdict()) {
            case MET -> "✓ ";
            case UNMET -> "✗ ";
            case OPEN -> "? ";
        };
        html.open("li", check.verdict().name().toLowerCase(Locale.ROOT));
        html.element("strong", sign + check.word());
        html.text(": " + check.text()).close("li").line();
    }

    private void writeTable() {
        if (report.rows().isEmpty()) {
            return;
        }
        html.element("h2", wording.say("title.criteria")).line();
        report.legend().forEach(sentence -> html.element("p", sentence).line());
        html.open("table").line().open("thead").line().open("tr");
        columns().forEach(name -> html.raw("<th scope=\"col\">").text(name).close("th"));
        html.close("tr").line().close("thead").line().open("tbody").line();
        report.rows().forEach(this::writeRow);
        html.close("tbody").line().close("table").line();
    }

    private List<String> columns() {
        return List.of(
                wording.say("column.code"),
                wording.say("column.title"),
                wording.say("column.answer"),
                wording.say("column.points"),
                wording.say("column.citation"));
    }

    private void writeRow(Row row) {
        html.open("tr", row.kind().cssClass());
        html.raw("<th scope=\"row\">").text(row.code()).close("th");
        html.element("td", row.title()).element("td", row.answer());
        html.open("td", "points").text(row.points()).close("td");
        html.element("td", row.citation()).close("tr").line();
    }
}
