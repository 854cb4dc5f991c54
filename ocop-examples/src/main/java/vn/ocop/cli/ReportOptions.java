package vn.ocop.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.ocop.explanation.PrintedReport;

/** The options that every report for a day has. */
final class ReportOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which it is told; today if absent. Later events do not count.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html|json",
            defaultValue = "TEXT",
            description = "The form of the report; text if absent.")
    private ReportFormat format;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of the report.")
    private Language language;

    /** The day for which to tell. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(PacksCommand.VIETNAM) : asOf;
    }

    Locale locale() {
        return language.locale();
    }

    /** The report in the form that was asked for. */
    String print(PrintedReport document, Supplier<String> json) {
        return format.print(document, json);
    }
}
