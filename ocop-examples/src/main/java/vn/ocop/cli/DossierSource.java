package vn.ocop.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.ocop.json.DossierLine;
import vn.ocop.json.DossierLines;
import vn.ocop.json.DossierReader;
import vn.ocop.json.ReadDossier;

/** Reads dossiers from files, folders and standard input, one at a time, in order. */
final class DossierSource {

    static final String STANDARD_INPUT = "-";

    private final DossierReader reader = DossierReader.create();
    private final InputStream in;

    /** @param in standard input, read only where a file is {@code -} */
    DossierSource(InputStream in) {
        this.in = in;
    }

    /**
     * Hands each dossier on; no more than one is in memory.
     *
     * @throws IOException if a file cannot be read
     */
    void forEach(List<String> files, Consumer<Item> consumer) throws IOException {
        for (String file : files) {
            if (file.equals(STANDARD_INPUT)) {
                readStandardInput(consumer);
            } else if (Files.isDirectory(Path.of(file))) {
                forEach(contents(Path.of(file)), consumer);
            } else if (file.endsWith(".jsonl")) {
                try (InputStream lines = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                    readLines(file, lines, consumer);
                }
            } else {
                consumer.accept(new Item(file, reader.read(Path.of(file))));
            }
        }
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
        for (DossierLine line : DossierLines.of(lines, reader)) {
            consumer.accept(new Item(file + ":" + line.number(), line.content()));
        }
    }

    /** One document over several lines, or one dossier a line: the end of the first line tells. */
    private void readStandardInput(Consumer<Item> consumer) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        int limit = reader.limits().bytes() + 1;
        buffered.mark(limit);
        int last = -1;
        int read = 0;
        for (int next = buffered.read(); next >= 0 && read < limit - 1; next = buffered.read(), read++) {
            if (next == '\n' && last >= 0) {
                break;
            }
            last = Character.isWhitespace(next) ? last : next;
        }
        buffered.reset();
        if (last == '}') {
            readLines(STANDARD_INPUT, buffered, consumer);
        } else {
            consumer.accept(new Item(STANDARD_INPUT, reader.read(buffered)));
        }
    }

    /**
     * A dossier and where it was read.
     *
     * @param place the file, and the line of a .jsonl file
     * @param content the dossier, or what is wrong with it
     */
    record Item(String place, ReadDossier content) {}
}
