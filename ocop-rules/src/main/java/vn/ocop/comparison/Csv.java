package vn.ocop.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.ocop.internal.SafeText;

/**
 * Writes rows of CSV that are safe to open with a spreadsheet: a cell that it would take for a formula begins with an
 * apostrophe, and no cell has line ends.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** A row with its line end. */
    static String row(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(text)) {
            csv.writeRecord(cells.stream().map(Csv::guard).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    private static String guard(String cell) {
        String clean = SafeText.clean(cell);
        String start = clean.stripLeading();
        return !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
