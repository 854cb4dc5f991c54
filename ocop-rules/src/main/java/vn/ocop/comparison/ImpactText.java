package vn.ocop.comparison;

import java.util.Locale;

/** Lays a report out as plain text. */
final class ImpactText {

    private ImpactText() {}

    static String render(ImpactReport report, Locale locale) {
        ImpactWords impact = new ImpactWords(report, locale);
        Words words = impact.words();
        Lines lines = new Lines();
        lines.title(impact.heading(), '=');
        impact.totals().forEach(lines::line);
        MatrixGrid matrix = new MatrixGrid(report, words);
        if (!matrix.isEmpty()) {
            lines.section(words.say("matrix.title"));
            lines.table(matrix.header(), matrix.cells());
        }
        impact.lists().forEach((title, items) -> {
            lines.section(title);
            lines.items(items);
        });
        return lines.text();
    }
}
