package vn.ocop.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ocop.register.DossierStep;
import vn.ocop.register.SalesChannel;

/** The catalogue of a review's words. */
class ReviewMessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)?)\"");

    private final Properties vietnamese = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    ReviewMessagesTest() throws IOException {}

    @Test
    void it_has_the_same_keys_and_arguments_in_both_languages() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
            assertThat(vietnamese.getProperty(key)).doesNotContain("'");
            assertThat(english.getProperty(key)).doesNotContain("'");
            assertThat(Normalizer.isNormalized(vietnamese.getProperty(key), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @Test
    void it_has_exactly_the_keys_that_are_said() throws IOException {
        TreeSet<String> said = new TreeSet<>();
        for (String source : new String[] {"ReviewWording", "ReviewDocument"}) {
            SAID.matcher(Files.readString(Path.of("src/main/java/vn/ocop/programme", source + ".java")))
                    .results()
                    .forEach(match -> said.add(match.group(1)));
        }
        add(said, "measure", Measure.values());
        add(said, "status", TargetStatus.values());
        add(said, "missing", Missing.Kind.values());
        add(said, "risk", Risk.Kind.values());
        add(said, "step", DossierStep.values());
        add(said, "channel", SalesChannel.values());
        add(said, "timing", Timing.values());

        assertThat(new TreeSet<>(vietnamese.stringPropertyNames())).isEqualTo(said);
    }

    private static void add(TreeSet<String> keys, String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            keys.add(prefix + "." + constant.name());
        }
    }

    private static TreeSet<String> arguments(String pattern) {
        TreeSet<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(pattern).results().forEach(match -> arguments.add(match.group()));
        return arguments;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Review.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
