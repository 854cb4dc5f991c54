package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locale, time zone and character set of the machine change nothing. */
class SurroundingsTest {

    private static final List<String[]> COMMANDS = List.of(
            new String[] {"score", Samples.FOLDER},
            new String[] {"score", "--lang", "en", "--gates", "majority", Samples.FOLDER},
            new String[] {"score", "--format", "jsonl", "--as-of", "2026-07-21", Samples.FOLDER},
            new String[] {"score", "--format", "json", Samples.FOLDER},
            new String[] {"score", "--format", "html", "--lang", "vi", Samples.FOLDER},
            new String[] {"packs", "--as-of", "2026-05-22"},
            new String[] {"score", "--lang", "it", Samples.FOLDER});

    private static final List<Run> EXPECTED = runs();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en-US"})
    void every_locale_and_time_zone_gives_the_same_bytes(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        List<Run> runs = runs();
        for (int i = 0; i < runs.size(); i++) {
            assertThat(runs.get(i).errLines()).isEqualTo(EXPECTED.get(i).errLines());
            assertThat(runs.get(i).outLines()).isEqualTo(EXPECTED.get(i).outLines());
            assertThat(runs.get(i)).isEqualTo(EXPECTED.get(i));
        }
    }

    @Test
    void the_output_is_utf_8_whatever_the_character_set_of_the_machine() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ocop.class.getName(),
                        "score",
                        Samples.TEA)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(Ocop.DONE);
        assertThat(output).isEqualTo(Run.of("score", Samples.TEA).out());
    }

    private static List<Run> runs() {
        return COMMANDS.stream().map(Run::of).toList();
    }
}
