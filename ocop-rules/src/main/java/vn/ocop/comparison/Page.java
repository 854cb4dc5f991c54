package vn.ocop.comparison;

import java.util.List;
import vn.ocop.internal.Html;

/** An HTML page without scripts and without references to anything outside. It is also well-formed XML. For one thread. */
final class Page {

    private static final String STYLE = """
            body { font: 16px/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff;
              max-width: 75rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.35rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .3rem; }
            h2 { font-size: 1.15rem; margin-top: 1.6rem; }
            h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #999; padding: .25rem .45rem; text-align: left; vertical-align: top; }
            td.number { text-align: right; }
            thead tr { background: #dde4ea; }
            small { color: #555; }
            svg { max-width: 100%; height: auto; }
            @media print { body { font-size: 10pt; max-width: none; padding: 0; } h2, h3 { break-after: avoid; }
              tr, li, svg { break-inside: avoid; } }
            """;

    private final Html html = new Html();

    Page(Words words, String title) {
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(words.say("language")).raw("\">\n");
        html.open("head").line().raw("<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.element("title", title).line();
        html.open("style").line().raw(STYLE).close("style").line();
        html.close("head").line().open("body").line();
        html.element("h1", title).line();
    }

    Html html() {
        return html;
    }

    void section(String title) {
        html.element("h2", title).line();
    }

    void paragraph(String text) {
        html.element("p", text).line();
    }

    /** A list; what stands beside an item in smaller letters may be empty. */
    void list(List<DiffReport.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        html.open("ul").line();
        for (DiffReport.Item item : items) {
            html.open("li").text(item.text());
            if (!item.citations().isEmpty()) {
                html.raw(" ").element("small", "[" + item.citations() + "]");
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    /** A table whose first column names the rows. */
    void table(List<String> columns, List<List<String>> rows) {
        html.open("table").line().open("thead").line().open("tr");
        columns.forEach(name -> html.raw("<th scope=\"col\">").text(name).close("th"));
        html.close("tr").line().close("thead").line().open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr").raw("<th scope=\"row\">").text(row.get(0)).close("th");
            row.stream().skip(1).forEach(cell -> html.element("td", cell));
            html.close("tr").line();
        }
        html.close("tbody").line().close("table").line();
    }

    /** The whole page. Nothing can be added afterwards. */
    String end() {
        return html.close("body").line().close("html").line().markup();
    }
}
