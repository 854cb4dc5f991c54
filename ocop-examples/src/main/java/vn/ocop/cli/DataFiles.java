package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.ocop.json.LineMessage;
import vn.ocop.json.ReadFile;

/** Reads files of plain data for a command and tells what is wrong with them. */
final class DataFiles {

    private final CommandSpec command;
    private final Ocop.Streams streams;
    private final Locale locale;

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
}
