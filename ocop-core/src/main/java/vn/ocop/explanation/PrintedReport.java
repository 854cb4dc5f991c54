package vn.ocop.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A report in one language, made of headings, paragraphs, lists and tables. It can be had as plain text, as Markdown and
 * as one self-contained HTML page. Nothing that it is given becomes markup: all of it is shown as it is, with control
 * characters as spaces.
 *
 * <p>Immutable and safe for use by several threads. No argument may be null.
 */
public final class PrintedReport {

    private final Locale locale;
    private final Document document;

    private PrintedReport(Locale locale, Document document) {
        this.locale = locale;
        this.document = document;
    }

    /** Begins a report in the language of a locale: Vietnamese, unless that is English. */
    public static Builder titled(String title, Locale locale) {
        return new Builder(title, locale);
    }

    /** Plain text in lines of at most 100 characters where words allow, each ended by a line feed. */
    public String text() {
        return DocumentText.render(document);
    }

    /** CommonMark with pipe tables; what would be markup is escaped. */
    public String markdown() {
        return DocumentMarkdown.render(document);
    }

    /** One self-contained HTML page in UTF-8, also well-formed XML, without scripts and references to the outside. */
    public String html() {
        String language = Wording.in(locale).say("language");
        return DocumentHtml.page(List.of(document), language, document.title(), HtmlPage.STYLE);
    }

    /** Builds a {@link PrintedReport}; for one report, not safe for use by several threads. */
    public static final class Builder {

        private final Locale locale;
        private final Document document;

        private Builder(String title, Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            this.document = new Document(Objects.requireNonNull(title, "title"));
            document.add(new Document.Heading(1, title));
        }

        /** Begins a section. */
        public Builder heading(String text) {
            document.add(new Document.Heading(2, text));
            return this;
        }

        /** Adds a paragraph. */
        public Builder paragraph(String text) {
            document.add(new Document.Paragraph(text));
            return this;
        }

        /** Adds a list; nothing if there are no items. */
        public Builder items(List<String> items) {
            document.addItems(List.copyOf(items));
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
                document.add(new Document.Table(
                        List.copyOf(columns), rows.stream().map(List::copyOf).toList()));
            }
            return this;
        }

        /** The report; the builder is used up. */
        public PrintedReport build() {
            return new PrintedReport(locale, document);
        }
    }
}
