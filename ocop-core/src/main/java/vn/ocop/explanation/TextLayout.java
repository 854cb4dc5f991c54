package vn.ocop.explanation;

import vn.ocop.internal.SafeText;

/** Collects lines of plain text and breaks them between words. For one thread. */
final class TextLayout {

    private static final int WIDTH = 100;
    private static final int HANGING = 4;

    private final StringBuilder out = new StringBuilder();

    void blank() {
        out.append('\n');
    }

    /** A title and a rule of the same length below it. */
    void title(String text, char rule) {
        int start = out.length();
        paragraph(0, text);
        int longest =
                out.substring(start).lines().mapToInt(TextLayout::width).max().orElse(0);
        out.append(String.valueOf(rule).repeat(longest)).append('\n');
    }

    void bullet(int indent, String text) {
        paragraph(indent, "- " + text);
    }

    /** A text that starts at the indent; where it is broken, it goes on a little further to the right. */
    void paragraph(int indent, String text) {
        out.append(" ".repeat(indent));
        int column = indent;
        boolean atStart = true;
        for (String word : SafeText.clean(text).split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!atStart && column + 1 + width(word) > WIDTH) {
                out.append('\n').append(" ".repeat(indent + HANGING));
                column = indent + HANGING;
            } else if (!atStart) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += width(word);
            atStart = false;
        }
        out.append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    String text() {
        return out.toString();
    }
}
