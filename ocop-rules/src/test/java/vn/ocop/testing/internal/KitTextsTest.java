package vn.ocop.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the kit exist in both languages and are used. */
class KitTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vn/ocop/testing/internal");
    private static final Path SOURCES = Path.of("src/main/java/vn/ocop/testing");

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "names", "coverage", "mutants"})
    void both_languages_have_the_same_keys_and_places(String name) throws IOException {
        Properties vietnamese = read(name + ".properties");
        Properties english = read(name + "_en.properties");

        assertThat(new TreeSet<>(vietnamese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (Object key : english.keySet()) {
            assertThat(places(vietnamese, key)).as("%s", key).isEqualTo(places(english, key));
        }
    }

    private static TreeSet<String> places(Properties texts, Object key) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(texts.getProperty((String) key))
                .results()
                .map(found -> found.group())
                .toList());
    }

    @Test
    void every_key_stands_in_the_sources() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(Files::isRegularFile).map(KitTextsTest::text).collect(Collectors.joining());
        }
        for (String name : new String[] {"messages", "names", "coverage", "mutants"}) {
            for (Object key : read(name + ".properties").keySet()) {
                assertThat(isUsed((String) key, sources))
                        .as("%s: %s", name, key)
                        .isTrue();
            }
        }
    }

    /** Keys are written whole, or put together of a beginning and a word. */
    private static boolean isUsed(String key, String sources) {
        if (sources.contains("\"" + key + "\"")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
