package vn.ocop.explanation;

import java.util.List;
import vn.ocop.explanation.Document.Block;
import vn.ocop.internal.Html;

/** Lays documents out as one HTML page for screen and print. For one thread. */
final class DocumentHtml {

    /** Needs neither escaping in XML nor anything from outside. */
    private static final String STYLE = """
            body { font: 16px/1.5 "Times New Roman", "Noto Serif", "Liberation Serif", serif; color: #000;
              background: #fff; max-width: 48rem; margin: 0 auto; padding: 1rem; }
            article + article { margin-top: 3rem; }
            h1 { font-size: 1.2rem; border-bottom: 1px solid #000; padding-bottom: .3rem; }
            h2 { font-size: 1.05rem; margin-top: 1.4rem; }
            h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
            p { margin: .3rem 0; text-align: justify; }
            .letterhead { display: flex; justify-content: space-between; gap: 2rem; text-align: center; }
            .letterhead p { margin: 0; text-align: center; font-weight: bold; }
            .name { text-align: center; margin: 1.6rem 0; }
            .name h1 { border: 0; margin: 0; }
            .name p { text-align: center; font-weight: bold; }
            .outcome { font-weight: bold; }
            .signature { width: 50%; margin: 2rem 0 6rem auto; }
            .signature p { text-align: center; font-weight: bold; }
            @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
            @media print {
              body { font-size: 13pt; max-width: none; padding: 0; }
              article + article { break-before: page; margin-top: 0; }
              h1, h2, h3 { break-after: avoid; }
              li, .signature { break-inside: avoid; }
            }
            """;

    private final Html html;

    private DocumentHtml(Html html) {
        this.html = html;
    }

    /** A page of letters and forms. */
    static String page(List<Document> documents, String language, String title) {
        return page(documents, language, title, STYLE);
    }

    static String page(List<Document> documents, String language, String title, String style) {
        return HtmlPage.render(language, title, style, html -> {
            DocumentHtml layout = new DocumentHtml(html);
            for (Document document : documents) {
                html.open("article").line();
                document.blocks().forEach(layout::add);
                html.close("article").line();
            }
        });
    }

    private void add(Block block) {
        if (block instanceof Document.Letterhead head) {
            html.open("div", "letterhead").line();
            addLines(head.left());
            addLines(head.right());
            html.close("div").line();
        } else if (block instanceof Document.Name name) {
            html.open("div", "name").element("h1", name.name());
            html.element("p", name.subject()).close("div").line();
        } else if (block instanceof Document.Heading heading) {
            html.element("h" + heading.level(), heading.text()).line();
        } else if (block instanceof Document.Paragraph paragraph) {
            html.element("p", paragraph.text()).line();
        } else if (block instanceof Document.Outcome outcome) {
            html.open("p", "outcome").text(outcome.text()).close("p").line();
        } else if (block instanceof Document.Field field) {
            html.open("p").element("strong", field.name() + ":").text(" " + field.value());
            html.close("p").line();
        } else if (block instanceof Document.Items items) {
            html.open("ul").line();
            items.items().forEach(item -> html.element("li", item).line());
            html.close("ul").line();
        } else if (block instanceof Document.Table table) {
            add(table);
        } else if (block instanceof Document.Signature signature) {
            html.open("div", "signature").line();
            signature.lines().forEach(line -> html.element("p", line).line());
            html.close("div").line();
        }
    }

    private void add(Document.Table table) {
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

    private void addLines(List<String> lines) {
        html.open("div").line();
        lines.forEach(line -> html.element("p", line).line());
        html.close("div").line();
    }
}
