package vn.ocop.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.ocop.assessment.Message;
import vn.ocop.certificate.Certificate;
import vn.ocop.engine.Casebook;
import vn.ocop.json.CaseFile;
import vn.ocop.json.CaseFileReader;
import vn.ocop.json.ReadCaseFile;
import vn.ocop.text.Messages;

/** Reads dossiers, histories and certificates of files and folders into a casebook. For one use, by one thread. */
final class CaseFileSource {

    private static final Messages MESSAGES = Messages.beside(CaseFileSource.class, "messages");

    private final CaseFileReader reader = CaseFileReader.create();
    private final Casebook book;
    private final Ocop.Streams streams;
    private final Locale language;
    private boolean inOrder = true;

    CaseFileSource(Casebook book, Ocop.Streams streams, Locale language) {
        this.book = book;
        this.streams = streams;
        this.language = language;
    }

    /**
     * Reads files; what is wrong with them goes to standard error.
     *
     * @throws IOException if a folder cannot be listed
     */
    void read(List<String> files) throws IOException {
        for (String file : files) {
            if (Files.isDirectory(Path.of(file))) {
                for (String inner : DossierSource.contents(Path.of(file))) {
                    readFile(inner);
                }
            } else {
                readFile(file);
            }
        }
    }

    /** The book of what was read. */
    Casebook book() {
        return book;
    }

    private void readFile(String file) {
        try {
            if (file.endsWith(".jsonl")) {
                try (InputStream lines = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                    reader.readLines(lines, (line, read) -> take(file + ":" + line, read));
                }
            } else {
                take(file, reader.read(Path.of(file)));
            }
        } catch (IOException e) {
            inOrder = false;
            streams.error(file + ": unreadable: " + e.getMessage());
        }
    }

    private void take(String place, ReadCaseFile read) {
        report(place, read.messages());
        read.file().ifPresent(file -> {
            if (file instanceof CaseFile.OfCertificate found) {
                book.add(found.certificate());
            } else if (file instanceof CaseFile.OfProcedure found) {
                book.add(found.history());
            } else if (file instanceof CaseFile.OfDossier found) {
                book.add(found.dossier());
            }
        });
    }

    /** Prints what is wrong, one line each. */
    void report(String place, List<Message> messages) {
        inOrder &= messages.isEmpty();
        streams.errors(place, messages, language);
    }

    /** Prints which certificates no law is known for. */
    void reportWithoutLaw(List<Certificate> certificates) {
        for (Certificate certificate : certificates) {
            inOrder = false;
            streams.error("certificate " + certificate.number() + ": no-regime: /issuedOn: "
                    + MESSAGES.text("before-first-regime", certificate.issuedOn())
                            .in(language));
        }
    }

    /** Prints what the law does not allow in the books of certificates. */
    void reportRemarks(LocalDate day) {
        book.certificateRemarks(day)
                .forEach(remark -> report("certificate " + remark.number(), List.of(remark.message())));
    }

    /** Whether everything was in order so far. */
    boolean isInOrder() {
        return inOrder;
    }
}
