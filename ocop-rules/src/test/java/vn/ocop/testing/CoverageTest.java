package vn.ocop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Text;

/** What of the law dossiers exercise. */
class CoverageTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final PackUnderTest PACK = PackUnderTest.of(PackFiles.shipped("qd148-2023"));

    private static Cases named(String... names) {
        return Cases.of(PACK.cases().all().stream()
                .filter(one -> List.of(names).contains(one.name()))
                .toList());
    }

    private static CoverageReport of(String... names) {
        PackTestReport report = PACK.report(named(names));
        assertThat(report.cases().results()).hasSize(names.length);
        return report.coverage();
    }

    private static List<String> exercised(CoverageReport report, String area) {
        return report.items().entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getKey().area().equals(area))
                .map(entry -> entry.getKey().set() + " " + entry.getKey().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd148-2025", "qd26-2026"})
    void the_cases_of_a_shipped_pack_exercise_all_of_it_and_every_rule(String id) {
        CoverageReport coverage =
                PackUnderTest.of(PackFiles.shipped(id)).report().coverage();

        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.silentRules()).isEmpty();
        assertThat(coverage.rules()).hasSize(21);
        assertThat(coverage.below(100, Map.of())).isEmpty();
    }

    @Test
    void nothing_is_exercised_before_a_dossier_is_seen() {
        CoverageReport coverage = CoverageMeter.of(PACK.pack()).report();

        assertThat(coverage.items().values()).allMatch(count -> count == 0);
        assertThat(coverage.areas().get("options")).isEqualTo(new CoverageReport.Share(0, 2632));
        assertThat(coverage.areas().get("gates-missed")).isEqualTo(new CoverageReport.Share(0, 543));
        assertThat(coverage.areas().get("title-gates-missed")).isEqualTo(new CoverageReport.Share(0, 26));
        assertThat(coverage.silentRules()).hasSize(21);
        assertThat(coverage.sets().get("tea")).containsKeys("options", "gates-met", "bands-reached", "applies-not");
    }

    @Test
    void a_gate_counts_as_missed_only_where_the_points_reach_its_level() {
        CoverageReport missed = of("Bộ 4: 6.4 vừa hụt mức 4 là điều kiện 4 sao");

        assertThat(exercised(missed, "gates-missed")).containsExactly("honey-and-farm-foods 6.4=4*4");
        assertThat(exercised(missed, "gates-met"))
                .noneMatch(key -> key.endsWith("*5"))
                .isNotEmpty();
        assertThat(exercised(missed, "title-gates-met")).containsExactly("honey-and-farm-foods 3.6=0*4");
        assertThat(exercised(of("29 điểm là 1 sao"), "gates-missed")).isEmpty();
    }

    @Test
    void a_gate_that_is_left_open_is_neither_met_nor_missed() {
        CoverageReport open = of("Hội đồng chấm khác nhau ở một điều kiện 4 sao thì phải thống nhất lại");

        assertThat(exercised(open, "gates-met")).doesNotContain("honey-and-farm-foods 6.4=4*4");
        assertThat(exercised(open, "gates-missed")).isEmpty();
    }

    @Test
    void each_area_has_its_own_dossiers() {
        assertThat(exercised(of("Bộ 4: phát hiện forged-dossier làm hồ sơ bị loại"), "eliminations"))
                .containsExactly("honey-and-farm-foods forged-dossier");
        assertThat(exercised(of("Bộ 4: phát hiện hazardous-impurities làm dừng chấm điểm"), "stops"))
                .containsExactly("honey-and-farm-foods hazardous-impurities");
        assertThat(exercised(of("Nước uống được 0 điểm ở một chỉ tiêu của mục 6 thì dừng chấm"), "zeros"))
                .containsExactly("bottled-water 6.3");
        assertThat(exercised(of("Không có câu chuyện thì hai tiêu chí về câu chuyện không chấm"), "applies-not"))
                .containsExactly("honey-and-farm-foods 5.2", "honey-and-farm-foods 5.3");
        assertThat(exercised(of("Du lịch cộng đồng chấm theo trường hợp 1 được 100 điểm"), "cases"))
                .containsExactly("community-tourism 8.1", "community-tourism 9.1", "community-tourism 15.1");
        assertThat(exercised(of("Bộ 4: 90 điểm vừa vào khung 5 sao"), "bands-reached"))
                .containsExactly("honey-and-farm-foods 90");
        assertThat(exercised(of("Bộ 4: 89 điểm chưa vào khung 5 sao"), "bands-missed"))
                .containsExactly("honey-and-farm-foods 90");
        assertThat(exercised(of("Hiệp hội chỉ được nhận ở bộ du lịch"), "forms-refused"))
                .containsExactly("honey-and-farm-foods ASSOCIATION");
        assertThat(exercised(
                        of(
                                "Bộ 26: cấp xã xem nguồn gốc, nguyên liệu không có tiêu chí; lao động địa phương qua 3.3; nguồn"
                                        + " gốc ý tưởng qua 2.1; trí tuệ, bản sắc không có tiêu chí"),
                        "commune-contents"))
                .containsExactly(
                        "community-tourism local-origin",
                        "community-tourism local-labour",
                        "community-tourism idea-origin",
                        "community-tourism local-identity");
        assertThat(exercised(of("Hồ sơ ngày 05/07/2025 vẫn theo QĐ 148 chưa sửa đổi"), "days"))
                .containsExactly(" 2025-07-05");
    }

    @Test
    void a_case_that_failed_is_not_counted() {
        Case right = named("Bộ 4: 90 điểm vừa vào khung 5 sao").all().get(0);
        Case wrong = new Case(
                right.file(),
                right.line(),
                right.name(),
                right.content(),
                right.options(),
                Expectation.builder().stars(3).build());

        PackTestReport report = PACK.report(Cases.of(List.of(wrong)));

        assertThat(report.cases().failed()).hasSize(1);
        assertThat(report.coverage().items().values()).allMatch(count -> count == 0);
        assertThat(report.coverage().silentRules()).hasSize(21);
    }

    @Test
    void a_dossier_of_another_pack_exercises_nothing_of_this_one() {
        Assessment other = CaseRunner.run(
                        ENGINE, Cases.of(PackFiles.shipped("qd26-2026")).under("qd26-2026"))
                .results()
                .get(0)
                .assessment();

        assertThat(CoverageMeter.of(PACK.pack()).add(other).report().items().values())
                .allMatch(count -> count == 0);
    }

    @Test
    void thresholds_name_the_areas_below_them() {
        CoverageReport coverage = of("29 điểm là 1 sao");

        assertThat(coverage.below(0, Map.of())).isEmpty();
        assertThat(coverage.below(1, Map.of("rules", 20, "options", 0)))
                .doesNotContainKeys("options", "rules")
                .containsEntry("stops", new CoverageReport.Share(0, 22));
        assertThat(coverage.below(0, Map.of("rules", 50))).containsOnlyKeys("rules");
        assertThatThrownBy(() -> coverage.below(0, Map.of("no-such-area", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no area of coverage no-such-area; use one of [days, ");
    }

    @Test
    void a_share_is_100_percent_only_if_nothing_is_missing() {
        assertThat(new CoverageReport.Share(999, 1000).percent()).isEqualTo(99);
        assertThat(new CoverageReport.Share(1000, 1000).percent()).isEqualTo(100);
        assertThat(new CoverageReport.Share(0, 0).percent()).isEqualTo(100);
    }

    @Test
    void the_report_names_what_is_missing_in_terms_of_the_law() {
        assertThat(of("29 điểm là 1 sao").text(Locale.ENGLISH))
                .startsWith("What the dossiers exercise of qd148-2023\n")
                .contains(
                        "not exercised (days): the regime: decided on 2023-02-23\n",
                        "not exercised (options): fresh-produce: 1.1, option 1: ",
                        "… and ",
                        "rule never fired: A finding that eliminates throws the dossier out\n");
        assertThat(of("29 điểm là 1 sao").text(Locale.ROOT))
                .contains("chưa dùng đến (options): fresh-produce: 1.1, mức 1: ");
    }

    @Test
    void the_page_is_well_formed_and_escapes_everything() throws Exception {
        CoverageArea hostile = new CoverageArea() {
            @Override
            public List<CoverageItem> items(RulePack pack, Rubric rubric) {
                return List.of(new CoverageItem(
                        new CoverageItem.Id("<b>area", rubric.set().code(), "key"),
                        Text.of("<script>alert('x')</script> & \"more\"")));
            }

            @Override
            public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
                return Stream.empty();
            }
        };
        Case right = named("29 điểm là 1 sao").all().get(0);
        Case wrong = new Case(
                "<i>.json",
                1,
                "<img src=x> fails",
                right.content(),
                right.options(),
                Expectation.builder().stars(3).build());

        String page = PACK.report(Cases.of(List.of(wrong)), hostile).html(Locale.ENGLISH);

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .contains("&lt;b&gt;area")
                .contains("&lt;img src=x&gt; fails")
                .doesNotContain("<script", "<img", "<i>", "<b>");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    @Test
    void a_host_adds_areas_of_its_own() {
        CoverageArea kinds = new CoverageArea() {
            @Override
            public List<CoverageItem> items(RulePack pack, Rubric rubric) {
                return List.of();
            }

            @Override
            public List<CoverageItem> items(RulePack pack) {
                return List.of(new CoverageItem(new CoverageItem.Id("kinds", "", "FIRST"), Text.of("first time")));
            }

            @Override
            public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
                return Stream.of(new CoverageItem.Id("kinds", "", dossier.kind().name()));
            }
        };

        assertThat(PACK.report(named("29 điểm là 1 sao"), kinds).coverage().areas())
                .containsEntry("kinds", new CoverageReport.Share(1, 1));
    }

    @Test
    void the_numbers_are_json_too() {
        assertThat(of("29 điểm là 1 sao").json())
                .startsWith("{\"pack\":\"qd148-2023\",\"areas\":{\"days\":{\"covered\":0,\"total\":4},")
                .contains("\"missing\":[{\"area\":\"days\",\"set\":\"\",\"key\":\"2023-02-23\",\"text\":")
                .contains("\"Each answer earns the points of its option\":1");
    }
}
