package vn.ocop.comparison;

import java.util.Locale;

/** Lays a report out as an HTML page, with the matrix as a picture. */
final class ImpactHtml {

    private ImpactHtml() {}

    static String render(ImpactReport report, Locale locale) {
        ImpactWords impact = new ImpactWords(report, locale);
        Words words = impact.words();
        Page page = new Page(words, impact.heading());
        impact.totals().forEach(page::paragraph);
        MatrixGrid matrix = new MatrixGrid(report, words);
        if (!matrix.isEmpty()) {
            page.section(words.say("matrix.title"));
            matrix.draw(page.html());
        }
        impact.lists().forEach((title, items) -> {
            page.section(title);
            page.list(items);
        });
        DiffHtml.add(report.diff(), locale, page);
        return page.end();
    }
}
