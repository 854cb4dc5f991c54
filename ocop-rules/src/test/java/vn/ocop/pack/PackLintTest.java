package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.engine.OcopEngine;

/** Lint on the shipped packs, and what holds for all findings; {@link BadPacksTest} has the rules one by one. */
class PackLintTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025"})
    void what_qd_148_prints_irregularly_is_found_and_registered(String id) {
        List<LintFinding> findings = lint(id);

        assertThat(findings).noneMatch(LintFinding::refuses);
        assertThat(findings)
                .extracting(finding ->
                        finding.fault().file() + ":" + finding.fault().line() + " "
                                + finding.rule().code() + " "
                                + finding.registered().orElseThrow().id())
                .containsExactly(
                        "sets/07-produce-products.csv:0 total-unreachable m01",
                        "sets/07-produce-products.csv:113 option-max m01",
                        "sets/11-tea.csv:0 total-unreachable m02",
                        "sets/11-tea.csv:99 part-sum m02",
                        "sets/12-herbal-tea.csv:0 total-unreachable m03",
                        "sets/12-herbal-tea.csv:99 part-sum m03",
                        "sets/13-coffee-cocoa.csv:0 total-unreachable m04",
                        "sets/13-coffee-cocoa.csv:99 part-sum m04");
        assertThat(findings.get(3).line(Locale.ENGLISH))
                .isEqualTo(
                        "sets/11-tea.csv:99: part-sum: the sections of part C give 32 points together, its maximum is"
                                + " 35; mend one of them, or enter in misprints.csv that the decree prints it so [m02]");
    }

    @Test
    void in_qd_26_nothing_is_found() {
        assertThat(lint("qd26-2026")).isEmpty();
    }

    @Test
    void the_register_of_a_layer_explains_the_tables_that_it_takes_over() {
        PackFiles base = SmallPack.sound()
                .replace(
                        "sets/01-rice-cakes.csv",
                        "section,2,,Câu chuyện,Story,15,,,",
                        "section,2,,Câu chuyện,Story,14,,,")
                .files();
        SmallPack layer = new SmallPack(Map.of())
                .with("pack.yaml", """
                        format: 1
                        id: layer
                        revision: 1
                        layer-over: {id: small, digest: "%s"}
                        title: {vi: Sửa đổi, en: Amendment}
                        legal-basis: [QĐ 3/QĐ-TTg]
                        in-force: {from: 2028-01-01, clause: QĐ 3/QĐ-TTg}
                        """.formatted(base.digest()))
                .with("misprints.csv", """
                        id,set,place,printed,used,unresolved,reason_vi,reason_en
                        m1,rice-cakes,A,35,35,yes,Cộng được 34,The sum is 34
                        m2,rice-cakes,2,14,14,yes,Cộng được 15,The sum is 15
                        """);
        RulePack pack = RulePack.read(layer.files(), id -> List.of(base));

        assertThat(PackLint.check(pack))
                .extracting(finding -> finding.line(Locale.ENGLISH).replaceFirst(": the .*; ", " "))
                .containsExactly(
                        "sets/01-rice-cakes.csv:2: part-sum mend one of them, or enter in misprints.csv that the decree"
                                + " prints it so [m1]",
                        "sets/01-rice-cakes.csv:9: section-sum mend one of them, or enter in misprints.csv that the"
                                + " decree prints it so [m2]");
    }

    @Test
    void a_warning_does_not_refuse_a_pack_and_an_error_does() {
        SmallPack unused = SmallPack.sound().with("scribbles.csv", "a,b\n1,2\n");
        SmallPack formula = SmallPack.sound().with("notes/scribbles.csv", "a,b\n1,=2\n");

        assertThat(unused.lint())
                .singleElement()
                .matches(finding -> finding.severity() == LintRule.Severity.WARNING && !finding.refuses());
        assertThat(formula.lint())
                .singleElement()
                .matches(finding -> finding.severity() == LintRule.Severity.ERROR && finding.refuses());
    }

    @Test
    void harmless_signs_are_no_formulas() {
        String cells = "a,b\n-,\n-5,+5\n\"-0,5\",+12.5%\n5 - 3,a=b\n";

        assertThat(SmallPack.sound().with("notes/scribbles.csv", cells).lint()).isEmpty();
    }

    @Test
    void a_label_may_have_several_lines_and_signs_that_a_keyboard_does_not_have() {
        assertThat(SmallPack.sound()
                        .with("notes/scribbles.csv", "a\n\"một\r\nhai\nba\"\n≥ 51% · “µg” 100\u00A0g 👍 Đ\n")
                        .lint())
                .isEmpty();
    }

    @Test
    void findings_end_where_nobody_reads_on() {
        StringBuilder cells = new StringBuilder("a\n");
        IntStream.range(0, 3000).forEach(i -> cells.append("=").append(i).append('\n'));
        List<LintFinding> findings =
                SmallPack.sound().with("notes/scribbles.csv", cells.toString()).lint();

        assertThat(findings).hasSize(1001);
        assertThat(findings.get(1000).line(Locale.ENGLISH))
                .isEqualTo(
                        "notes/scribbles.csv:1002: too-many-findings: there are more than 1000 findings; mend those above"
                                + " and check again");
        assertThat(findings.get(1000).line(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "notes/scribbles.csv:1002: too-many-findings: có hơn 1000 điểm cần xem; hãy sửa các điểm trên rồi"
                                + " kiểm tra lại");
    }

    @Test
    void every_module_of_the_small_pack_is_missed_when_it_is_not_listed() {
        for (String module : SmallPack.sound().load().rules()) {
            assertThat(SmallPack.sound()
                            .replace("pack.yaml", "  - " + module + "\n", "")
                            .lint())
                    .as(module)
                    .extracting(finding -> finding.rule())
                    .containsExactly(LintRule.MISSING_MODULE);
        }
    }

    @Test
    void every_maximum_that_is_wrong_by_one_point_is_found() {
        for (String path : List.of("sets/01-rice-cakes.csv", "sets/02-village-stay.csv")) {
            SmallPack pack = SmallPack.sound();
            for (String row : pack.text(path).lines().skip(1).toList()) {
                String[] cells = row.split(",", -1);
                if (!cells[0].equals("option")) {
                    cells[5] = Integer.toString(Integer.parseInt(cells[5]) + 1);
                    assertThat(pack.replace(path, row + "\n", String.join(",", cells) + "\n")
                                    .lint())
                            .as(row)
                            .anyMatch(LintFinding::refuses);
                }
            }
        }
    }

    @Test
    void every_rule_is_found_by_its_code() {
        for (LintRule rule : LintRule.values()) {
            assertThat(LintRule.ofCode(rule.code())).contains(rule);
        }
        assertThat(LintRule.ofCode("no-such-rule")).isEmpty();
    }

    private static List<LintFinding> lint(String id) {
        RulePack pack = ENGINE.packs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return PackLint.check(pack);
    }
}
