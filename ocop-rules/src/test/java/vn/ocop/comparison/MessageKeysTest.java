package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogues of this package say the same in both languages, and nothing that nobody says. */
class MessageKeysTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/ocop/comparison");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"changes", "pages"})
    void both_languages_have_the_same_keys_and_arguments(String name) throws IOException {
        Properties vietnamese = load(name + ".properties");
        Properties english = load(name + "_en.properties");

        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(vietnamese.stringPropertyNames()));
        for (String key : vietnamese.stringPropertyNames()) {
            String text = vietnamese.getProperty(key);
            assertThat(text).as(key).doesNotContain("'");
            assertThat(english.getProperty(key)).as(key).doesNotContain("'");
            if (!key.equals("set")) {
                assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(text));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Change.Kind.class)
    void every_kind_of_change_has_words(Change.Kind kind) throws IOException {
        assertThat(load("changes.properties")).containsKey(kind.code());
    }

    @Test
    void every_phrase_of_the_pages_is_said() throws IOException {
        String sources;
        try (Stream<Path> files = Files.list(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            sources = all.toString();
        }

        assertThat(load("pages.properties").stringPropertyNames())
                .allSatisfy(key -> assertThat(sources).contains("\"" + key + "\""));
    }

    private static TreeSet<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PackDiff.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
