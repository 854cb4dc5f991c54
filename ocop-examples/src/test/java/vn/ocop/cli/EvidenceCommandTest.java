package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.ocop.json.DossierReader;

/** {@code score --from-evidence}, on the samples that carry evidence. */
class EvidenceCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/evidence");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"16-banh-trang-chi-co-minh-chung", "17-mut-gung-tu-cham-4-sao", "18-che-hoi-dong-bo-trong"})
    void the_result_is_as_it_was(String sample) throws IOException {
        Run run = score(sample, "--format", "json");

        assertGolden(sample + ".json", run.out());
        assertThat(faults(JSON.readTree(run.out()).path("evidence").toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16-banh-trang-chi-co-minh-chung, en", "17-mut-gung-tu-cham-4-sao, vi", "18-che-hoi-dong-bo-trong, vi"})
    void the_text_is_as_it_was(String sample, String language) throws IOException {
        assertGolden(
                sample + "_" + language + ".txt",
                score(sample, "--lang", language).out());
    }

    @Test
    void papers_without_ticked_boxes_give_the_factual_half_and_what_people_must_judge() throws IOException {
        JsonNode result = JSON.readTree(
                score("16-banh-trang-chi-co-minh-chung", "--format", "json").out());

        assertThat(result.path("status").asText()).isEqualTo("INCOMPLETE");
        JsonNode evidence = result.path("evidence");
        assertThat(evidence.path("sheet").path("role").asText()).isEqualTo("EVIDENCE");
        assertThat(evidence.path("sheet").path("choices")).hasSize(17);
        assertThat(result.path("awards")).hasSize(17);
        assertThat(texts(evidence.path("criteria"), "outcome"))
                .filteredOn("JUDGEMENT"::equals)
                .hasSize(14);
    }

    @Test
    void a_self_assessment_of_4_stars_that_its_papers_do_not_support_says_what_it_would_take() throws IOException {
        JsonNode evidence = JSON.readTree(
                        score("17-mut-gung-tu-cham-4-sao", "--format", "json").out())
                .path("evidence");

        assertThat(evidence.path("claimed").path("stars").asInt()).isEqualTo(4);
        assertThat(evidence.path("supported").path("stars").asInt()).isEqualTo(3);
        assertThat(score("17-mut-gung-tu-cham-4-sao", "--lang", "en").out())
                .contains(
                        "By the sheets: 4 stars, 74 points",
                        "3 stars, 65 points",
                        "Minimums of the claimed stars that the evidence does not reach",
                        "(evidence MC-18 has expired)");
    }

    @Test
    void silent_sheets_of_a_council_are_answered_from_evidence_on_request_alone() throws IOException {
        Run plain = Run.of("score", "--format", "json", file("18-che-hoi-dong-bo-trong"));
        JsonNode filled = JSON.readTree(
                score("18-che-hoi-dong-bo-trong", "--format", "json").out());

        assertThat(JSON.readTree(plain.out()).path("status").asText()).isEqualTo("INCOMPLETE");
        assertThat(JSON.readTree(plain.out()).has("evidence")).isFalse();
        assertThat(filled.path("status").asText()).isEqualTo("RANKED");
        assertThat(texts(filled.path("messages"), "code")).hasSize(12).containsOnly("from-evidence");
    }

    @Test
    void a_stored_result_with_evidence_comes_out_the_same(@TempDir Path folder) throws IOException {
        Path stored = folder.resolve("result.json");
        Files.writeString(
                stored, score("17-mut-gung-tu-cham-4-sao", "--format", "json").out());

        Run replay = Run.of("score", "--replay", stored.toString(), file("17-mut-gung-tu-cham-4-sao"));

        assertThat(replay.out()).isEqualTo("same\n");
        assertThat(replay.status()).isZero();
    }

    @Test
    void the_page_holds_both_articles_and_is_well_formed() throws Exception {
        String page = score("17-mut-gung-tu-cham-4-sao", "--format", "html").out();

        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))))
                        .getElementsByTagName("article")
                        .getLength())
                .isEqualTo(2);
        assertThat(page).contains("Câu trả lời cao hơn minh chứng");
    }

    @Test
    void a_dossier_that_cannot_be_read_has_no_evidence() {
        Run run = Run.withInput("{}", "score", "--from-evidence", "--format", "jsonl", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"INVALID\"").doesNotContain("\"evidence\":{");
    }

    private static Run score(String sample, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "score";
        arguments[1] = "--from-evidence";
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[options.length + 2] = file(sample);
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private static String file(String sample) {
        return "dossiers/" + sample + ".json";
    }

    private static void assertGolden(String name, String out) throws IOException {
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), out);
        }
        assertThat(out).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.findValuesAsText(field);
    }

    private static List<String> faults(String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(DossierReader.class.getResourceAsStream("evidence.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
