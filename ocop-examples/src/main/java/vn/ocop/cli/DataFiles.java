package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.ocop.engine.Casebook;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.ProcedureLaws;
import vn.ocop.json.LineMessage;
import vn.ocop.json.ReadFile;
import vn.ocop.json.RegisterReader;
import vn.ocop.register.Register;
import vn.ocop.time.VietnamCalendar;

/** Reads files of plain data for a command and tells what is wrong with them. */
final class DataFiles {

    private final CommandSpec command;
    private final Ocop.Streams streams;
    private final Locale locale;
    private boolean inOrder = true;

    DataFiles(CommandSpec command, Ocop.Streams streams, Locale locale) {
        this.command = command;
        this.streams = streams;
        this.locale = locale;
    }

    /** Something that reads a file. */
    interface Reader<T> {
        ReadFile<T> read(Path file) throws IOException;
    }

    /**
     * The content of a file; empty if it has faults, which are then printed, one line each.
     *
     * @throws ParameterException if there is no such file
     */
    <T> Optional<T> read(Path file, Reader<T> reader) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(command.commandLine(), "cannot read " + file + ": no such file");
        }
        ReadFile<T> read = reader.read(file);
        for (LineMessage fault : read.messages()) {
            streams.errors(
                    fault.line() == 0 ? file.toString() : file + ":" + fault.line(), List.of(fault.message()), locale);
        }
        return read.content();
    }

    /**
     * The register of a file; or of a folder of dossiers, procedures and certificates, what it comes to on a day. What is
     * wrong in the folder is printed, one line each, and the rest still counts.
     *
     * @throws ParameterException if there is neither
     */
    Optional<Register> register(Path file, LocalDate day) throws IOException {
        if (!Files.isDirectory(file)) {
            return read(file, RegisterReader.create()::read);
        }
        Casebook book = Casebook.of(ProcedureLaws.of(OcopEngine.shipped().timeline()), VietnamCalendar.announced());
        CaseFileSource source = new CaseFileSource(book, streams, locale);
        source.read(List.of(file.toString()));
        source.reportWithoutLaw(book.withoutLaw(day));
        source.reportRemarks(day);
        inOrder &= source.isInOrder();
        return Optional.of(book.register(day));
    }

    /** Whether every folder was in order so far. */
    boolean isInOrder() {
        return inOrder;
    }
}
