package vn.ocop.pack.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.ocop.text.Text;

/** A CSV file of a pack: UTF-8, comma or semicolon, first row the names of the columns. */
final class Table {

    private static final int MAX_DIGITS = 6;

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Faults faults;

    private Table(String file, List<String> columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /** Reads a table; a fault leaves out what it concerns. */
    static Table read(Contents files, String file, List<String> columns, Faults faults) {
        Table table = new Table(file, columns, faults);
        if (!files.has(file)) {
            faults.add(file, 0, "missing-file", file);
            return table;
        }
        String text = Text.nfc(decode(files.bytes(file), file, faults));
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            boolean header = true;
            for (CsvRecord record : reader) {
                if (header) {
                    header = false;
                    if (!table.isHeader(record)) {
                        return table;
                    }
                } else {
                    table.add(record);
                }
            }
        } catch (CsvParseException e) {
            faults.add(file, 0, "bad-csv", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot fail to close", e);
        }
        return table;
    }

    private static String decode(byte[] bytes, String file, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            faults.add(file, 0, "not-utf8", file);
            return "";
        }
    }

    /** Spreadsheets of countries with a decimal comma write semicolons; the header tells. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private boolean isHeader(CsvRecord record) {
        boolean fits = record.getFields().equals(columns);
        if (!fits) {
            faults.add(file, 1, "bad-header", String.join(",", record.getFields()), String.join(",", columns));
        }
        return fits;
    }

    private void add(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (record.getFieldCount() != columns.size()) {
            faults.add(file, line, "bad-row", record.getFieldCount(), columns.size());
            return;
        }
        rows.add(new Row(line, record.getFields()));
    }

    List<Row> rows() {
        return rows;
    }

    /** One row, read by column name. */
    final class Row {

        private final int line;
        private final List<String> fields;

        private Row(int line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        int line() {
            return line;
        }

        void fault(String code, Object... arguments) {
            faults.add(file, line, code, arguments);
        }

        /** The cell of a column, without blanks at its ends; empty if there is nothing in it. */
        String get(String column) {
            return fields.get(columns.indexOf(column)).strip();
        }

        /** The cell of a column that must not be empty. */
        String required(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                fault("empty-cell", column);
            }
            return value;
        }

        /** The cells {@code column_vi} and {@code column_en}. */
        Text text(String column) {
            return new Text(required(column + "_vi"), required(column + "_en"));
        }

        /** A whole number of 0 or more, or empty if there is none. */
        OptionalInt number(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                return OptionalInt.empty();
            }
            if (value.length() > MAX_DIGITS || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                fault("not-a-number", column, value);
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(value));
        }

        /** A whole number of 0 or more that must be there; 0 after a fault. */
        int requiredNumber(String column) {
            if (get(column).isEmpty()) {
                fault("empty-cell", column);
            }
            return number(column).orElse(0);
        }
    }
}
