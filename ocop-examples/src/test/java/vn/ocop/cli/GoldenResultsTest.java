package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole results of the samples. After a change that is meant to change them, {@code mvn verify -Dgolden=write}
 * writes them anew; the change then shows in the version history.
 */
class GoldenResultsTest {

    static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    static List<Path> samples() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_result_is_as_it_was(Path sample) throws IOException {
        String[] arguments = {"score", "--format", "json", sample.toString()};

        assertOutput(GOLDEN.resolve(sample.getFileName()), arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "01-mat-ong-bac-ha, vi",
        "02-che-shan-tuyet, en",
    })
    void the_text_is_as_it_was(String sample, String language) throws IOException {
        Path golden = GOLDEN.resolve(sample + "_" + language + ".txt");

        assertOutput(golden, "score", "--lang", language, "dossiers/" + sample + ".json");
    }

    @Test
    void every_golden_result_belongs_to_a_sample() throws IOException {
        try (Stream<Path> golden = Files.list(GOLDEN)) {
            List<String> names = golden.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(names)
                    .isEqualTo(Samples.files().stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    static void assertOutput(Path golden, String... arguments) throws IOException {
        Run run = Run.of(arguments);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        if (WRITE) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.out()).as(Arrays.toString(arguments)).isEqualTo(Files.readString(golden));
    }
}
