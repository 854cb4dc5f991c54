package vn.ocop.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FileFaultTextsTest {

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FileFaults.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void every_fault_has_a_text_in_both_languages_with_the_same_places_to_fill() throws IOException {
        Properties vietnamese = texts("files.properties");
        Properties english = texts("files_en.properties");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(30);
        for (String key : english.stringPropertyNames()) {
            String vi = vietnamese.getProperty(key);
            String en = english.getProperty(key);
            assertThat(new MessageFormat(vi).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(en).getFormatsByArgumentIndex());
            assertThat(vi + en).as(key).doesNotContain("'");
        }
    }
}
