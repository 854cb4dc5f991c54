package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.engine.Casebook;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.ProcedureLaws;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Due;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;
import vn.ocop.time.VietnamCalendar;

/** Says what is due when and with whom. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = {
            "Says what is due when and with whom, each with its clause.",
            "A FILE is a JSON dossier, the procedure of a dossier, or a certificate, a .jsonl file of them, or a folder."
        })
final class DueCommand implements Callable<Integer> {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Messages MESSAGES = Messages.beside(DueCommand.class, "messages");
    private static final List<String> COLUMNS = List.of(
            "lastDay",
            "from",
            "timing",
            "days",
            "with",
            "office",
            "what",
            "code",
            "of",
            "id",
            "product",
            "clause",
            "reading",
            "unknownDay");

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that is asked about; today if absent.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Only what is overdue, due within N days, or without a last day.")
    private @Nullable Integer days;

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

    @Override
    public Integer call() throws IOException {
        requireReadable(files, spec);
        LocalDate day = asOf == null ? LocalDate.now(VIETNAM) : asOf;
        Casebook book = Casebook.of(ProcedureLaws.of(OcopEngine.shipped().timeline()), VietnamCalendar.announced());
        CaseFileSource source = new CaseFileSource(book, parent.streams(), language.locale());
        source.read(files);
        List<Entry> entries = new ArrayList<>();
        for (Casebook.DossierStanding standing : book.dossiers(day)) {
            source.report("dossier " + standing.id(), standing.faults());
            standing.dues().forEach(due -> entries.add(new Entry("dossier", standing.id(), standing.product(), due)));
        }
        for (CertificateStanding standing : book.certificates(day)) {
            standing.dues()
                    .forEach(due -> entries.add(new Entry(
                            "certificate",
                            standing.certificate().number(),
                            standing.certificate().product().name(),
                            due)));
        }
        source.reportWithoutLaw(book.withoutLaw(day));
        List<TableRow> rows = entries.stream()
                .filter(entry -> isWanted(entry.due(), day))
                .sorted(Comparator.comparing(Entry::due, Due.BY_DAY).thenComparing(Entry::id))
                .map(entry -> row(entry, day))
                .toList();
        new TablePrinter(parent.streams().out()).print(format, COLUMNS, rows, this::line);
        return source.isInOrder() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    /** Refuses files that are not there, as wrong usage. */
    static void requireReadable(List<String> files, CommandSpec spec) {
        for (String file : files) {
            if (!Files.isReadable(Path.of(file))) {
                throw new ParameterException(spec.commandLine(), "cannot read " + file + ": no such file or folder");
            }
        }
    }

    private boolean isWanted(Due due, LocalDate day) {
        return days == null || due.lastDay().isEmpty() || !due.lastDay().get().isAfter(day.plusDays(days));
    }

    private TableRow row(Entry entry, LocalDate day) {
        Due due = entry.due();
        TableRow row = new TableRow();
        row.put("lastDay", text(due.lastDay()));
        row.put("from", text(due.from()));
        row.put("timing", due.on(day).name());
        row.put(
                "days",
                due.lastDay()
                        .map(last -> Long.toString(ChronoUnit.DAYS.between(day, last)))
                        .orElse(""));
        row.put("with", due.with().code());
        row.put("office", in(due.office()));
        row.put("what", in(due.what()));
        row.put("code", due.code());
        row.put("of", entry.of());
        row.put("id", entry.id());
        row.put("product", entry.product());
        row.put("clause", due.clause());
        row.put("reading", due.reading().map(Reading::id).orElse(""));
        row.put("unknownDay", text(due.unknownDay()));
        return row;
    }

    private String line(TableRow row) {
        String when = in(MESSAGES.text(
                "timing." + row.get("timing"),
                row.get("lastDay"),
                row.get("from"),
                row.get("days").replace("-", ""),
                row.get("unknownDay")));
        String of = in(MESSAGES.text("of." + row.get("of"), row.get("id")));
        String product = row.get("product");
        return when + " | " + row.get("office") + ": " + row.get("what") + " | " + of
                + (product.isEmpty() ? "" : ", " + product) + " | " + row.get("clause");
    }

    private String in(Text text) {
        return text.in(language.locale());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /**
     * Something that is due, and of what.
     *
     * @param of {@code dossier} or {@code certificate}
     * @param id the identifier or number
     * @param product the name of the product
     * @param due what is due
     */
    private record Entry(String of, String id, String product, Due due) {}
}
