package vn.ocop.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Prints rows of named cells as JSON or CSV; an empty cell is left out of JSON. */
final class TablePrinter {

    /** What a spreadsheet takes for the start of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final PrintStream out;

    TablePrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints the rows in a form; for text, a line of each. */
    void print(TableFormat format, List<String> columns, List<TableRow> rows, Function<TableRow, String> line) {
        switch (format) {
            case TEXT -> rows.forEach(row -> out.print(line.apply(row) + "\n"));
            case JSON -> out.print(json(columns, rows) + "\n");
            case CSV -> out.print(csv(columns, rows));
        }
    }

    private static String json(List<String> columns, List<TableRow> rows) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartArray();
            for (TableRow row : rows) {
                json.writeStartObject();
                for (String column : columns) {
                    String cell = row.get(column);
                    if (!cell.isEmpty()) {
                        json.writeStringField(column, cell);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    private static String csv(List<String> columns, List<TableRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> harmless(row.get(column))).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
