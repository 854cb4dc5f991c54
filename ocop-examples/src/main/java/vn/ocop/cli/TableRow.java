package vn.ocop.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a table: cells by column name. For one thread. */
final class TableRow {

    private final Map<String, String> cells = new LinkedHashMap<>();

    /** Fills a cell. */
    TableRow put(String column, String text) {
        cells.put(column, text);
        return this;
    }

    /** The text of a cell; empty if it is not filled. */
    String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
