package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.json.DossierReader;

/** The samples and their results are as the published schemas say. */
class SampleDossiersTest {

    private static final Schema DOSSIER = schema("dossier.schema.json");
    private static final Schema ASSESSMENT = schema("assessment.schema.json");

    static List<Path> samples() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_follows_the_schema_of_dossiers(Path file) throws IOException {
        assertThat(faults(DOSSIER, Files.readString(file))).isEmpty();
    }

    @Test
    void every_result_follows_the_schema_of_results() {
        assertThat(Run.of("score", "--format", "jsonl", Samples.FOLDER).outLines())
                .hasSize(samples().size())
                .allSatisfy(line -> assertThat(faults(ASSESSMENT, line)).isEmpty());
    }

    private static List<String> faults(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) {
        try (InputStream in = Objects.requireNonNull(DossierReader.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
