package vn.ocop.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.engine.Casebook;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Due;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Says what is due when and with whom. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = {
            "Says what is due when and with whom, each with its clause.",
            "A FILE is a JSON dossier, the procedure of a dossier, or a certificate, a .jsonl file of them, or a folder."
        })
final class DueCommand implements Callable<Integer> {

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

    @Mixin
    private final CaseOptions asked = new CaseOptions();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Only what is overdue, due within N days, or without a last day.")
    private @Nullable Integer days;

    @Override
    public Integer call() throws IOException {
        LocalDate day = asked.day();
        CaseFileSource source = asked.read(parent.streams(), spec);
        Casebook book = source.book();
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
        source.reportRemarks(day);
        List<TableRow> rows = entries.stream()
                .filter(entry -> isWanted(entry.due(), day))
                .sorted(Comparator.comparing(Entry::due, Due.BY_DAY).thenComparing(Entry::id))
                .map(entry -> row(entry, day))
                .toList();
        new TablePrinter(parent.streams().out()).print(asked.format(), COLUMNS, rows, this::line);
        return source.isInOrder() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
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
        boolean dayUnknown =
                row.get("lastDay").isEmpty() && !row.get("unknownDay").isEmpty();
        String when = in(MESSAGES.text(
                dayUnknown ? "timing.UNKNOWN_DAY" : "timing." + row.get("timing"),
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
        return text.in(asked.language());
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
