package vn.ocop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample dossiers of this module. */
final class Samples {

    static final String FOLDER = "dossiers";
    static final String TEA = "dossiers/02-che-shan-tuyet.json";
    static final String COFFEE = "dossiers/07-ca-phe-hoi-dong-bat-dong.json";
    static final String PEPPER = "dossiers/15-tieu-nam-sao.json";

    private Samples() {}

    /** The files in the order of their names. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier on one line. None of the samples has a line end or leading spaces inside a text. */
    static String line(String file) {
        return text(file).lines().map(String::strip).collect(Collectors.joining());
    }

    /** The same dossier, but with another kind and day of submission. */
    static String of(String file, String kind, String submittedOn) {
        return line(file)
                .replaceFirst("\"kind\": *\"[A-Z_]+\"", "\"kind\":\"" + kind + "\"")
                .replaceFirst("\"submittedOn\": *\"[-0-9]+\"", "\"submittedOn\":\"" + submittedOn + "\"");
    }
}
