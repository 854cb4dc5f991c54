package vn.ocop.pack.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.text.Text;

/** A CSV file of a pack: UTF-8, comma or semicolon, first row the names of the columns. */
final class Table {

    private static final int MAX_DIGITS = 6;

    /** Far more than any annex has; what is longer is no table of a decree. */
    private static final int MAX_ROWS = 20_000;

    private static final Pattern RECORD_LINE = Pattern.compile("line (\\d+)");

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
        TextFile.decode(files.bytes(file), file, faults).ifPresent(text -> table.read(Text.nfc(text)));
        return table;
    }

    private void read(String text) {
        try (CsvReader<CsvRecord> reader = reader(text)) {
            boolean header = true;
            for (CsvRecord record : reader) {
                if (header) {
                    header = false;
                    if (!isHeader(record.getFields())) {
                        return;
                    }
                } else if (rows.size() == MAX_ROWS) {
                    faults.add(file, (int) record.getStartingLineNumber(), "too-many-rows", MAX_ROWS);
                    return;
                } else {
                    add(record);
                }
            }
            if (header) {
                isHeader(List.of());
            }
        } catch (CsvParseException e) {
            String message = String.valueOf(e.getMessage());
            String wording = message.startsWith("Unclosed") ? ".unclosed" : message.contains("quote") ? ".quote" : "";
            faults.add(file, lineOf(message), "bad-csv" + wording, message);
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot fail to close", e);
        }
    }

    /** A reader of records, none of which is checked; quotes must be closed. */
    static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private static int lineOf(String message) {
        Matcher line = RECORD_LINE.matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private boolean isHeader(List<String> fields) {
        boolean fits = fields.equals(columns);
        if (!fits) {
            faults.add(file, 1, "bad-header", String.join(",", fields), String.join(",", columns));
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

        /** The cell of a column that holds a code; it may be empty. */
        String code(String column) {
            String code = get(column);
            if (!code.isEmpty()) {
                CodeShape.check(this, code);
            }
            return code;
        }

        /** The cell of a column that must hold a code. */
        String requiredCode(String column) {
            required(column);
            return code(column);
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
