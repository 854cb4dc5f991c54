package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.text.Text;

final class AssessmentWriterTest {

    private static final AssessmentWriter WRITER = AssessmentWriter.create();

    @Test
    void aRankedCouncilDossierIsWrittenWhole() {
        String digest = "sha256:" + "0a".repeat(32);

        assertThat(WRITER.toJson(AssessmentSamples.ranked())).isEqualTo("""
                        {
                          "formatVersion": 1,
                          "id": "LV-2025-014",
                          "pack": {
                            "id": "qd148-2023",
                            "version": "1.0.0",
                            "digest": "%s"
                          },
                          "set": "honey-and-farm-foods",
                          "status": "RANKED",
                          "total": 75,
                          "parts": {
                            "A": 68.33,
                            "B": 6.67
                          },
                          "sections": {
                            "1": 68.33,
                            "2": 6.67
                          },
                          "bandStars": 4,
                          "stars": 3,
                          "gatePolicy": "MEAN",
                          "unmetGates": [ {
                            "criterion": "1.1",
                            "stars": 4,
                            "required": 70,
                            "actual": 53.33,
                            "citation": "QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 1.1"
                          } ],
                          "awards": [ {
                            "criterion": "1.1",
                            "points": 53.33,
                            "max": 70,
                            "options": [ 2, 2, 1 ],
                            "citation": "QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 1.1"
                          }, {
                            "criterion": "1.2",
                            "points": 15,
                            "max": 15,
                            "options": [ 2, 2, 2 ],
                            "citation": "QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 1.2"
                          }, {
                            "criterion": "2.1",
                            "points": 6.67,
                            "max": 10,
                            "options": [ 1, 1, 0 ],
                            "citation": "QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 2.a"
                          } ],
                          "grounds": [],
                          "messages": [ {
                            "code": "sheet-ignored",
                            "path": "/sheets/3",
                            "text": "Phiếu cấp xã không được tính",
                            "textEn": "The commune's sheet does not count"
                          } ],
                          "readings": [ "gate-mean" ]
                        }""".formatted(digest));
    }

    @Test
    void anInvalidDossierIsWrittenWhole() {
        assertThat(WRITER.toJson(AssessmentSamples.invalid())).isEqualTo("""
                        {
                          "formatVersion": 1,
                          "status": "INVALID",
                          "gatePolicy": "RESOLVE",
                          "unmetGates": [],
                          "awards": [],
                          "grounds": [],
                          "messages": [ {
                            "code": "missing-field",
                            "path": "/sheets",
                            "text": "Thiếu \\"sheets\\"",
                            "textEn": "No \\"sheets\\""
                          } ],
                          "readings": []
                        }""");
        assertThat(WRITER.toJsonLine(AssessmentSamples.invalid()))
                .isEqualTo("{\"formatVersion\":1,\"status\":\"INVALID\",\"gatePolicy\":\"RESOLVE\",\"unmetGates\":[],"
                        + "\"awards\":[],\"grounds\":[],\"messages\":[{\"code\":\"missing-field\",\"path\":\"/sheets\","
                        + "\"text\":\"Thiếu \\\"sheets\\\"\",\"textEn\":\"No \\\"sheets\\\"\"}],\"readings\":[]}");
    }

    @Test
    void openGatesAndCriteriaThatDoNotApplyAreMarked() {
        assertThat(WRITER.toJsonLine(AssessmentSamples.needsResolution()))
                .contains("\"unmetGates\":[{\"criterion\":\"1.1\",\"stars\":3,\"required\":70,\"actual\":35,"
                        + "\"open\":true,\"citation\":\"QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 1.1\"}]")
                .contains("{\"criterion\":\"1.2\",\"points\":0,\"max\":15,\"options\":[null,null],"
                        + "\"applicable\":false,\"citation\":")
                .doesNotContain("\"stars\":null")
                .doesNotContain("\"applicable\":true");
    }

    @Test
    void groundsNameEffectFindingAndCriterion() {
        String tail = "\"basis\":\"analogy\",\"citation\":\"QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 2\","
                + "\"text\":\"Dừng chấm điểm\",\"textEn\":\"Scoring ends\"}";

        assertThat(WRITER.toJsonLine(AssessmentSamples.stopped()))
                .contains("\"grounds\":[{\"effect\":\"eliminates\",\"finding\":\"forged\"," + tail
                        + ",{\"effect\":\"stops\",\"finding\":\"unsafe\"," + tail
                        + ",{\"effect\":\"stops-if-zero\",\"criterion\":\"2.1\"," + tail + "]")
                .contains("\"total\":0,\"gatePolicy\"");
    }

    @Test
    void textIsInFormCAndNeverBreaksUtf8() throws IOException {
        String line = WRITER.toJsonLine(AssessmentSamples.needsResolution());

        assertThat(line).contains("\"id\":\"\\u0000\u2028\uFFFD\u00E9\\\"\\\\\"");
        assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theResultFollowsItsSchema(Assessment assessment) throws IOException {
        String json = WRITER.toJson(assessment);
        String line = WRITER.toJsonLine(assessment);

        assertThat(Schemas.faultsOfAssessment(json)).isEmpty();
        assertThat(Schemas.faultsOfAssessment(line)).isEmpty();
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(line));
    }

    @Test
    void theSchemaRefusesWhatTheWriterNeverWrites() throws IOException {
        String ranked = WRITER.toJson(AssessmentSamples.ranked());
        String invalid = WRITER.toJson(AssessmentSamples.invalid());

        for (String json : List.of(
                ranked.replace("  \"stars\": 3,\n", ""),
                ranked.replace("  \"total\": 75,\n", ""),
                ranked.replace("RANKED", "NOT_RECOGNISED"),
                ranked.replace("\"options\": [ 2,", "\"options\": [ -1,"),
                ranked.replace("\"formatVersion\": 1", "\"formatVersion\": 2"),
                ranked.replace("\"readings\"", "\"reading\""),
                ranked.replace("/sheets/3", "/sheets~3"),
                ranked.replace("/sheets/3", "sheets/3"),
                ranked.replace("sha256:0a", "md5:0a"),
                invalid.replaceAll("(?s)\"messages\": \\[.*?],", "\"messages\": [],"))) {
            assertThat(json).isNotIn(ranked, invalid);
            assertThat(Schemas.faultsOfAssessment(json)).as(json).isNotEmpty();
        }
    }

    @Test
    void theReadersMessagesFollowTheSchema() {
        ReadDossier read =
                DossierReader.create().read(DossierSamples.utf8("{\"a~/\\u0000\":1,\"id\":\"x\",\"sheets\":[1]}"));

        assertThat(Schemas.faultsOfAssessment(WRITER.toJson(Assessment.invalid(read.id(), read.messages()))))
                .isEmpty();
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> expected = samples().map(WRITER::toJson).toList();
        try {
            for (String language : List.of("tr", "vi", "ar-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(samples().map(AssessmentWriter.create()::toJson)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void streamsAndAppendablesGetTheSameWithALineEnd() throws IOException {
        Assessment assessment = AssessmentSamples.ranked();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        WRITER.write(assessment, bytes);
        WRITER.writeLine(assessment, bytes);
        WRITER.write(assessment, text);
        WRITER.writeLine(assessment, text);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(WRITER.toJson(assessment) + "\n" + WRITER.toJsonLine(assessment) + "\n")
                .isEqualTo(text.toString())
                .doesNotContain("\r");
        assertThat(WRITER.toJsonLine(assessment)).doesNotContain("\n");
    }

    @Property(tries = 300)
    void pointsArePlainNumbers(
            @ForAll @LongRange(min = 0, max = 100_000) long sum, @ForAll @IntRange(min = 1, max = 40) int sheets)
            throws IOException {
        Assessment assessment = Assessment.builder()
                .status(AssessmentStatus.INCOMPLETE)
                .total(new Points(sum, sheets))
                .addMessage(new Message("x", "", Text.of("x")))
                .build();
        String line = WRITER.toJsonLine(assessment);
        JsonNode total = new ObjectMapper().readTree(line).get("total");

        assertThat(line).containsPattern("\"total\":(0|[1-9][0-9]*)(\\.[0-9]?[1-9])?,");
        assertThat(total.decimalValue()).isEqualByComparingTo(new Points(sum, sheets).shown());
    }

    static Stream<Assessment> samples() {
        return Stream.of(
                AssessmentSamples.ranked(),
                AssessmentSamples.invalid(),
                AssessmentSamples.needsResolution(),
                AssessmentSamples.stopped());
    }
}
