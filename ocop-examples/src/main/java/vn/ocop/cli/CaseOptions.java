package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import vn.ocop.engine.Casebook;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.ProcedureLaws;
import vn.ocop.time.VietnamCalendar;

/** What the commands on dossiers and certificates are asked. */
final class CaseOptions {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that is asked about; today if absent.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "TEXT",
            description = "The form of the result; text if absent.")
    private TableFormat format;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to look at.")
    private List<String> files;

    /** The day that is asked about. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(VIETNAM) : asOf;
    }

    /** The form of the result. */
    TableFormat format() {
        return format;
    }

    /** The language of texts. */
    Locale language() {
        return language.locale();
    }

    /**
     * Reads the files into a casebook of the shipped packs.
     *
     * @return where they came from, with the book
     * @throws IOException if a folder cannot be listed
     */
    CaseFileSource read(Ocop.Streams streams, CommandSpec spec) throws IOException {
        for (String file : files) {
            if (!Files.isReadable(Path.of(file))) {
                throw new ParameterException(spec.commandLine(), "cannot read " + file + ": no such file or folder");
            }
        }
        ProcedureLaws laws = ProcedureLaws.of(OcopEngine.shipped().timeline());
        CaseFileSource source = new CaseFileSource(Casebook.of(laws, VietnamCalendar.announced()), streams, language());
        source.read(files);
        return source;
    }
}
