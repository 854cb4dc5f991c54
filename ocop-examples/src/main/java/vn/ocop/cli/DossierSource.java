package vn.ocop.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.ocop.assessment.Message;
import vn.ocop.json.DossierLine;
import vn.ocop.json.DossierLines;
import vn.ocop.json.DossierReader;
import vn.ocop.json.ReadDossier;
import vn.ocop.text.Text;

/** Reads dossiers from files, folders and standard input, one at a time, in order. */
final class DossierSource {

    static final String STANDARD_INPUT = "-";

    private final DossierReader reader = DossierReader.create();
    private final InputStream in;
    private final boolean pairs;

    /** @param in standard input, read only where a file is {@code -} */
    DossierSource(InputStream in) {
        this(in, false);
    }

    private DossierSource(InputStream in, boolean pairs) {
        this.in = in;
        this.pairs = pairs;
    }

    /** A source whose lines may hold a dossier twice, as it was answered for two rule packs. */
    static DossierSource withPairs(InputStream in) {
        return new DossierSource(in, true);
    }

    /** @throws ParameterException if one of the files, other than standard input, is not there */
    static void requireReadable(List<String> files, CommandLine command) {
        for (String file : files) {
            if (!file.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(file))) {
                throw new ParameterException(command, "cannot read " + file + ": no such file or folder");
            }
        }
    }

    /**
     * Hands each dossier on; no more than one is in memory. A file that cannot be read is handed on as a dossier with a
     * fault, so that it does not end the batch.
     *
     * @throws IOException if a folder cannot be listed
     */
    void forEach(List<String> files, Consumer<Item> consumer) throws IOException {
        for (String file : files) {
            if (!file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))) {
                forEach(contents(Path.of(file)), consumer);
            } else {
                read(file, consumer);
            }
        }
    }

    private void read(String file, Consumer<Item> consumer) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                readStandardInput(consumer);
            } else if (file.endsWith(".jsonl")) {
                try (InputStream lines = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                    readLines(file, lines, consumer);
                }
            } else {
                consumer.accept(new Item(file, reader.read(Path.of(file))));
            }
        } catch (IOException | UncheckedIOException e) {
            consumer.accept(new Item(file, unreadable(e)));
        }
    }

    private static ReadDossier unreadable(Exception e) {
        Text text = new Text("Không đọc được: " + e.getMessage(), "It cannot be read: " + e.getMessage());
        return new ReadDossier(Optional.empty(), Optional.empty(), List.of(new Message("unreadable", "", text)));
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".json") || name.endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private void readLines(String file, InputStream lines, Consumer<Item> consumer) {
        for (DossierLine line : pairs ? DossierLines.pairs(lines, reader) : DossierLines.of(lines, reader)) {
            consumer.accept(new Item(file + ":" + line.number(), line.content(), line.again()));
        }
    }

    private void readStandardInput(Consumer<Item> consumer) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(reader.limits().bytes() + 1);
        boolean lines = isLines(buffered);
        buffered.reset();
        if (lines) {
            readLines(STANDARD_INPUT, buffered, consumer);
        } else {
            consumer.accept(new Item(STANDARD_INPUT, reader.read(buffered)));
        }
    }

    /**
     * Whether standard input holds one dossier a line and not one document over several lines: its first line ends an
     * object, or a later one begins an object in the first column before any line is indented or begins a name.
     */
    private boolean isLines(InputStream start) throws IOException {
        int last = 0;
        boolean first = true;
        boolean inFirstColumn = true;
        for (int left = reader.limits().bytes(); left > 0; left--) {
            int next = start.read();
            if (next < 0) {
                return first && last == '}';
            }
            if (next == '\n') {
                if (first && last == '}') {
                    return true;
                }
                first &= last == 0;
                inFirstColumn = true;
            } else {
                if (!first && inFirstColumn && "{ \t\"}".indexOf(next) >= 0) {
                    return next == '{';
                }
                inFirstColumn = false;
                last = Character.isWhitespace(next) ? last : next;
            }
        }
        return true;
    }

    /**
     * A dossier and where it was read.
     *
     * @param place the file, and the line of a .jsonl file
     * @param content the dossier, or what is wrong with it
     * @param again the same dossier as it was answered for another rule pack, if the line has both
     */
    record Item(String place, ReadDossier content, Optional<ReadDossier> again) {

        Item(String place, ReadDossier content) {
            this(place, content, Optional.empty());
        }
    }
}
