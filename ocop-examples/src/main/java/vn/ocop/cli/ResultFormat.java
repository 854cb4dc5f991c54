package vn.ocop.cli;

import java.io.PrintStream;
import java.util.Locale;

/** The forms in which results are printed. */
enum ResultFormat {
    TEXT,
    JSON,
    JSONL,
    HTML;

    /** A printer of this form. */
    ResultPrinter printer(PrintStream out, Locale language) {
        return switch (this) {
            case TEXT -> ResultPrinter.text(out, language);
            case JSON -> ResultPrinter.json(out);
            case JSONL -> ResultPrinter.jsonLines(out);
            case HTML -> ResultPrinter.html(out, language);
        };
    }
}
