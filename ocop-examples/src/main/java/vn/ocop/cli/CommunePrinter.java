package vn.ocop.cli;

import java.io.PrintStream;
import java.util.function.Supplier;

/** Prints one text after another in one form: JSON as one object or an array of several. For one use, by one thread. */
final class CommunePrinter {

    private final PrintStream out;
    private final ReportFormat format;
    private String first = "";
    private int printed;

    CommunePrinter(PrintStream out, ReportFormat format) {
        this.out = out;
        this.format = format;
    }

    /**
     * Prints one dossier in the form that is asked for, which is the only one that is made. Of HTML there is one page at
     * the end.
     */
    void print(Supplier<String> text, Supplier<String> markdown, Supplier<String> json) {
        switch (format) {
            case TEXT -> print(text.get());
            case MARKDOWN -> print(markdown.get());
            case JSON -> print(json.get());
            case HTML -> {}
        }
    }

    /** The first one of JSON waits for whether another one comes. */
    private void print(String text) {
        if (format == ReportFormat.JSON) {
            if (printed == 0) {
                first = text;
            } else {
                out.print((printed == 1 ? "[\n" + first : "") + ",\n" + text);
            }
        } else {
            out.print((printed == 0 ? "" : "\n") + text);
        }
        printed++;
    }

    /**
     * Prints what comes after the last text.
     *
     * @param page the page of all dossiers, if the form is HTML
     */
    void close(Supplier<String> page) {
        switch (format) {
            case HTML -> out.print(page.get());
            case JSON -> out.print(printed == 0 ? "[]\n" : printed == 1 ? first + "\n" : "\n]\n");
            case TEXT, MARKDOWN -> {}
        }
        out.flush();
    }
}
