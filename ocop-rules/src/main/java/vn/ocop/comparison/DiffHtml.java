package vn.ocop.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays a difference out as an HTML page. For one difference, by one thread. */
final class DiffHtml {

    private final DiffReport report;
    private final Words words;
    private final Page page;

    private DiffHtml(DiffReport report, Page page) {
        this.report = report;
        this.words = report.words();
        this.page = page;
    }

    static String render(PackDiff diff, Locale locale) {
        DiffReport report = new DiffReport(diff, locale);
        Page page = new Page(report.words(), report.heading());
        new DiffHtml(report, page).write();
        return page.end();
    }

    /** Adds the difference to a page. */
    static void add(PackDiff diff, Locale locale, Page page) {
        DiffReport report = new DiffReport(diff, locale);
        page.html().element("h1", report.heading()).line();
        new DiffHtml(report, page).write();
    }

    private void write() {
        report.titles().forEach(page::paragraph);
        page.section(words.say("diff.summary"));
        report.summary().forEach(page::paragraph);
        page.list(report.unfit());
        if (!report.general().isEmpty()) {
            page.section(words.say("diff.general"));
            page.list(report.general());
        }
        if (!report.gates().isEmpty()) {
            page.section(words.say("diff.gates"));
            page.table(
                    List.of(words.say("column.set"), words.say("column.before"), words.say("column.after")),
                    report.gates().entrySet().stream()
                            .map(row -> List.of(
                                    row.getKey(),
                                    row.getValue().before().orElse("-"),
                                    row.getValue().after().orElse("-")))
                            .toList());
        }
        if (!report.shared().isEmpty()) {
            page.section(words.say("diff.shared-title"));
            page.table(
                    List.of(
                            words.say("column.key"),
                            words.say("column.criterion"),
                            words.say("column.sets"),
                            words.say("column.changes")),
                    report.shared().stream().map(DiffHtml::row).toList());
        }
        if (!report.sets().isEmpty()) {
            page.section(words.say("diff.sets"));
            report.sets().forEach(this::addSet);
        }
    }

    private static List<String> row(DiffReport.Shared shared) {
        String changes = shared.changes().stream().map(DiffReport.Item::text).collect(Collectors.joining("; "));
        String ladders = String.join("; ", shared.ladders());
        return List.of(
                shared.key(),
                shared.title(),
                shared.places(),
                ladders.isEmpty() || changes.isEmpty() ? ladders + changes : ladders + "; " + changes);
    }

    private void addSet(DiffReport.OfSet set) {
        page.html().element("h3", set.title()).line();
        set.summary().forEach(page::paragraph);
        if (!set.shared().isEmpty()) {
            page.paragraph(set.shared());
        }
        page.list(set.items());
    }
}
