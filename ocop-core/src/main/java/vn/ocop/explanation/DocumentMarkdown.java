package vn.ocop.explanation;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.explanation.Document.Block;
import vn.ocop.internal.SafeText;

/** Lays a document out as Markdown (CommonMark). Strings from outside are escaped. For one document and one thread. */
final class DocumentMarkdown {

    private final StringBuilder out = new StringBuilder();

    private DocumentMarkdown() {}

    static String render(Document document) {
        DocumentMarkdown markdown = new DocumentMarkdown();
        document.blocks().forEach(markdown::add);
        return markdown.out.toString();
    }

    private void add(Block block) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        if (block instanceof Document.Letterhead head) {
            out.append(bold(head.left())).append("\n\n").append(bold(head.right()));
        } else if (block instanceof Document.Name name) {
            out.append("# ").append(SafeText.markdown(name.name())).append("\n\n");
            out.append("**").append(SafeText.markdown(name.subject())).append("**");
        } else if (block instanceof Document.Heading heading) {
            out.append("#".repeat(heading.level())).append(' ').append(SafeText.markdown(heading.text()));
        } else if (block instanceof Document.Paragraph paragraph) {
            out.append(start(paragraph.text()));
        } else if (block instanceof Document.Outcome outcome) {
            out.append("**").append(SafeText.markdown(outcome.text())).append("**");
        } else if (block instanceof Document.Field field) {
            out.append("**").append(SafeText.markdown(field.name())).append(":** ");
            out.append(SafeText.markdown(field.value()));
        } else if (block instanceof Document.Items items) {
            out.append(items.items().stream().map(item -> "- " + start(item)).collect(Collectors.joining("\n")));
        } else if (block instanceof Document.Table table) {
            out.append(row(table.columns()))
                    .append("\n|")
                    .append("---|".repeat(table.columns().size()));
            table.rows().forEach(cells -> out.append('\n').append(row(cells)));
        } else if (block instanceof Document.Signature signature) {
            out.append(bold(signature.lines()));
        }
        out.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(SafeText::markdown).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Text that begins a line: what would begin a list or an underline there begins none. */
    private static String start(String text) {
        String escaped = SafeText.markdown(text).strip();
        return escaped.matches("(?s)[-+=].*") ? "\\" + escaped : escaped.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }

    /** Lines in bold, each on a line of its own. */
    private static String bold(List<String> lines) {
        return lines.stream().map(line -> "**" + SafeText.markdown(line) + "**").collect(Collectors.joining("\\\n"));
    }
}
