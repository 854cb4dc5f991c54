package vn.ocop.explanation;

import vn.ocop.explanation.Document.Block;

/** Lays a document out as plain text. For one document and one thread. */
final class DocumentText {

    private static final int STEP = 2;

    private final TextLayout layout = new TextLayout();

    private DocumentText() {}

    static String render(Document document) {
        DocumentText text = new DocumentText();
        document.blocks().forEach(text::add);
        return text.layout.text();
    }

    private void add(Block block) {
        if (block instanceof Document.Letterhead head) {
            head.left().forEach(line -> layout.paragraph(0, line));
            layout.blank();
            head.right().forEach(line -> layout.paragraph(0, line));
        } else if (block instanceof Document.Name name) {
            layout.blank();
            layout.title(name.name(), '=');
            layout.paragraph(0, name.subject());
        } else if (block instanceof Document.Heading heading) {
            addHeading(heading);
        } else if (block instanceof Document.Paragraph paragraph) {
            layout.paragraph(0, paragraph.text());
        } else if (block instanceof Document.Outcome outcome) {
            layout.paragraph(0, outcome.text());
        } else if (block instanceof Document.Field field) {
            layout.paragraph(0, field.name() + ": " + field.value());
        } else if (block instanceof Document.Items items) {
            items.items().forEach(item -> layout.bullet(STEP, item));
        } else if (block instanceof Document.Table table) {
            table.rows().forEach(row -> layout.bullet(STEP, table.inWords(row)));
        } else if (block instanceof Document.Signature signature) {
            layout.blank();
            signature.lines().forEach(line -> layout.paragraph(0, line));
        }
    }

    private void addHeading(Document.Heading heading) {
        switch (heading.level()) {
            case 1 -> layout.title(heading.text(), '=');
            case 2 -> {
                layout.blank();
                layout.title(heading.text(), '-');
            }
            default -> {
                layout.blank();
                layout.paragraph(0, heading.text());
            }
        }
    }
}
