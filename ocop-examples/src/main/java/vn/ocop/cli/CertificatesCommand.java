package vn.ocop.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.certificate.CertificateStatus;
import vn.ocop.engine.Casebook;
import vn.ocop.law.Reading;
import vn.ocop.text.Messages;

/** Says how certificates stand. */
@Command(
        name = "certificates",
        mixinStandardHelpOptions = true,
        description = {
            "Says which certificates are valid, to be renewed, expiring, extended, expired, replaced or revoked.",
            "A FILE is a JSON certificate, a .jsonl file of them, or a folder; dossiers in it are passed over."
        })
final class CertificatesCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.beside(CertificatesCommand.class, "messages");
    private static final List<String> COLUMNS = List.of(
            "number",
            "productId",
            "product",
            "stars",
            "status",
            "issuedOn",
            "lastDay",
            "windowOpens",
            "windowCloses",
            "extendedUntil",
            "clause",
            "readings");

    /** How a certificate stands while its window still matters. */
    private static final Set<CertificateStatus> RENEWABLE = EnumSet.of(
            CertificateStatus.NOT_YET_VALID,
            CertificateStatus.VALID,
            CertificateStatus.TO_BE_RENEWED,
            CertificateStatus.EXPIRING);

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CaseOptions asked = new CaseOptions();

    @Override
    public Integer call() throws IOException {
        LocalDate day = asked.day();
        CaseFileSource source = asked.read(parent.streams(), spec);
        Casebook book = source.book();
        source.reportWithoutLaw(book.withoutLaw(day));
        source.reportRemarks(day);
        List<TableRow> rows =
                book.certificates(day).stream().map(CertificatesCommand::row).toList();
        new TablePrinter(parent.streams().out()).print(asked.format(), COLUMNS, rows, this::line);
        return source.isInOrder() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private static TableRow row(CertificateStanding standing) {
        Certificate certificate = standing.certificate();
        TableRow row = new TableRow();
        row.put("number", certificate.number());
        row.put("productId", certificate.productId().orElse(""));
        row.put("product", certificate.product().name());
        row.put("stars", Integer.toString(certificate.stars()));
        row.put("status", standing.status().name());
        row.put("issuedOn", certificate.issuedOn().toString());
        row.put("lastDay", standing.lastDay().toString());
        row.put("windowOpens", text(standing.windowOpens()));
        row.put("windowCloses", text(standing.windowCloses()));
        row.put("extendedUntil", text(standing.extendedUntil()));
        row.put("clause", standing.clause());
        row.put("readings", standing.readings().stream().map(Reading::id).collect(Collectors.joining(" ")));
        return row;
    }

    private String line(TableRow row) {
        CertificateStatus status = CertificateStatus.valueOf(row.get("status"));
        String window = RENEWABLE.contains(status) ? row.get("windowOpens") : "";
        String extended = status == CertificateStatus.EXTENDED ? row.get("extendedUntil") : "";
        return MESSAGES.text(
                                "certificate",
                                row.get("number"),
                                row.get("product"),
                                row.get("stars"),
                                status.text(),
                                row.get("issuedOn"),
                                row.get("lastDay"))
                        .in(asked.language())
                + (window.isEmpty()
                        ? ""
                        : MESSAGES.text("certificate.window", window, row.get("windowCloses"))
                                .in(asked.language()))
                + (extended.isEmpty()
                        ? ""
                        : MESSAGES.text("certificate.extended", extended).in(asked.language()))
                + " | " + row.get("clause");
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
