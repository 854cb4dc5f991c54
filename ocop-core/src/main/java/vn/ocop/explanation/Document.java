package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in blocks that can be laid out in several ways. It holds strings from outside as they are; each layout makes
 * them safe. For one thread until it is built.
 */
final class Document {

    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    /** @param title what the document is called where it is one of several */
    Document(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Block> blocks() {
        return blocks;
    }

    Document add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Adds a list, unless it is empty. */
    Document addItems(List<String> items) {
        if (!items.isEmpty()) {
            add(new Items(items));
        }
        return this;
    }

    /** One piece of a document. */
    sealed interface Block {}

    /** The head of an official letter: who writes on the left, the name of the country on the right. */
    record Letterhead(List<String> left, List<String> right) implements Block {}

    /** The name of an official letter, in the middle, and what it is about. */
    record Name(String name, String subject) implements Block {}

    /** A heading of level 1 to 3. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A paragraph that matters more than the others. */
    record Outcome(String text) implements Block {}

    /** Something and its name. */
    record Field(String name, String value) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {}

    /** Rows under the names of their columns; each row has as many cells as there are columns. */
    record Table(List<String> columns, List<List<String>> rows) implements Block {

        /** A row without the table: its first cell, then the others that are not empty, with the names of their columns. */
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

    /** The place for signature and seal. */
    record Signature(List<String> lines) implements Block {}
}
