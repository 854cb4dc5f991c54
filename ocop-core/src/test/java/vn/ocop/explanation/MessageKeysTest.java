package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The message keys of explanations")
class MessageKeysTest {

    private final Properties vietnamese = Catalogue.load("messages.properties");
    private final Properties english = Catalogue.load("messages_en.properties");

    @Test
    void are_the_same_in_both_languages() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(vietnamese.stringPropertyNames()));
    }

    @Test
    void are_exactly_the_ones_that_the_sources_say() throws IOException {
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames())).isEqualTo(Catalogue.keysOf("say"));
    }

    @Test
    void take_the_same_arguments_in_both_languages() {
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(Catalogue.arguments(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(Catalogue.arguments(vietnamese.getProperty(key)));
        }
    }

    @Test
    void stand_for_patterns_without_apostrophes_which_message_format_would_swallow() {
        assertThat(vietnamese.values()).noneMatch(value -> value.toString().contains("'"));
        assertThat(english.values()).noneMatch(value -> value.toString().contains("'"));
    }
}
