package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A printable document in one language: headings, paragraphs, lists and tables. It can be had as plain text, as Markdown
 * and as one self-contained HTML page. Nothing in it is markup: whatever it is given is shown as it is, with control
 * characters as spaces.
 *
 * <p>Immutable and safe for use by several threads. No argument may be null.
 */
public final class Document {

    private final Locale locale;
    private final String title;
    private final List<Block> blocks;

    private Document(Locale locale, String title, List<Block> blocks) {
        this.locale = locale;
        this.title = title;
        this.blocks = List.copyOf(blocks);
    }

    /** Begins a document in the language of a locale: Vietnamese, unless that is English. */
    public static Builder titled(String title, Locale locale) {
        return new Builder(title, locale);
    }

    /** Plain text in lines of at most 100 characters where words allow, each ended by a line feed. */
    public String text() {
        TextLayout layout = new TextLayout();
        layout.title(title, '=');
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                layout.blank();
                layout.title(heading.text(), '-');
            } else if (block instanceof Block.Paragraph paragraph) {
                layout.paragraph(0, paragraph.text());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> layout.bullet(0, item));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> layout.bullet(0, table.inWords(row)));
            }
        }
        return layout.text();
    }

    /** CommonMark with pipe tables; what would be markup is escaped. */
    public String markdown() {
        return new MarkdownDocument().write(title, blocks);
    }

    /** One self-contained HTML page in UTF-8, also well-formed XML, without scripts and references to the outside. */
    public String html() {
        return HtmlPage.render(
                Wording.in(locale).say("language"), title, html -> new HtmlDocument(html).write(title, blocks));
    }

    /** A part of a document. */
    sealed interface Block {

        record Heading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        record Items(List<String> items) implements Block {}

        record Table(List<String> columns, List<List<String>> rows) implements Block {

            /** A row without the table: its first cell, and the others with the names of their columns. */
            String inWords(List<String> row) {
                StringBuilder words = new StringBuilder(row.get(0));
                for (int i = 1; i < row.size(); i++) {
                    if (!row.get(i).isEmpty()) {
                        words.append(i == 1 ? ": " : "; ")
                                .append(columns.get(i))
                                .append(": ")
                                .append(row.get(i));
                    }
                }
                return words.toString();
            }
        }
    }

    /** Builds a {@link Document}; not safe for use by several threads. */
    public static final class Builder {

        private final String title;
        private final Locale locale;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String title, Locale locale) {
            this.title = Objects.requireNonNull(title, "title");
            this.locale = Objects.requireNonNull(locale, "locale");
        }

        /** Begins a section. */
        public Builder heading(String text) {
            blocks.add(new Block.Heading(text));
            return this;
        }

        /** Adds a paragraph. */
        public Builder paragraph(String text) {
            blocks.add(new Block.Paragraph(text));
            return this;
        }

        /** Adds a list; nothing if there are no items. */
        public Builder items(List<String> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(List.copyOf(items)));
            }
            return this;
        }

        /**
         * Adds a table; nothing if there are no rows.
         *
         * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
         */
        public Builder table(List<String> columns, List<List<String>> rows) {
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has " + row.size() + " cells, the table has "
                            + columns.size() + " columns: " + columns);
                }
            }
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(
                        List.copyOf(columns), rows.stream().map(List::copyOf).toList()));
            }
            return this;
        }

        /** The document. */
        public Document build() {
            return new Document(locale, title, blocks);
        }
    }
}
