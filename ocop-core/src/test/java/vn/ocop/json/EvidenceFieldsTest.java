package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.json.DossierSamples.spareWith;
import static vn.ocop.json.DossierSamples.utf8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;

/** What rules need of a piece of evidence, in JSON. */
class EvidenceFieldsTest {

    private static final DossierReader READER = DossierReader.create();

    @Test
    void a_piece_of_evidence_is_read_with_all_that_it_states() {
        EvidenceReference evidence = read("""
                {"id":"MC-1","criterion":"3.3","title":"Danh sách lao động","kind":"local-labour-share","choice":"commune",\
                "value":{"percent":62.50},"asOf":"2026-05-31","since":"2025-01-01","issuedOn":"2026-06-01",\
                "validUntil":"2026-12-31","issuer":"HTX","paper":"12/DS"}""").evidence().get(0);

        assertThat(evidence)
                .isEqualTo(EvidenceReference.builder()
                        .id("MC-1")
                        .criterion("3.3")
                        .title("Danh sách lao động")
                        .kind("local-labour-share")
                        .choice("commune")
                        .value(new EvidenceValue.Percent(new BigDecimal("62.5")))
                        .asOf(LocalDate.of(2026, 5, 31))
                        .since(LocalDate.of(2025, 1, 1))
                        .issuedOn(LocalDate.of(2026, 6, 1))
                        .validUntil(LocalDate.of(2026, 12, 31))
                        .issuer("HTX")
                        .paper("12/DS")
                        .build());
    }

    @Test
    void evidence_without_these_fields_is_written_as_before_they_came() {
        assertThat(DossierWriter.toJson(
                        read("{\"id\":\"MC-01\",\"criterion\":\"1.1\",\"title\":\"Hợp đồng\"},{\"id\":\"MC-02\"}")))
                .endsWith(
                        "\"evidence\":[{\"id\":\"MC-01\",\"criterion\":\"1.1\",\"title\":\"Hợp đồng\"},{\"id\":\"MC-02\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"percent\":75.00} | {\"percent\":75}",
                "{\"percent\":100} | {\"percent\":100}",
                "{\"percent\":0.000000001} | {\"percent\":0.000000001}",
                "{\"count\":100000} | {\"count\":100000}",
                "{\"amounts\":{\"2025\":-1500000.0,\"2024\":20}} | {\"amounts\":{\"2024\":20,\"2025\":-1500000}}",
                "{\"flag\":false} | {\"flag\":false}",
            })
    void values_are_exact_and_written_in_one_way(String value, String canonical) {
        String json = DossierWriter.toJson(read("{\"id\":\"MC\",\"kind\":\"profit\",\"value\":" + value + "}"));

        assertThat(json).contains("\"value\":" + canonical + "}");
        assertThat(DossierWriter.digest(READER.readOrThrow(utf8(json))))
                .isEqualTo(DossierWriter.digest(read("{\"id\":\"MC\",\"kind\":\"profit\",\"value\":" + value + "}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"percent\":120} | percent-out-of-range | /evidence/0/value/percent",
                "{\"percent\":100.000001} | percent-out-of-range | /evidence/0/value/percent",
                "{\"percent\":-1} | percent-out-of-range | /evidence/0/value/percent",
                "{\"percent\":\"75\"} | wrong-type | /evidence/0/value/percent",
                "{\"percent\":1e1} | wrong-type | /evidence/0/value/percent",
                "{\"percent\":1e999999999} | wrong-type | /evidence/0/value/percent",
                "{\"count\":-1} | bad-count | /evidence/0/value/count",
                "{\"count\":100001} | bad-count | /evidence/0/value/count",
                "{\"count\":1.5} | wrong-type | /evidence/0/value/count",
                "{\"flag\":\"yes\"} | wrong-type | /evidence/0/value/flag",
                "{\"amounts\":{\"24\":1}} | bad-year | /evidence/0/value/amounts/24",
                "{\"amounts\":{\"2024\":null}} | wrong-type | /evidence/0/value/amounts/2024",
                "{\"amounts\":{}} | too-many | /evidence/0/value/amounts",
                "{\"amounts\":[]} | wrong-type | /evidence/0/value/amounts",
                "{} | not-one-field | /evidence/0/value",
                "{\"flag\":true,\"count\":1} | not-one-field | /evidence/0/value",
                "{\"number\":1} | unknown-field | /evidence/0/value/number",
                "75 | wrong-type | /evidence/0/value",
            })
    void a_value_that_cannot_be_is_refused_by_the_reader_and_the_schema(String value, String code, String path) {
        String json = dossier("{\"id\":\"MC\",\"kind\":\"profit\",\"value\":" + value + "}");

        assertThat(READER.read(utf8(json)).messages()).first().satisfies(message -> {
            assertThat(message.code()).isEqualTo(code);
            assertThat(message.path()).isEqualTo(path);
        });
        if (!value.contains("1e")) {
            assertThat(Schemas.faultsOfDossier(json)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf", "since", "issuedOn", "validUntil"})
    void a_day_that_is_none_is_refused(String field) {
        String json = dossier("{\"id\":\"MC\",\"" + field + "\":\"2025-02-30\"}");

        assertThat(READER.read(utf8(json)).messages())
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("bad-date", "/evidence/0/" + field));
        assertThat(Schemas.faultsOfDossier(json)).isNotEmpty();
    }

    @Test
    void a_share_that_cannot_be_says_so_in_both_languages() {
        Message message = READER.read(utf8(dossier("{\"id\":\"MC\",\"value\":{\"percent\":120}}")))
                .messages()
                .get(0);

        assertThat(message.text().vi())
                .isEqualTo("Tỷ lệ phải từ 0 đến 100 phần trăm; hãy kiểm tra lại cách tính: \"120\"");
        assertThat(message.text().en())
                .isEqualTo("A share must be from 0 to 100 per cent; check how it was worked out: \"120\"");
    }

    @Test
    void amounts_are_copied_and_equal_by_their_values() {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>(Map.of(2024, new BigDecimal("5.0")));
        EvidenceValue.Amounts value = new EvidenceValue.Amounts(amounts);
        amounts.put(2025, BigDecimal.ONE);

        assertThat(value).isEqualTo(new EvidenceValue.Amounts(new TreeMap<>(Map.of(2024, new BigDecimal("5")))));
        assertThat(new EvidenceValue.Percent(new BigDecimal("50.0")))
                .isEqualTo(new EvidenceValue.Percent(new BigDecimal("5E+1")));
        assertThat(List.of(value.amounts().firstKey())).containsExactly(2024);
    }

    private static String dossier(String evidence) {
        return spareWith("\"sheets\":[]", "\"sheets\":[],\"evidence\":[" + evidence + "]");
    }

    private static Dossier read(String evidence) {
        return READER.readOrThrow(utf8(dossier(evidence)));
    }
}
