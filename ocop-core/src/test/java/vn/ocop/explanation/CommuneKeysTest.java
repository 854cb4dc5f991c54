package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class CommuneKeysTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/ocop/explanation");
    private static final Pattern SAID = Pattern.compile("\\bphrase\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Properties vietnamese = load("commune.properties");
    private final Properties english = load("commune_en.properties");

    @Test
    void both_languages_have_exactly_the_keys_that_the_sources_say() throws IOException {
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames())).isEqualTo(saidKeys());
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(saidKeys());
    }

    @Test
    void both_languages_take_the_same_arguments_and_no_apostrophes() {
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
            assertThat(vietnamese.getProperty(key) + english.getProperty(key)).doesNotContain("'");
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> saidKeys() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(CommuneKeysTest::read)
                    .flatMap(source -> SAID.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(CommuneExplanation.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
