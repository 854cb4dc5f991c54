package vn.ocop.explanation;

import java.util.List;
import java.util.function.Consumer;
import vn.ocop.internal.Html;

/** The HTML page around the articles of one or several reports. */
final class HtmlPage {

    /** Needs neither escaping in XML nor anything from outside. */
    static final String STYLE = """
            body { font: 16px/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff;
              max-width: 70rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.35rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .3rem; }
            h2 { font-size: 1.15rem; margin-top: 1.6rem; }
            h3 { font-size: 1rem; margin: .9rem 0 .2rem; }
            article + article { margin-top: 3rem; }
            .outcome { font-size: 1.1rem; font-weight: bold; }
            .checks { list-style: none; padding-left: .5rem; }
            .met strong { color: #17602a; }
            .unmet strong { color: #a01818; }
            .open strong { color: #7a5200; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #999; padding: .25rem .45rem; text-align: left; vertical-align: top; }
            td.points, tbody th { white-space: nowrap; }
            td.points { text-align: right; }
            .criterion th { font-weight: normal; }
            .part, thead tr { background: #dde4ea; font-weight: bold; }
            .section { background: #eff2f5; font-weight: bold; }
            @media print {
              body { font-size: 10pt; max-width: none; padding: 0; }
              article + article { break-before: page; margin-top: 0; }
              h1, h2, h3 { break-after: avoid; }
              thead { display: table-header-group; }
              tr, li { break-inside: avoid; }
            }
            """;

    private HtmlPage() {}

    static String render(List<Report> reports, Wording wording) {
        return render(
                wording.say("language"),
                title(reports, wording),
                STYLE,
                html -> reports.forEach(report -> new HtmlReport(report, wording, html).write()));
    }

    /**
     * A page.
     *
     * @param language the code of its language
     * @param title its title
     * @param style its style sheet, a text of this library
     * @param body writes what is on it
     */
    static String render(String language, String title, String style, Consumer<Html> body) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(language).raw("\">\n");
        html.open("head").line().raw("<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.element("title", title).line();
        html.open("style").line().raw(style).close("style").line();
        html.close("head").line().open("body").line();
        body.accept(html);
        html.close("body").line().close("html").line();
        return html.markup();
    }

    private static String title(List<Report> reports, Wording wording) {
        return reports.size() == 1 ? reports.get(0).heading() : wording.say("title.page", reports.size());
    }
}
