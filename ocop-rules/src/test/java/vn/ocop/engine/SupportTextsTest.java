package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.text.Text;

/** The catalogues of support: faults of packs, and reasons. */
class SupportTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/ocop");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @ParameterizedTest
    @CsvSource({
        "pack/internal/support, pack/internal/SupportLoader.java|pack/internal/SupportTable.java|engine/SupportEngine.java",
        "rules/facts/support/reasons, rules/facts/support/Objection.java|rules/facts/support/OpenQuestion.java|rules/facts/support/Payment.java",
    })
    void every_text_is_there_in_both_languages_and_used(String catalogue, String sources) throws IOException {
        Properties vietnamese = texts(catalogue + ".properties");
        Properties english = texts(catalogue + "_en.properties");
        StringBuilder code = new StringBuilder();
        for (String source : sources.split("\\|")) {
            code.append(Files.readString(SOURCES.resolve(source)));
        }
        TreeSet<String> named = new TreeSet<>();
        KEY.matcher(code).results().forEach(match -> named.add(match.group(1)));

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            String vi = vietnamese.getProperty(key);
            String en = english.getProperty(key);
            assertThat(new MessageFormat(vi).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(en).getFormatsByArgumentIndex());
            assertThat(vi + en).as(key).doesNotContain("'").isEqualTo(Text.nfc(vi + en));
            if (List.of("scope", "level", "rounded").stream().noneMatch(key::startsWith) && key.contains("-")) {
                assertThat(named).contains(key);
            }
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = SupportEngine.class.getClassLoader().getResourceAsStream("vn/ocop/" + name)) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
