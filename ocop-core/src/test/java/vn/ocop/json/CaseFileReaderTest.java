package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Points;
import vn.ocop.certificate.Certificate;
import vn.ocop.dossier.DossierKind;
import vn.ocop.procedure.CouncilResult;
import vn.ocop.procedure.DossierHistory;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayEvent;
import vn.ocop.validation.DossierValidator;

class CaseFileReaderTest {

    private static final CaseFileReader READER = CaseFileReader.create();

    private static final String CERTIFICATE = """
            {
              "type": "certificate",
              "number": "118/QĐ-UBND",
              "productId": "SP-0091",
              "productCode": "84-844-29308-2-2023",
              "product": { "name": "Cá cơm hấp", "set": "animal-products" },
              "subject": { "name": "Cơ sở Cồn Chim", "legalForm": "HOUSEHOLD" },
              "stars": 3,
              "kind": "FIRST",
              "issuedOn": "2023-08-10",
              "renewal": { "lodgedOn": "2026-07-01", "decidedOn": "2026-09-15" },
              "revocation": { "ground": "mark-misused", "concludedOn": "2026-09-20", "decidedOn": "2026-09-30" }
            }
            """;

    private static final String PROCEDURE = """
            {
              "type": "procedure",
              "id": "LC-2026-018",
              "productId": "SP-0044",
              "kind": "UPGRADE",
              "holds": 4,
              "product": { "name": "Nấm hương khô", "set": "produce-products" },
              "subject": { "name": "HTX Bản Phùng", "legalForm": "COOPERATIVE" },
              "events": [
                { "event": "SUBMIT", "on": "2026-03-02" },
                { "event": "COUNCIL_RESULT", "on": "2026-06-15", "level": "PROVINCE", "total": 92.29, "stars": 5 }
              ]
            }
            """;

    @Test
    void a_certificate_is_read_with_all_its_fields() {
        ReadCaseFile read = READER.read(utf8(CERTIFICATE));

        assertThat(read.messages()).isEmpty();
        assertThat(read.id()).contains("118/QĐ-UBND");
        assertThat(read.file()).containsInstanceOf(CaseFile.OfCertificate.class);
        Certificate certificate = ((CaseFile.OfCertificate) read.file().orElseThrow()).certificate();
        assertThat(certificate.stars()).isEqualTo(3);
        assertThat(certificate.issuedOn()).isEqualTo(LocalDate.parse("2023-08-10"));
        assertThat(certificate.productKey()).isEqualTo("SP-0091");
        assertThat(certificate.renewal())
                .contains(new Certificate.Renewal(
                        LocalDate.parse("2026-07-01"), Optional.of(LocalDate.parse("2026-09-15"))));
        assertThat(certificate.revocation())
                .contains(new Certificate.Revocation(
                        "mark-misused", LocalDate.parse("2026-09-20"), Optional.of(LocalDate.parse("2026-09-30"))));
    }

    @Test
    void what_happened_to_a_dossier_is_read_with_exact_totals() {
        ReadCaseFile read = READER.read(utf8(PROCEDURE));

        assertThat(read.messages()).isEmpty();
        DossierHistory history = ((CaseFile.OfProcedure) read.file().orElseThrow()).history();
        assertThat(history.kind()).isEqualTo(DossierKind.UPGRADE);
        assertThat(history.productId()).contains("SP-0044");
        assertThat(history.holds()).hasValue(4);
        assertThat(history.actions())
                .containsExactly(
                        WayAction.of(WayEvent.SUBMIT, LocalDate.parse("2026-03-02")),
                        WayAction.of(
                                WayEvent.COUNCIL_RESULT,
                                LocalDate.parse("2026-06-15"),
                                new CouncilResult(
                                        Level.PROVINCE, OptionalInt.of(5), Optional.of(new Points(9229, 100)))));
    }

    @Test
    void a_file_without_a_type_is_a_dossier_with_the_faults_of_one() {
        assertThat(READER.read(utf8(DossierSamples.WHOLE)).file()).containsInstanceOf(CaseFile.OfDossier.class);
        assertThat(READER.read(utf8("{}")).messages())
                .isEqualTo(DossierReader.create().read(utf8("{}")).messages());
    }

    @ParameterizedTest
    @CsvSource({
        "/stars,                2,                       out-of-range,     /stars",
        "/stars,                6,                       out-of-range,     /stars",
        "/issuedOn,             '\"2023-02-30\"',        bad-date,         /issuedOn",
        "/renewal/lodgedOn,     '\"2023-08-09\"',        date-order,       /renewal/lodgedOn",
        "/renewal/decidedOn,    '\"2026-06-30\"',        date-order,       /renewal/decidedOn",
        "/revocation/decidedOn, '\"2026-09-19\"',        date-order,       /revocation/decidedOn",
        "/revocation/ground,    '\"a b\"',               bad-code,         /revocation/ground",
        "/productCode,          '\"84-844\"',            bad-product-code, /productCode",
        "/product/name,         '\" \"',                 bad-text,         /product/name",
        "/subject/legalForm,    '\"CLUB\"',              unknown-value,    /subject/legalForm",
        "/kind,                 '\"AGAIN\"',             unknown-value,    /kind",
        "/type,                 '\"licence\"',           unknown-value,    /type",
        "/type,                 7,                       wrong-type,       /type",
        "/number,               7,                       wrong-type,       /number",
    })
    void a_faulty_certificate_is_refused_with_code_and_place(String place, String value, String code, String path)
            throws IOException {
        assertFault(READER.read(JsonEdits.replace(CERTIFICATE, place, value)), code, path);
    }

    @ParameterizedTest
    @CsvSource({
        "/holds,          6,                 out-of-range,    /holds",
        "/kind,           '\"FIRST\"',       misplaced-field, /holds",
        "/events/0/event, '\"LODGE\"',       unknown-value,   /events/0/event",
        "/events/1/event, '\"FORWARD\"',     misplaced-field, /events/1/level",
        "/events/0/event, '\"COUNCIL_RESULT\"', missing-field, /events/0/level",
        "/events/1/total, 92.291,            wrong-type,      /events/1/total",
        "/events/1/total, 100.01,            out-of-range,    /events/1/total",
        "/events/1/total, -1,                out-of-range,    /events/1/total",
        "/events/1/stars, 0,                 out-of-range,    /events/1/stars",
        "/events/1/stars, 4000000000,        number-out-of-range, /events/1/stars",
        "/events/1/level, '\"province\"',    unknown-value,   /events/1/level",
        "/events/1/on,    '\"15/06/2026\"',  bad-date,        /events/1/on",
        "/events,         '{}',              wrong-type,      /events",
        "/id,             '\"\"',            bad-text,        /id",
    })
    void a_faulty_procedure_is_refused_with_code_and_place(String place, String value, String code, String path)
            throws IOException {
        assertFault(READER.read(JsonEdits.replace(PROCEDURE, place, value)), code, path);
    }

    @Test
    void an_upgrade_says_what_the_product_holds() {
        assertFault(READER.read(utf8(PROCEDURE.replace("\"holds\": 4,", ""))), "missing-field", "/holds");
    }

    @Test
    void a_total_is_written_without_an_exponent() {
        assertFault(READER.read(utf8(PROCEDURE.replace("92.29", "9e1"))), "wrong-type", "/events/1/total");
    }

    @Test
    void texts_speak_of_a_file_and_not_of_a_dossier() {
        List<ReadCaseFile> reads = List.of(
                READER.read(utf8("[]")),
                READER.read(utf8(CERTIFICATE + "x")),
                READER.read(utf8(CERTIFICATE.replace("\"stars\": 3,", "\"stars\": 99999999999,"))),
                READER.read(utf8(CERTIFICATE.replace("\"stars\": 3,", ""))),
                READER.read(new byte[] {(byte) 0xC0}),
                READER.read("{}".getBytes(StandardCharsets.UTF_16LE)),
                CaseFileReader.with(DossierValidator.create(), new Limits(10, 16))
                        .read(utf8(CERTIFICATE)));

        assertThat(reads)
                .allSatisfy(read -> assertThat(read.messages()).singleElement().satisfies(message -> {
                    assertThat(message.text().vi())
                            .doesNotContain("hồ sơ")
                            .doesNotContain("Hồ sơ")
                            .doesNotContain("{");
                    assertThat(message.text().en()).doesNotContain("dossier").doesNotContain("{");
                }));
        assertThat(reads.get(3).messages().get(0).text().en())
                .isEqualTo("Field \"stars\" is missing in the file; add it");
    }

    @Test
    void lines_are_read_one_by_one_and_a_faulty_one_does_not_end_the_file() throws IOException {
        String line = CERTIFICATE.replace("\n", " ");
        List<String> found = new ArrayList<>();

        READER.readLines(
                new ByteArrayInputStream(utf8(line + "\n\n{\"type\":\"certificate\"}\r\n" + line)),
                (number, read) -> found.add(number + " " + read.file().isPresent()));

        assertThat(found).containsExactly("1 true", "3 false", "4 true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate.schema.json", "procedure.schema.json"})
    void a_schema_follows_its_meta_schema_and_is_in_form_c(String name) {
        assertThat(Schemas.faultsOfSchema(name)).isEmpty();
        assertThat(Normalizer.isNormalized(Schemas.text(name), Normalizer.Form.NFC))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/number", "/productId", "/productCode", "/product", "/product/set", "/subject", "/subject/name",
                "/stars", "/kind", "/issuedOn", "/renewal", "/renewal/lodgedOn", "/revocation", "/revocation/ground",
                "/revocation/concludedOn"
            })
    void reader_and_schema_agree_on_every_field_of_a_certificate(String place) throws IOException {
        agree(CERTIFICATE, "certificate.schema.json", place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id",
                "/productId",
                "/kind",
                "/holds",
                "/product",
                "/subject",
                "/events",
                "/events/0",
                "/events/0/event",
                "/events/0/on",
                "/events/1/event",
                "/events/1/level",
                "/events/1/total",
                "/events/1/stars"
            })
    void reader_and_schema_agree_on_every_field_of_a_procedure(String place) throws IOException {
        agree(PROCEDURE, "procedure.schema.json", place);
    }

    private static void agree(String json, String schema, String place) throws IOException {
        assertThat(Schemas.faults(schema, json)).isEmpty();
        for (String value : List.of(
                "null",
                "true",
                "0",
                "1",
                "3",
                "5",
                "6",
                "-1",
                "101",
                "\"x\"",
                "\"\"",
                "\"a b\"",
                "[]",
                "{}",
                "[{}]",
                "\"FIRST\"",
                "\"UPGRADE\"",
                "\"FORWARD\"",
                "\"WRITTEN_RESULT\"",
                "\"CENTRE\"",
                "\"2030-02-28\"")) {
            byte[] edited = JsonEdits.replace(json, place, value);
            boolean schemaAccepts = Schemas.faults(schema, new String(edited, StandardCharsets.UTF_8))
                    .isEmpty();
            boolean readerAccepts = READER.read(edited).messages().stream()
                    // Which day comes first no schema can say.
                    .allMatch(message -> message.code().equals("date-order"));
            assertThat(readerAccepts).as(place + " = " + value).isEqualTo(schemaAccepts);
        }
    }

    private static void assertFault(ReadCaseFile read, String code, String path) {
        assertThat(read.file()).isEmpty();
        assertThat(read.messages())
                .extracting(message -> message.code() + " " + message.path())
                .contains(code + " " + path);
        assertThat(read.messages()).allSatisfy(message -> {
            assertThat(message.text().vi()).isNotBlank().doesNotContain("{");
            assertThat(message.text().en()).isNotBlank().doesNotContain("{");
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
