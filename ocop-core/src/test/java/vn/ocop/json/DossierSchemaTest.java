package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.json.DossierSamples.SPARE;
import static vn.ocop.json.DossierSamples.WHOLE;
import static vn.ocop.json.DossierSamples.choosing;
import static vn.ocop.json.DossierSamples.spareWith;
import static vn.ocop.json.DossierSamples.utf8;
import static vn.ocop.json.DossierSamples.wholeWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader accept the same documents. */
final class DossierSchemaTest {

    private static final DossierReader READER = DossierReader.create();

    @ParameterizedTest
    @ValueSource(strings = {Schemas.DOSSIER, Schemas.ASSESSMENT, Schemas.EVIDENCE})
    void aSchemaFollowsItsMetaSchemaAndIsInFormC(String name) {
        assertThat(Schemas.faultsOfSchema(name)).isEmpty();
        assertThat(Normalizer.isNormalized(Schemas.text(name), Normalizer.Form.NFC))
                .isTrue();
        assertThat(Schemas.text(name)).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("good")
    void readerAndSchemaAccept(String json) {
        assertThat(READER.read(utf8(json)).messages()).isEmpty();
        assertThat(Schemas.faultsOfDossier(json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void readerAndSchemaRefuse(String json) {
        assertThat(READER.read(utf8(json)).messages()).isNotEmpty();
        assertThat(Schemas.faultsOfDossier(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id",
                "/kind",
                "/submittedOn",
                "/product",
                "/product/name",
                "/product/set",
                "/subject",
                "/subject/name",
                "/subject/legalForm",
                "/sheets",
                "/sheets/0",
                "/sheets/0/role",
                "/sheets/0/assessor",
                "/sheets/0/choices",
                "/sheets/0/choices/1.1",
                "/findings",
                "/findings/0",
                "/findings/0/code",
                "/findings/0/note",
                "/evidence",
                "/evidence/0",
                "/evidence/0/id",
                "/evidence/0/criterion",
                "/evidence/0/title",
                "/subject/address",
                "/representative",
                "/representative/name",
                "/representative/gender",
                "/representative/ethnicity",
                "/representative/address",
                "/components",
                "/components/0",
                "/components/0/code",
                "/components/0/copies",
                "/components/0/electronic",
                "/components/0/count",
                "/components/0/issuedOn",
                "/components/0/validUntil",
                "/commune",
                "/commune/name",
                "/commune/addressee",
                "/commune/receivedOn",
                "/commune/reportOn",
                "/commune/reportNumber",
                "/commune/contents",
                "/commune/contents/local-origin",
                "/commune/contents/local-origin/description",
                "/commune/contents/local-origin/assessment",
                "/commune/contents/local-origin/opinion"
            })
    void readerAndSchemaAgreeOnTheTypeOfEveryField(String path) throws IOException {
        for (String value : List.of("null", "true", "7", "-1", "\"x\"", "\"\"", "\"1.1\\n\"", "[]", "{}", "[{}]")) {
            byte[] json = JsonEdits.replace(WHOLE, path, value);

            assertThat(READER.read(json).messages().isEmpty())
                    .as(path + " = " + value)
                    .isEqualTo(Schemas.faultsOfDossier(new String(json, StandardCharsets.UTF_8))
                            .isEmpty());
        }
    }

    /** Refused by the reader alone: a schema sees values, not how they are written, and does not normalise text. */
    @ParameterizedTest
    @MethodSource("beyondASchema")
    void theReaderRefusesWhatASchemaCannotExpress(String json) {
        assertThat(READER.read(utf8(json)).messages()).isNotEmpty();
        assertThat(Schemas.faultsOfDossier(json)).isEmpty();
    }

    @Test
    void aTextThatGetsShorterInFormCFitsTheReaderAlone() {
        String json = spareWith("Trà", "a\u0300".repeat(500));

        assertThat(READER.read(utf8(json)).messages()).isEmpty();
        assertThat(Schemas.faultsOfDossier(json)).isNotEmpty();
    }

    static Stream<String> good() {
        return Stream.of(
                WHOLE,
                SPARE,
                spareWith("LV-1", "x".repeat(200)),
                spareWith("Trà", "\u00A0"),
                spareWith("Trà", "hai\\ndòng\\tcột"),
                spareWith("2026-06-01", "2024-02-29"),
                spareWith("HOUSEHOLD", "OPERATING_CENTRE"),
                choosing("{}"),
                choosing("{\"" + "1".repeat(60) + "\":2147483647}"),
                choosing("{\"1-a.B\":0}"),
                choosing(choices(500)),
                spareWith("[]", "[],\"findings\":[],\"evidence\":[]"),
                wholeWith("Dấu giả", "x".repeat(4000)),
                wholeWith("Dấu giả", " "),
                spareWith("[]", "[],\"components\":[],\"commune\":{}"),
                spareWith("[]", "[],\"commune\":{\"contents\":{}}"),
                wholeWith("\"count\": 5", "\"count\": 100000"),
                wholeWith("\"count\": 5", "\"count\": 0"),
                wholeWith("12/BC-UBND", "x".repeat(100)),
                wholeWith("Hoa rừng", "x".repeat(4000)));
    }

    static Stream<String> bad() {
        return Stream.of(
                "null",
                "[]",
                "{}",
                spareWith("{\"id\"", "{\"expect\":{},\"id\""),
                spareWith("{\"id\"", "{\"name\":\"x\",\"id\""),
                spareWith("\"LV-1\"", "1"),
                spareWith("LV-1", ""),
                spareWith("LV-1", " \\t\\u2003\\u3000"),
                spareWith("LV-1", "x".repeat(201)),
                spareWith("LV-1", "\\u0000"),
                spareWith("Trà", "\uE000"),
                spareWith("Trà", "x".repeat(501)),
                spareWith("UPGRADE", "upgrade"),
                spareWith("2026-06-01", "2025-02-30"),
                spareWith("2026-06-01", "2025-2-3"),
                spareWith("2026-06-01", "2025-02-03T00:00:00Z"),
                spareWith("\"tea\"", "\"trà\""),
                spareWith("\"tea\"", "\"tea\\n\""),
                spareWith("\"tea\"", "\"" + "a.".repeat(29) + "a.b\""),
                spareWith("HOUSEHOLD", "HTX"),
                choosing("{\"1.1\":\"2\"}"),
                choosing("{\"1.1\":2.5}"),
                choosing("{\"1.1\":-1}"),
                choosing("{\"1.1\":2147483648}"),
                choosing("{\"1.1\":1e999999}"),
                choosing("{\"1.1\":null}"),
                choosing("{\"1 1\":1}"),
                choosing("{\"\":1}"),
                choosing("{\"" + "1".repeat(61) + "\":1}"),
                choosing(choices(501)),
                wholeWith("\"role\": \"SELF\"", "\"role\": \"MAYOR\""),
                wholeWith("\"code\": \"banned-substance\"", ""),
                wholeWith("Dấu giả", "x".repeat(4001)),
                wholeWith("Dấu giả", "\\u001b"),
                wholeWith("\"1.1\", \"title\"", "\"1.đ\", \"title\""),
                spareWith("[]", "[],\"findings\":" + list("{\"code\":\"x\"}", 101)),
                spareWith("[]", "[],\"evidence\":" + list("{\"id\":\"x\"}", 1001)),
                spareWith("[]", list("{\"role\":\"SELF\",\"choices\":{}}", 201)),
                wholeWith("\"count\": 5", "\"count\": 100001"),
                wholeWith("\"copies\": 1", "\"copies\": -1"),
                wholeWith("\"copies\": 1", "\"copies\": 99999999999"),
                wholeWith("\"electronic\": true", "\"electronic\": \"yes\""),
                wholeWith("\"samples\"", "\"mẫu\""),
                wholeWith("FEMALE", "OTHER"),
                wholeWith("FAVOURABLE", "YES"),
                wholeWith("12/BC-UBND", "x".repeat(101)),
                wholeWith("Hoa rừng", "x".repeat(4001)),
                wholeWith("\"local-labour\": {}", "\"lao động\": {}"),
                wholeWith("\"local-labour\": {}", "\"local-labour\": {\"points\": 3}"),
                wholeWith("\"reportNumber\"", "\"score\": 1, \"reportNumber\""),
                spareWith("[]", "[],\"components\":" + list("{\"code\":\"x\"}", 501)),
                spareWith("[]", "[],\"commune\":{\"contents\":" + contents(21) + "}"));
    }

    static Stream<String> beyondASchema() {
        return Stream.of(
                // a number that is an integer but is not written as one
                choosing("{\"1.1\":2.0}"),
                choosing("{\"1.1\":2e0}"),
                // lengths count UTF-16 units in the library and code points in a schema
                spareWith("Trà", "😀".repeat(251)),
                // private-use characters beyond 16 bits, surrogates without a partner, characters not yet assigned
                spareWith("Trà", "\uDB80\uDC00"),
                spareWith("Trà", "\\ud800"),
                spareWith("Trà", "\\uffff"),
                // days in the wrong order
                wholeWith("\"validUntil\": \"2025-03-01\"", "\"validUntil\": \"2025-02-28\""),
                wholeWith("\"reportOn\": \"2025-03-14\"", "\"reportOn\": \"2025-03-13\""));
    }

    private static String choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"1." + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String contents(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"c" + number + "\":{}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String list(String item, int count) {
        return "[" + (item + ",").repeat(count - 1) + item + "]";
    }
}
