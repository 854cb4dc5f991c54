package vn.ocop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.DossierWriter;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;

/** Cases that must fail fail, each for its own reason and with its own message. */
class CaseRunnerTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    /** 86 points, one gate of 4 stars missed: ranked with 3 stars. */
    private static final Case MISSED = shipped("Bộ 4: 6.4 vừa hụt mức 4 là điều kiện 4 sao");

    private static final Case ELIMINATED = shipped("Bộ 4: phát hiện forged-dossier làm hồ sơ bị loại");
    private static final Case ZERO = shipped("Nước uống được 0 điểm ở một chỉ tiêu của mục 6 thì dừng chấm");
    private static final Case INCOMPLETE = shipped("Bộ 4: 1.1 chưa được chấm");

    private static Case shipped(String name) {
        return Cases.of(PackFiles.shipped("qd148-2023")).under("qd148-2023").all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The dossier of a case with another expectation, read from text as an author would write it. */
    private static CaseReport run(Case one, String expect) {
        String dossier = DossierWriter.toJson(one.content().dossier().orElseThrow());
        String text = "{\"case\":\"What must fail\"," + dossier.substring(1, dossier.length() - 1) + ",\"expect\":"
                + expect + "}";
        Cases cases = Cases.of(PackFiles.of("a pack", Map.of("cases/x.json", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(cases.faults()).isEmpty();
        return CaseRunner.run(ENGINE, cases.under("qd148-2023"));
    }

    private static Difference difference(Case one, String expect) {
        CaseReport report = run(one, expect);
        assertThat(report.passed()).isFalse();
        assertThat(report.results().get(0).differences()).hasSize(1);
        return report.results().get(0).differences().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"status\":\"NOT_RECOGNISED\"} | status | NOT_RECOGNISED | RANKED",
                "{\"total\":88} | total | 88 | 86",
                "{\"parts\":{\"A\":1}} | parts/A | 1 | 35",
                "{\"parts\":{\"D\":1}} | parts/D | 1 | null",
                "{\"sections\":{\"6\":13}} | sections/6 | 13 | 8",
                "{\"awards\":{\"6.4\":5}} | awards/6.4 | 5 | 2",
                "{\"awards\":[{\"criterion\":\"6.4\",\"points\":5}]} | awards/6.4 | 5 | 2",
                "{\"maxima\":{\"6.4\":4}} | maxima/6.4 | 4 | 5",
                "{\"bandStars\":5} | bandStars | 5 | 4",
                "{\"stars\":4} | stars | 4 | 3",
                "{\"stars\":null} | stars | null | 3",
                "{\"unmetGates\":[]} | unmetGates | [] | [6.4 ★4 ≥3 (2)]",
                "{\"unmetGates\":[{\"criterion\":\"6.4\",\"stars\":4,\"open\":true}]} | unmetGates | [6.4 ★4 open] | [6.4 ★4 ≥3 (2)]",
                "{\"unmetGates\":[{\"criterion\":\"6.4\",\"stars\":4,\"required\":2}]} | unmetGates | [6.4 ★4 ≥2] | [6.4 ★4 ≥3 (2)]",
                "{\"unmetGates\":[{\"criterion\":\"6.4\",\"stars\":4,\"actual\":1}]} | unmetGates | [6.4 ★4 (1)] | [6.4 ★4 ≥3 (2)]",
                "{\"zeros\":[\"6.1\"]} | zeros | [6.1] | []",
                "{\"messages\":[\"no-answer\"]} | messages | [no-answer] | []",
                "{\"chosenBy\":\"LAW\"} | chosenBy | LAW | HOST",
                "{\"clause\":\"QĐ 1\"} | clause | QĐ 1 | ^^",
                "{\"recognition\":null} | recognition | null | district (UBND cấp huyện)",
                "{\"recognition\":{\"level\":\"district\",\"authority\":\"UBND\"}} | recognition | district (UBND) | district (UBND cấp huyện)",
                "{\"levels\":[5,4,3,2]} | levels | [2, 3, 4, 5] | [3, 4, 5]",
                "{\"readings\":[]} | readings | [] | [title-gate]",
                "{\"commune\":{\"local-origin\":\"1.2\"}} | commune/local-origin | 1.2 | 1.1",
                "{\"commune\":{\"idea-origin\":null}} | commune/idea-origin | null | 2.1",
                "{\"commune\":{\"no-such-content\":null}} | commune/no-such-content | null | no such content"
            })
    void each_field_that_is_pinned_wrongly_fails_by_itself(
            String expect, String field, String expected, String actual) {
        Difference difference = difference(MISSED, expect);

        assertThat(difference.field()).isEqualTo(field);
        assertThat(difference.expected()).isEqualTo(expected);
        assertThat(difference.actual()).isEqualTo(actual);
    }

    @Test
    void findings_zeros_and_messages_are_told_with_their_reasons() {
        assertThat(difference(ELIMINATED, "{\"findings\":[]}").reasons())
                .extracting(reason -> reason.en())
                .singleElement()
                .asString()
                .startsWith("eliminates forged-dossier: ")
                .contains("QĐ ");
        assertThat(difference(ZERO, "{\"zeros\":[\"6.4\"]}").actual()).isEqualTo("[6.3]");
        assertThat(difference(
                                INCOMPLETE,
                                "{\"messages\":[{\"code\":\"no-answer\",\"path\":\"/sheets/0/choices/1.2\"}]}")
                        .actual())
                .isEqualTo("[no-answer /sheets/0/choices/1.1]");
        assertThat(difference(INCOMPLETE, "{\"messages\":[\"no-answer\",\"no-answer\"]}")
                        .expected())
                .isEqualTo("[no-answer, no-answer]");
    }

    @Test
    void what_is_pinned_rightly_passes() {
        assertThat(run(
                                MISSED,
                                "{\"status\":\"RANKED\",\"total\":86.0,\"bandStars\":4,\"stars\":3,"
                                        + "\"awards\":{\"6.4\":2},\"unmetGates\":[{\"criterion\":\"6.4\",\"stars\":4}],"
                                        + "\"pack\":\"qd148-2023\",\"chosenBy\":\"HOST\",\"messages\":[]}")
                        .passed())
                .isTrue();
    }

    @Test
    void a_failure_tells_expected_actual_gates_and_criteria_with_citations() {
        CaseReport report = run(MISSED, "{\"stars\":4,\"sections\":{\"6\":13}}");

        assertThat(report.text(Locale.ENGLISH)).isEqualTo("""
                cases/x.json:1: "What must fail" fails
                  stars: expected 4, actual 3
                    6.4 Smell and taste: minimum for 4 stars, needs option 4 (3 points); has 2 points, met on 0 of 1 \
                sheets: not met; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.d
                  sections/6: expected 13, actual 8
                    6.1 Impurities: options [3], 2 of 2 points; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.a
                    6.2 Uniformity of the product: options [3], 2 of 2 points; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.b
                    6.3 Colour and consistency: options [3], 2 of 4 points; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.c
                    6.4 Smell and taste: options [3], 2 of 5 points; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.d
                1 cases run, 0 passed, 1 failed, 0 not in order
                """);
        assertThat(report.text(Locale.ROOT))
                .startsWith("cases/x.json:1: \"What must fail\" không đạt\n  stars: mong đợi 4, thực tế 3\n    6.4 ")
                .contains(
                        ": điều kiện tối thiểu 4 sao, cần mức 4 (3 điểm); được 2 điểm, đạt trên 0/1 phiếu: chưa đạt; QĐ 148",
                        "  sections/6: mong đợi 13, thực tế 8\n",
                        ": mức [3], 2/5 điểm; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.d\n")
                .endsWith("1 ca đã chạy, 0 đạt, 1 không đạt, 0 ca lỗi\n");
    }

    @Test
    void a_total_alone_shows_the_points_of_the_sections() {
        assertThat(difference(MISSED, "{\"total\":70}").reasons())
                .hasSize(12)
                .first()
                .extracting(reason -> reason.en())
                .asString()
                .startsWith("1 ")
                .endsWith(" of 18 points");
    }

    @Test
    void a_content_of_the_commune_is_told_with_article_and_criterion() {
        assertThat(difference(MISSED, "{\"commune\":{\"local-labour\":\"3.4\"}}")
                        .reasons())
                .extracting(reason -> reason.en())
                .singleElement()
                .asString()
                .startsWith("Use of local labour; QĐ ")
                .contains(": 3.3 ")
                .endsWith("; QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 3.c");
    }

    @Test
    void a_failure_is_a_fault_of_its_file_for_an_admission() {
        List<PackFault> failures = run(MISSED, "{\"stars\":4,\"total\":1}").failures();

        assertThat(failures)
                .extracting(fault -> fault.line(Locale.ENGLISH), fault -> fault.line(Locale.ROOT))
                .containsExactly(tuple(
                        "cases/x.json:1: case-failed: \"What must fail\" fails: stars expected 4, actual 3; total expected 1,"
                                + " actual 86",
                        "cases/x.json:1: case-failed: \"What must fail\" không đạt: stars mong đợi 4, thực tế 3; total mong"
                                + " đợi 1, thực tế 86"));
    }

    @Test
    void a_rule_pack_that_is_not_there_is_a_fault_of_the_case() {
        Case other =
                MISSED.with(AssessmentOptions.builder().pack("no-such-pack").build());
        CaseReport report = CaseRunner.run(ENGINE, Cases.of(List.of(other)));

        assertThat(report.results()).isEmpty();
        assertThat(report.failures())
                .extracting(fault -> fault.code() + ": " + fault.text().en())
                .containsExactly(
                        "case-unreadable: the case asks for the rule pack \"no-such-pack\", which is not there");
    }

    @Test
    void no_cases_at_all_are_no_success() {
        assertThat(CaseRunner.run(ENGINE, Cases.of(List.of())).passed()).isFalse();
    }

    @Test
    void one_number_changed_in_one_table_is_noticed_by_the_cases_of_that_set_alone() {
        EditedPack edited = EditedPack.of("qd26-2026");
        String table = "sets/11-tea.csv";
        String before = edited.text(table);
        String line = before.lines()
                .filter(row -> row.startsWith("option,3,") && row.contains(",3,4,"))
                .findFirst()
                .orElseThrow();
        edited.replace(table, line, line.replace(",3,4,", ",2,4,"));

        CaseReport report = PackUnderTest.of(edited.files()).test();

        assertThat(report.failed()).isNotEmpty();
        assertThat(report.failed())
                .allSatisfy(result -> assertThat(result.run().set()).hasValue("tea"));
    }

    @Test
    void the_report_is_json_too() {
        assertThat(run(MISSED, "{\"stars\":4}").json())
                .startsWith(
                        "{\"passed\":false,\"cases\":1,\"faults\":[],\"failed\":[{\"file\":\"cases/x.json\",\"line\":1,"
                                + "\"case\":\"What must fail\",\"differences\":[{\"field\":\"stars\",\"expected\":\"4\",\"actual\":\"3\",");
    }
}
