package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.engine.OcopEngine;

class TimelineLintTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final RulePack FIRST = ENGINE.packs().get(0);
    private static final RulePack SECOND = ENGINE.packs().get(1);
    private static final RulePack THIRD = ENGINE.packs().get(2);

    @Test
    void the_shipped_packs_fit_together() {
        assertThat(PackLint.checkTimeline(ENGINE.packs())).isEmpty();
    }

    @Test
    void two_regimes_in_force_on_one_day_are_told() {
        RulePack rival = RulePack.builder()
                .from(THIRD)
                .id("rival")
                .replaces(List.of())
                .inForceFrom(LocalDate.of(2027, 1, 1))
                .build();

        assertSaid(
                List.of(FIRST, SECOND, THIRD, rival),
                "rival/pack.yaml:16: dates-overlap: ngày 2027-01-01 quy định \"qd26-2026\" cũng đang có hiệu lực; hãy để"
                        + " gói này thay thế, hoặc cho gói kia ngày kết thúc",
                "rival/pack.yaml:16: dates-overlap: on 2027-01-01 the regime \"qd26-2026\" is in force too; let this one"
                        + " replace it, or give it an end");
    }

    @Test
    void days_without_a_regime_are_told() {
        RulePack early = RulePack.builder()
                .from(FIRST)
                .inForceUntil(LocalDate.of(2025, 7, 1))
                .build();
        RulePack late = RulePack.builder()
                .from(SECOND)
                .replaces(List.of())
                .transition(Optional.empty())
                .build();

        assertSaid(
                List.of(early, late),
                "qd148-2025/pack.yaml:16: dates-hole: không quy định nào có hiệu lực từ 2025-07-01 đến trước 2025-07-06;"
                        + " hãy thêm gói ở giữa, hoặc sửa ngày",
                "qd148-2025/pack.yaml:16: dates-hole: no regime is in force from 2025-07-01 until 2025-07-06; add the"
                        + " pack between, or mend the dates");
    }

    @Test
    void an_end_that_is_not_the_day_of_the_replacement_is_told() {
        RulePack lingering = RulePack.builder()
                .from(FIRST)
                .inForceUntil(LocalDate.of(2025, 12, 31))
                .build();

        assertSaid(
                List.of(lingering, SECOND),
                "qd148-2023/pack.yaml:17: dates-disagree: gói tự kết thúc ngày 2025-12-31, nhưng \"qd148-2025\" thay thế"
                        + " nó ngày 2025-07-06; hãy sửa một trong hai",
                "qd148-2023/pack.yaml:17: dates-disagree: the pack ends on 2025-12-31 by itself, but \"qd148-2025\""
                        + " replaces it on 2025-07-06; mend one of them");
    }

    @Test
    void a_replaced_regime_that_is_not_there_is_told() {
        assertSaid(
                List.of(FIRST, THIRD),
                "qd26-2026/pack.yaml:16: dates-hole: không quy định nào có hiệu lực từ 2025-07-06 đến trước 2026-05-22;"
                        + " hãy thêm gói ở giữa, hoặc sửa ngày\n"
                        + "qd26-2026/pack.yaml:22: replaces-unknown: gói thay thế \"qd148-2025\" không có ở đây; hãy thêm"
                        + " gói đó, hoặc sửa mã",
                "qd26-2026/pack.yaml:16: dates-hole: no regime is in force from 2025-07-06 until 2026-05-22; add the pack"
                        + " between, or mend the dates\n"
                        + "qd26-2026/pack.yaml:22: replaces-unknown: the pack replaces \"qd148-2025\", which is not here;"
                        + " add that pack, or mend the id");
    }

    @Test
    void a_regime_that_is_there_twice_is_told_once_and_not_as_an_overlap() {
        RulePack again = RulePack.builder().from(THIRD).revision(2).build();

        assertSaid(
                List.of(FIRST, SECOND, THIRD, again),
                "qd26-2026/pack.yaml:3: pack-twice: quy định \"qd26-2026\" có mặt hai lần, một lần ở phiên bản 2; hãy bỏ"
                        + " một",
                "qd26-2026/pack.yaml:3: pack-twice: the regime \"qd26-2026\" is here twice, one of them in revision 2;"
                        + " take one out");
    }

    @Test
    void a_timeline_of_no_packs_has_no_faults() {
        assertThat(PackLint.checkTimeline(List.of())).isEmpty();
    }

    private static void assertSaid(List<RulePack> packs, String vietnamese, String english) {
        List<LintFinding> findings = PackLint.checkTimeline(packs);

        assertThat(findings.stream().map(finding -> finding.line(Locale.forLanguageTag("vi"))))
                .containsExactly(vietnamese.split("\n"));
        assertThat(findings.stream().map(finding -> finding.line(Locale.ENGLISH)))
                .containsExactly(english.split("\n"));
    }
}
