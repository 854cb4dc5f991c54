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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The message keys of explanations")
class MessageKeysTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/ocop/explanation");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Properties vietnamese = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    @Test
    void are_the_same_in_both_languages() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(vietnamese.stringPropertyNames()));
    }

    @Test
    void are_exactly_the_ones_that_the_sources_say() throws IOException {
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames())).isEqualTo(saidKeys());
    }

    @Test
    void take_the_same_arguments_in_both_languages() {
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
        }
    }

    @Test
    void stand_for_patterns_without_apostrophes_which_message_format_would_swallow() {
        assertThat(vietnamese.values()).noneMatch(value -> value.toString().contains("'"));
        assertThat(english.values()).noneMatch(value -> value.toString().contains("'"));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> saidKeys() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(MessageKeysTest::read)
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
                Objects.requireNonNull(Explanation.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
