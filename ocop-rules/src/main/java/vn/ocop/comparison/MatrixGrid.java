package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.ocop.internal.Html;

/** The matrix of outcomes before and after, as rows of a table and as a picture (SVG). */
final class MatrixGrid {

    private static final int LABEL = 190;
    private static final int HEAD = 60;
    private static final int WIDTH = 110;
    private static final int HEIGHT = 34;

    private final ImpactReport report;
    private final Words words;
    private final List<Outcome> rows;
    private final List<Optional<Outcome>> columns;

    MatrixGrid(ImpactReport report, Words words) {
        this.report = report;
        this.words = words;
        this.rows = List.copyOf(report.matrix().keySet());
        this.columns = columns(report);
    }

    /** Every outcome on either side, in order, and last the unknown one if there is any. */
    static List<Optional<Outcome>> columns(ImpactReport report) {
        TreeSet<Outcome> all = new TreeSet<>();
        boolean unknown = false;
        for (Map<Optional<Outcome>, Long> row : report.matrix().values()) {
            for (Optional<Outcome> after : row.keySet()) {
                after.ifPresent(all::add);
                unknown |= after.isEmpty();
            }
        }
        List<Optional<Outcome>> columns = new ArrayList<>();
        all.forEach(outcome -> columns.add(Optional.of(outcome)));
        if (unknown) {
            columns.add(Optional.empty());
        }
        return columns;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(words.say("matrix.corner"));
        columns.forEach(column -> header.add(name(column)));
        return header;
    }

    private String name(Optional<Outcome> outcome) {
        return outcome.map(one -> words.say(one.text())).orElseGet(() -> words.say("matrix.unknown"));
    }

    List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (Outcome row : rows) {
            List<String> line = new ArrayList<>();
            line.add(words.say(row.text()));
            columns.forEach(column -> line.add(String.valueOf(count(row, column))));
            cells.add(line);
        }
        return cells;
    }

    private long count(Outcome row, Optional<Outcome> column) {
        return report.matrix().getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }

    /** Draws the matrix: green where stars are gained, red where they are lost, the more dossiers the stronger. */
    void draw(Html html) {
        int width = LABEL + columns.size() * WIDTH;
        int height = HEAD + rows.size() * HEIGHT;
        html.raw("<svg role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" width=\"" + width + "\" height=\"" + height + "\" font-size=\"13\">");
        html.element("title", words.say("matrix.title")).line();
        label(html, 4, HEAD - HEIGHT / 2, "start", words.say("matrix.corner"));
        for (int i = 0; i < columns.size(); i++) {
            label(html, LABEL + i * WIDTH + WIDTH / 2, HEAD - HEIGHT / 2, "middle", name(columns.get(i)));
        }
        long most = rows.stream()
                .flatMap(row -> columns.stream().map(column -> count(row, column)))
                .max(Long::compare)
                .orElse(1L);
        for (int i = 0; i < rows.size(); i++) {
            int y = HEAD + i * HEIGHT;
            label(html, 4, y + HEIGHT / 2 + 4, "start", words.say(rows.get(i).text()));
            for (int j = 0; j < columns.size(); j++) {
                cell(html, rows.get(i), columns.get(j), LABEL + j * WIDTH, y, most);
            }
        }
        html.raw("</svg>").line();
    }

    private void cell(Html html, Outcome row, Optional<Outcome> column, int x, int y, long most) {
        long count = count(row, column);
        int strength = count == 0 ? 0 : (int) (25 + 65 * count / most);
        String colour = column.map(after -> colour(Direction.of(row, after))).orElse("#7a7a7a");
        html.raw("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" stroke=\"#999\" fill=\"" + colour + "\" fill-opacity=\"0." + (strength < 10 ? "0" : "")
                + strength + "\"/>");
        label(html, x + WIDTH / 2, y + HEIGHT / 2 + 4, "middle", String.valueOf(count));
    }

    private static String colour(Direction direction) {
        return switch (direction) {
            case GAINS -> "#2e8b46";
            case LOSES -> "#c03030";
            case CHANGES -> "#c08a20";
            case KEEPS, UNKNOWN -> "#7a7a7a";
        };
    }

    private static void label(Html html, int x, int y, String anchor, String text) {
        html.raw("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">")
                .text(text)
                .raw("</text>")
                .line();
    }
}
