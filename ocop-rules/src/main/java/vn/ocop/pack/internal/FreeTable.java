package vn.ocop.pack.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any CSV file of a pack, its cells as they stand in it: not normalised, with whatever columns its header names. */
public final class FreeTable {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private FreeTable(List<String> columns) {
        this.columns = columns;
    }

    /** Reads a table; empty if there is none, or if it is not in UTF-8 or not a table. */
    static Optional<FreeTable> read(Contents files, String file) {
        return files.has(file)
                ? TextFile.decode(files.bytes(file), file, new Faults()).flatMap(FreeTable::parse)
                : Optional.empty();
    }

    /**
     * The cells of a table, row by row, the header first; whatever separates its cells and ends its lines. Empty if the
     * bytes are not in UTF-8 or not a table.
     */
    public static Optional<List<List<String>>> cells(byte[] bytes) {
        return TextFile.decode(bytes, "", new Faults())
                .flatMap(FreeTable::parse)
                .map(table -> table.rows.stream().map(Row::cells).toList());
    }

    private static Optional<FreeTable> parse(String text) {
        FreeTable table = null;
        try (CsvReader<CsvRecord> reader = Table.reader(text)) {
            for (CsvRecord record : reader) {
                if (table == null) {
                    table = new FreeTable(record.getFields());
                }
                table.rows.add(table.new Row((int) record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot fail to close", e);
        }
        return Optional.ofNullable(table);
    }

    /** The rows below the header. */
    List<Row> rows() {
        return rows.subList(1, rows.size());
    }

    /** All rows, the header first. */
    List<Row> rowsWithHeader() {
        return rows;
    }

    /** One row. */
    final class Row {

        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The line that the row begins on. */
        int line() {
            return line;
        }

        List<String> cells() {
            return cells;
        }

        /** The name of the column of a cell; its number, from 1, if the header is too short. */
        String column(int index) {
            return index < columns.size() ? columns.get(index) : Integer.toString(index + 1);
        }

        /** The cell of a column, without blanks at its ends; empty if the row or the table has none. */
        String get(String column) {
            int index = columns.indexOf(column);
            return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
        }
    }
}
