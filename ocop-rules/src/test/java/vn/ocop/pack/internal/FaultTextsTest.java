package vn.ocop.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.pack.LintRule;
import vn.ocop.text.Text;

class FaultTextsTest {

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FileFaults.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "faults", "lint"})
    void every_fault_has_a_text_in_both_languages_with_the_same_places_to_fill(String catalogue) throws IOException {
        Properties vietnamese = texts(catalogue + ".properties");
        Properties english = texts(catalogue + "_en.properties");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(30);
        for (String key : english.stringPropertyNames()) {
            String vi = vietnamese.getProperty(key);
            String en = english.getProperty(key);
            assertThat(new MessageFormat(vi).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(en).getFormatsByArgumentIndex());
            assertThat(vi + en).as(key).doesNotContain("'");
            assertThat(vi).as(key).isEqualTo(Text.nfc(vi));
        }
    }

    @Test
    void every_rule_of_lint_has_words_and_all_words_belong_to_a_rule() throws IOException {
        assertThat(texts("lint.properties").stringPropertyNames())
                .extracting(key -> LintRule.ofCode(key.replaceFirst("\\..*", "")))
                .doesNotContain(Optional.empty())
                .extracting(Optional::orElseThrow)
                .contains(LintRule.values());
    }
}
