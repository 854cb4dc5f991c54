package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CommuneKeysTest {

    private final Properties vietnamese = Catalogue.load("commune.properties");
    private final Properties english = Catalogue.load("commune_en.properties");

    @Test
    void both_languages_have_exactly_the_keys_that_the_sources_say() throws IOException {
        assertThat(vietnamese.stringPropertyNames()).isEqualTo(Catalogue.keysOf("phrase"));
        assertThat(english.stringPropertyNames()).isEqualTo(Catalogue.keysOf("phrase"));
    }

    @Test
    void both_languages_take_the_same_arguments_and_no_apostrophes() {
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(Catalogue.arguments(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(Catalogue.arguments(vietnamese.getProperty(key)));
            assertThat(vietnamese.getProperty(key) + english.getProperty(key)).doesNotContain("'");
        }
    }
}
