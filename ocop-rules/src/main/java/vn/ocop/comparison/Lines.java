package vn.ocop.comparison;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.internal.SafeText;

/** Collects lines of plain text, each cleaned of what steers a terminal. For one thread. */
final class Lines {

    private final StringBuilder out = new StringBuilder();

    void line(String text) {
        out.append(SafeText.clean(text)).append('\n');
    }

    void indented(String text) {
        line("  " + text);
    }

    void bullet(String text) {
        line("- " + text);
    }

    void blank() {
        out.append('\n');
    }

    void title(String text, char rule) {
        line(text);
        line(String.valueOf(rule).repeat(text.length()));
    }

    void section(String text) {
        blank();
        title(text, '-');
    }

    /** Items, each with its citations below it. */
    void items(List<DiffReport.Item> items) {
        for (DiffReport.Item item : items) {
            bullet(item.text());
            if (!item.citations().isEmpty()) {
                indented("  [" + item.citations() + "]");
            }
        }
    }

    /** A table in columns; all cells but the first of a row are set to the right. */
    void table(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(header), rows.stream())
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
        }
        row(header, widths);
        rows.forEach(row -> row(row, widths));
    }

    private void row(List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blank = " ".repeat(widths[i] - cells.get(i).length());
            row.append(i == 0 ? cells.get(i) + blank : "  " + blank + cells.get(i));
        }
        line(row.toString());
    }

    String text() {
        return out.toString();
    }
}
