package vn.ocop.explanation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalogue of messages, and which keys the sources of explanations ask it for. */
final class Catalogue {

    private static final Path SOURCES = Path.of("src/main/java/vn/ocop/explanation");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private Catalogue() {}

    static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Explanation.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The keys that stand as literals in calls of a method. */
    static Set<String> keysOf(String method) throws IOException {
        Pattern call = Pattern.compile("\\b" + method + "\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(Catalogue::read)
                    .flatMap(source -> call.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The arguments that a pattern takes, for example {@code {0}}. */
    static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
