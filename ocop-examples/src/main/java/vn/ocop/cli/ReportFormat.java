package vn.ocop.cli;

import java.util.function.Supplier;
import vn.ocop.explanation.PrintedReport;

/** The forms in which reports are printed. */
enum ReportFormat {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** A report in this form. */
    String print(PrintedReport document, Supplier<String> json) {
        return switch (this) {
            case TEXT -> document.text();
            case MARKDOWN -> document.markdown();
            case HTML -> document.html();
            case JSON -> json.get() + "\n";
        };
    }
}
