package vn.ocop.explanation;

import java.util.List;
import vn.ocop.explanation.Document.Block;
import vn.ocop.internal.Html;

/** Lays a document out as an article of an HTML page. For one use, by one thread. */
final class HtmlDocument {

    private final Html html;

    HtmlDocument(Html html) {
        this.html = html;
    }

    void write(String title, List<Block> blocks) {
        html.open("article").line().element("h1", title).line();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                html.element("h2", heading.text()).line();
            } else if (block instanceof Block.Paragraph paragraph) {
                html.element("p", paragraph.text()).line();
            } else if (block instanceof Block.Items items) {
                html.open("ul").line();
                items.items().forEach(item -> html.element("li", item).line());
                html.close("ul").line();
            } else if (block instanceof Block.Table table) {
                write(table);
            }
        }
        html.close("article").line();
    }

    private void write(Block.Table table) {
        html.open("table").line().open("thead").line().open("tr");
        table.columns()
                .forEach(name -> html.raw("<th scope=\"col\">").text(name).close("th"));
        html.close("tr").line().close("thead").line().open("tbody").line();
        for (List<String> row : table.rows()) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell));
            html.close("tr").line();
        }
        html.close("tbody").line().close("table").line();
    }
}
