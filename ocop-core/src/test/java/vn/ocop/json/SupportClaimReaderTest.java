package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.support.ClaimedProduct;
import vn.ocop.support.Entitlement;
import vn.ocop.support.Occasion;
import vn.ocop.support.OccasionLevel;
import vn.ocop.support.SupportCase;
import vn.ocop.support.SupportClaim;

/** Claims on support and cases of support packs: what is read, and what is refused where. */
final class SupportClaimReaderTest {

    private static final String SCHEMA = "support-claim.schema.json";
    private static final String WHOLE = "{\"id\":\"c1\",\"measure\":\"fair\",\"on\":\"2025-05-01\","
            + "\"subject\":{\"id\":\"S1\",\"name\":\"HTX A\"},"
            + "\"product\":{\"id\":\"P1\",\"name\":\"Chè\",\"stars\":0,\"aims\":3},\"cost\":14285714,"
            + "\"occasion\":{\"code\":\"F1\",\"name\":\"Hội chợ\",\"level\":\"PROVINCE\"}}";
    private static final String SPARE = "{\"id\":\"c2\",\"measure\":\"training\",\"on\":\"2025-05-01\","
            + "\"subject\":{\"id\":\"S1\",\"name\":\"HTX A\"}}";
    private static final String CASE = "{\"title\":\"Một câu\",\"asOf\":\"2025-12-31\",\"claims\":[" + WHOLE + "],"
            + "\"expect\":{\"entitlements\":[{\"claim\":\"c1\",\"outcome\":\"GRANTED\",\"amount\":9999999,"
            + "\"reasons\":[\"share\"]}],\"budget\":9999999,\"withoutAmount\":0}}";

    @Test
    void every_field_is_read_and_what_is_left_out_is_unknown() {
        List<SupportClaim> claims = lines(WHOLE, SPARE).content().orElseThrow();

        assertThat(claims.get(0))
                .isEqualTo(SupportClaim.builder()
                        .id("c1")
                        .measure("fair")
                        .on(LocalDate.of(2025, 5, 1))
                        .subject(new RegisteredSubject("S1", "HTX A"))
                        .product(new ClaimedProduct("P1", Optional.of("Chè"), OptionalInt.of(0), OptionalInt.of(3)))
                        .cost(14_285_714)
                        .occasion(new Occasion("F1", Optional.of("Hội chợ"), Optional.of(OccasionLevel.PROVINCE)))
                        .build());
        assertThat(claims.get(1).product()).isEmpty();
        assertThat(claims.get(1).cost()).isEmpty();
        assertThat(claims.get(1).occasion()).isEmpty();
        assertThat(claims.get(1).offer()).isFalse();
        assertThat(read("[" + WHOLE + "," + SPARE + "]", false).content()).contains(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"cost\":14285714 | \"cost\":-1 | bad-number /cost",
                "\"cost\":14285714 | \"cost\":14285714.5 | bad-number /cost",
                "\"cost\":14285714 | \"cost\":1000000000000001 | bad-number /cost",
                "\"cost\":14285714 | \"cost\":\"14285714\" | bad-number /cost",
                "\"stars\":0 | \"stars\":6 | bad-stars /product/stars",
                "\"on\":\"2025-05-01\" | \"on\":\"2025-02-29\" | bad-date /on",
                "\"level\":\"PROVINCE\" | \"level\":\"CITY\" | unknown-value /occasion/level",
                "\"measure\":\"fair\", | '' | missing-field /measure",
                "\"code\":\"F1\" | \"code\":\"\" | bad-text /occasion/code",
                "\"cost\":14285714 | \"price\":14285714 | unknown-field /price",
            })
    void a_faulty_claim_is_refused(String good, String bad, String fault) {
        String json = WHOLE.replace(good, bad);

        assertThat(json).isNotEqualTo(WHOLE);
        assertThat(codes(lines(json))).containsExactly("1 " + fault);
        assertThat(PlainDataSchemas.faults(SCHEMA, json)).isNotEmpty();
    }

    @Test
    void two_claims_of_one_id_are_refused() {
        assertThat(codes(lines(WHOLE, WHOLE))).containsExactly("2 duplicate-id /id");
        assertThat(codes(read("[" + WHOLE + "," + WHOLE + "]", false))).containsExactly("0 duplicate-id /1/id");
    }

    @Test
    void a_case_is_read_with_what_it_pins() {
        SupportCase golden = SupportClaimReader.create()
                .readCase(CASE.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();

        assertThat(golden.title()).isEqualTo("Một câu");
        assertThat(golden.asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(golden.claims()).hasSize(1);
        assertThat(golden.budget()).hasValue(9_999_999);
        assertThat(golden.withoutAmount()).hasValue(0);
        assertThat(golden.expectations())
                .containsExactly(new SupportCase.Expectation(
                        "c1",
                        Optional.of(Entitlement.Outcome.GRANTED),
                        java.util.OptionalLong.of(9_999_999),
                        List.of("share")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\":\"Một câu\", | '' | missing-field /title",
                "\"outcome\":\"GRANTED\" | \"outcome\":\"PAID\" | unknown-value /expect/entitlements/0/outcome",
                "\"budget\":9999999 | \"total\":9999999 | unknown-field /expect/total",
            })
    void a_faulty_case_is_refused(String good, String bad, String fault) {
        ReadFile<SupportCase> read =
                SupportClaimReader.create().readCase(CASE.replace(good, bad).getBytes(StandardCharsets.UTF_8));

        assertThat(codes(read)).containsExactly("0 " + fault);
    }

    @Test
    void a_case_with_two_claims_of_one_id_is_refused() {
        String twice = CASE.replace("\"claims\":[", "\"claims\":[" + WHOLE + ",");

        assertThat(codes(SupportClaimReader.create().readCase(twice.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("0 duplicate-id /claims/1/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {WHOLE, SPARE})
    void the_schema_accepts_what_the_reader_accepts(String json) {
        assertThat(Schemas.faultsOfSchema(SCHEMA)).isEmpty();
        assertThat(PlainDataSchemas.faults(SCHEMA, json)).isEmpty();
    }

    private static List<String> codes(ReadFile<?> read) {
        return read.messages().stream()
                .map(fault -> fault.line() + " " + fault.message().code() + " "
                        + fault.message().path())
                .toList();
    }

    private static ReadFile<List<SupportClaim>> lines(String... lines) {
        return read(String.join("\n", lines), true);
    }

    private static ReadFile<List<SupportClaim>> read(String json, boolean lines) {
        try {
            return SupportClaimReader.create()
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
