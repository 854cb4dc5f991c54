package vn.ocop.explanation;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.explanation.Document.Block;
import vn.ocop.internal.SafeText;

/** Lays a document out in CommonMark with pipe tables. For one use, by one thread. */
final class MarkdownDocument {

    /** Everything that can begin or end markup within a line. */
    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private final StringBuilder out = new StringBuilder();

    String write(String title, List<Block> blocks) {
        out.append("# ").append(escape(title)).append('\n');
        for (Block block : blocks) {
            out.append('\n');
            if (block instanceof Block.Heading heading) {
                out.append("## ").append(escape(heading.text())).append('\n');
            } else if (block instanceof Block.Paragraph paragraph) {
                out.append(escapeStart(escape(paragraph.text()))).append('\n');
            } else if (block instanceof Block.Items items) {
                items.items()
                        .forEach(item -> out.append("- ")
                                .append(escapeStart(escape(item)))
                                .append('\n'));
            } else if (block instanceof Block.Table table) {
                row(table.columns());
                out.append("|").append("---|".repeat(table.columns().size())).append('\n');
                table.rows().forEach(this::row);
            }
        }
        return out.toString();
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(MarkdownDocument::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        SafeText.clean(text).codePoints().forEach(character -> {
            if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(character);
        });
        return escaped.toString();
    }

    /** A line that begins with a dash, a plus sign or a number and a dot would be a list; with blanks, code. */
    private static String escapeStart(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("-") || stripped.startsWith("+") || stripped.startsWith("=")) {
            return "\\" + stripped;
        }
        return stripped.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}
