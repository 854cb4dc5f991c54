package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.programme.Bound;
import vn.ocop.programme.Inspection;
import vn.ocop.programme.Locality;
import vn.ocop.programme.LocalityLevel;
import vn.ocop.programme.Measure;
import vn.ocop.programme.Period;
import vn.ocop.programme.Programme;
import vn.ocop.programme.Quantity;
import vn.ocop.programme.ReportDuty;
import vn.ocop.register.DossierStep;
import vn.ocop.register.SalesChannel;
import vn.ocop.text.Text;

/** Programmes of localities: what is read, and what is refused where. */
final class ProgrammeReaderTest {

    private static final String SCHEMA = "programme.schema.json";
    private static final String WHOLE = """
            {"format":1,"id":"xa-a-2025","title":{"vi":"Xã A","en":"Commune A"},"document":"Kế hoạch A",
             "locality":{"level":"COMMUNE","name":"xã A","within":"tỉnh B"},
             "period":{"from":"2025-01-01","to":"2025-12-31"},
             "targets":[
              {"code":"t1","measure":"NEWLY_RECOGNISED","atLeast":2,"minStars":4,"cites":"I"},
              {"code":"t2","measure":"TOTAL","moreThan":60,"cites":"I","reading":{"vi":"v","en":"e"}},
              {"code":"t3","measure":"REVENUE_GROWTH","from":5,"to":7.5,"cites":"I"},
              {"code":"t4","measure":"MODERN_CHANNEL_SHARE","atLeast":70,"channels":["SUPERMARKET"],"cites":"I"}],
             "milestones":[{"code":"m1","title":{"vi":"v","en":"e"},"from":"2025-03-01","to":"2025-04-30",
              "step":"REGISTERED","cites":"II"}],
             "inspections":[{"code":"i1","kind":"PERIODIC","title":{"vi":"v","en":"e"},"from":"2025-01-01",
              "to":"2025-12-31","cites":"III"}],
             "reports":[{"code":"r1","title":{"vi":"v","en":"e"},"before":"2025-06-25","cites":"IV"},
              {"code":"r2","title":{"vi":"v","en":"e"},"by":"2025-11-30","cites":"IV"},
              {"code":"r3","title":{"vi":"v","en":"e"},"cites":"IV"}],
             "support":"xa-a","remarks":[{"vi":"v","en":"e"}]}
            """;

    @Test
    void every_field_is_read() {
        Programme programme = read(WHOLE).content().orElseThrow();

        assertThat(programme.id()).isEqualTo("xa-a-2025");
        assertThat(programme.locality()).isEqualTo(new Locality(LocalityLevel.COMMUNE, "xã A", Optional.of("tỉnh B")));
        assertThat(programme.period()).isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(programme.targets())
                .extracting(target -> target.bound())
                .containsExactly(
                        new Bound.AtLeast(Quantity.of(2)),
                        new Bound.MoreThan(Quantity.of(60)),
                        new Bound.Between(Quantity.of(5), Quantity.of(new java.math.BigDecimal("7.5"))),
                        new Bound.AtLeast(Quantity.of(70)));
        assertThat(programme.targets().get(0).minStars()).isEqualTo(4);
        assertThat(programme.targets().get(1).minStars()).isEqualTo(3);
        assertThat(programme.targets().get(1).reading()).contains(new Text("v", "e"));
        assertThat(programme.targets().get(3).measure()).isEqualTo(Measure.MODERN_CHANNEL_SHARE);
        assertThat(programme.targets().get(3).channels()).isEqualTo(Set.of(SalesChannel.SUPERMARKET));
        assertThat(programme.milestones().get(0).step()).contains(DossierStep.REGISTERED);
        assertThat(programme.inspections().get(0).kind()).isEqualTo(Inspection.Kind.PERIODIC);
        assertThat(programme.support()).contains("xa-a");
        assertThat(programme.remarks()).containsExactly(new Text("v", "e"));
    }

    @Test
    void a_report_before_a_day_has_the_eve_as_its_last_day_and_one_by_a_day_that_day() {
        assertThat(read(WHOLE).content().orElseThrow().reports())
                .extracting(ReportDuty::lastDay)
                .containsExactly(
                        Optional.of(LocalDate.of(2025, 6, 24)),
                        Optional.of(LocalDate.of(2025, 11, 30)),
                        Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":1 | \"format\":2 | unknown-format /format",
                "\"period\":{\"from\":\"2025-01-01\" | \"period\":{\"from\":\"2026-01-01\" | range-reversed /period/to",
                "\"atLeast\":2 | \"atLeast\":2,\"moreThan\":1 | bad-bound /targets/0",
                "\"atLeast\":2, | '' | bad-bound /targets/0",
                "\"from\":5,\"to\":7.5 | \"from\":5 | bad-bound /targets/2",
                "\"from\":5,\"to\":7.5 | \"atLeast\":5,\"to\":7.5 | bad-bound /targets/2",
                "\"from\":5 | \"from\":8 | range-reversed /targets/2/to",
                "\"to\":7.5 | \"to\":7.555 | bad-number /targets/2/to",
                "\"moreThan\":60 | \"moreThan\":\"60\" | bad-number /targets/1/moreThan",
                "\"moreThan\":60 | \"moreThan\":-60 | bad-number /targets/1/moreThan",
                "\"minStars\":4 | \"minStars\":1 | bad-stars /targets/0/minStars",
                "\"channels\":[\"SUPERMARKET\"], | '' | channels-needed /targets/3/channels",
                "\"channels\":[\"SUPERMARKET\"] | \"channels\":[] | channels-needed /targets/3/channels",
                "\"code\":\"m1\" | \"code\":\"t1\" | duplicate-id /milestones/0/code",
                "\"to\":\"2025-04-30\" | \"to\":\"2025-02-28\" | range-reversed /milestones/0/to",
                "\"before\":\"2025-06-25\" | \"before\":\"2025-06-25\",\"by\":\"2025-06-25\" | two-days /reports/0",
                "\"before\":\"2025-06-25\" | \"before\":\"25/6\" | bad-date /reports/0/before",
                "\"measure\":\"TOTAL\" | \"measure\":\"ALL\" | unknown-value /targets/1/measure",
                "\"cites\":\"III\" | \"cites\":\"\" | bad-text /inspections/0/cites",
            })
    void a_faulty_programme_is_refused(String good, String bad, String fault) {
        String json = WHOLE.replace(good, bad);

        assertThat(json).isNotEqualTo(WHOLE);
        assertThat(codes(read(json))).containsExactly(fault);
    }

    @Test
    void the_schema_accepts_what_the_reader_accepts() {
        assertThat(Schemas.faultsOfSchema(SCHEMA)).isEmpty();
        assertThat(PlainDataSchemas.faults(SCHEMA, WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"atLeast\":2 | \"atLeast\":2,\"moreThan\":1",
                "\"atLeast\":2, | ''",
                "\"from\":5,\"to\":7.5 | \"from\":5",
                "\"channels\":[\"SUPERMARKET\"], | ''",
                "\"before\":\"2025-06-25\" | \"before\":\"2025-06-25\",\"by\":\"2025-06-25\"",
                "\"format\":1 | \"format\":2",
                "\"to\":7.5 | \"to\":7.555",
                "\"document\":\"Kế hoạch A\", | ''",
            })
    void the_schema_refuses_what_the_reader_refuses(String good, String bad) {
        String json = WHOLE.replace(good, bad);

        assertThat(PlainDataSchemas.faults(SCHEMA, json)).isNotEmpty();
        assertThat(read(json).messages()).isNotEmpty();
    }

    @Test
    void faults_are_told_in_both_languages() {
        Text text = read(WHOLE.replace("\"atLeast\":2,", ""))
                .messages()
                .get(0)
                .message()
                .text();

        assertThat(text.in(Locale.ROOT))
                .isEqualTo("Mục tiêu t1 phải có đúng một yêu cầu: \"atLeast\", \"moreThan\", hoặc \"from\" cùng \"to\";"
                        + " hãy giữ lại một");
        assertThat(text.in(Locale.ENGLISH))
                .isEqualTo("Target t1 must have exactly one demand: \"atLeast\", \"moreThan\", or \"from\" with \"to\";"
                        + " keep one");
        assertThat(read("{}").messages().get(0).message().text().in(Locale.ENGLISH))
                .isEqualTo("Field \"format\" is missing in the programme; add it");
        assertThat(codes(read(" ".repeat((1 << 20) + 1)))).containsExactly("too-large ");
    }

    private static List<String> codes(ReadFile<Programme> read) {
        return read.messages().stream()
                .map(fault -> fault.message().code() + " " + fault.message().path())
                .toList();
    }

    private static ReadFile<Programme> read(String json) {
        try {
            return ProgrammeReader.create().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
