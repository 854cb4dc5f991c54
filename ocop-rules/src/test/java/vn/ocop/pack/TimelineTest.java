package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.dossier.DossierKind.FIRST;
import static vn.ocop.dossier.DossierKind.RE_EVALUATION;
import static vn.ocop.dossier.DossierKind.UPGRADE;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.dossier.DossierKind;
import vn.ocop.engine.OcopEngine;
import vn.ocop.law.Reading;

class TimelineTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final Timeline LAW = ENGINE.timeline();

    @ParameterizedTest
    @CsvSource({
        "FIRST,2023-02-24,2023-02-24,qd148-2023,false",
        "FIRST,2025-07-05,2025-07-05,qd148-2023,false",
        "FIRST,2025-07-05,2025-07-06,qd148-2025,false",
        "FIRST,2026-05-21,2026-05-21,qd148-2025,false",
        "FIRST,2026-05-22,2026-05-22,qd26-2026,false",
        "FIRST,2026-05-21,2026-05-22,qd148-2025,true",
        "FIRST,2026-05-21,2026-07-21,qd148-2025,true",
        "FIRST,2026-05-21,2026-07-22,qd26-2026,false",
        "UPGRADE,2025-01-10,2026-07-21,qd148-2025,true",
        "RE_EVALUATION,2026-05-21,2026-06-21,qd148-2025,true",
        "RE_EVALUATION,2026-05-21,2026-06-22,qd26-2026,false",
        "FIRST,2027-12-31,2027-12-31,qd26-2026,false"
    })
    void exactly_one_regime_applies(
            DossierKind kind, LocalDate submitted, LocalDate evaluated, String id, boolean transitional) {
        assertThat(LAW.choose(kind, submitted, evaluated))
                .isInstanceOfSatisfying(RegimeChoice.Applies.class, applies -> {
                    assertThat(applies.pack().id()).isEqualTo(id);
                    assertThat(applies.transitional()).isEqualTo(transitional);
                    assertThat(applies.clause()).startsWith("QĐ ");
                });
    }

    @Test
    void a_dossier_that_missed_its_term_is_redone_under_the_new_rules_by_a_reading() {
        assertThat(LAW.choose(FIRST, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 22)))
                .isInstanceOfSatisfying(RegimeChoice.Applies.class, applies -> {
                    assertThat(applies.reading().map(Reading::id)).contains("unfinished-dossiers");
                    assertThat(applies.clause()).isEqualTo("QĐ 26/2026/QĐ-TTg, Điều 12");
                });
    }

    @Test
    void a_dossier_that_was_with_a_district_is_decided_by_the_province_by_a_reading() {
        assertThat(LAW.choose(UPGRADE, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 1)))
                .isInstanceOfSatisfying(
                        RegimeChoice.Applies.class,
                        applies ->
                                assertThat(applies.reading().map(Reading::id)).contains("running-files-2025"));
    }

    @Test
    void no_regime_is_known_before_24_february_2023() {
        assertThat(LAW.choose(FIRST, LocalDate.of(2023, 2, 23), LocalDate.of(2023, 3, 1)))
                .isInstanceOfSatisfying(RegimeChoice.None.class, none -> {
                    assertThat(none.reason()).isEqualTo(RegimeChoice.Reason.BEFORE_FIRST);
                    assertThat(none.text().en())
                            .isEqualTo("The dossier was submitted on 2023-02-23; the rules known here begin on"
                                    + " 2023-02-24");
                });
    }

    @Test
    void a_dossier_is_not_evaluated_before_it_is_submitted() {
        assertThat(LAW.choose(RE_EVALUATION, LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 1)))
                .isInstanceOfSatisfying(
                        RegimeChoice.None.class,
                        none -> assertThat(none.reason()).isEqualTo(RegimeChoice.Reason.EVALUATED_BEFORE_SUBMITTED));
    }

    @Test
    void a_regime_lapses_where_no_other_follows() {
        Timeline old = OcopEngine.with(List.of(PackFiles.shipped("qd148-2023"))).timeline();

        assertThat(old.choose(FIRST, LocalDate.of(2025, 7, 6), LocalDate.of(2025, 7, 6)))
                .isInstanceOfSatisfying(
                        RegimeChoice.None.class,
                        none -> assertThat(none.reason()).isEqualTo(RegimeChoice.Reason.LAPSED));
    }

    @Test
    void a_transitional_clause_that_calls_for_a_missing_pack_says_so() {
        Timeline alone = Timeline.of(ENGINE.packs().stream()
                .filter(pack -> !pack.id().equals("qd148-2025"))
                .toList());

        assertThat(alone.choose(FIRST, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)))
                .isInstanceOfSatisfying(
                        RegimeChoice.None.class,
                        none -> assertThat(none.reason()).isEqualTo(RegimeChoice.Reason.PACK_MISSING));
    }

    @Test
    void two_regimes_that_claim_one_day_are_named() {
        RulePack latest = ENGINE.packs().get(2);
        RulePack rival = RulePack.builder().from(latest).id("rival").build();

        assertThat(Timeline.of(List.of(latest, rival))
                        .choose(FIRST, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)))
                .isInstanceOfSatisfying(
                        RegimeChoice.Several.class,
                        several -> assertThat(several.packs()).containsExactly("qd26-2026", "rival"));
    }

    @Property
    void every_day_from_2023_to_2027_has_exactly_one_regime(
            @ForAll @IntRange(min = 0, max = 1770) int submitted,
            @ForAll @IntRange(min = 0, max = 400) int later,
            @ForAll DossierKind kind) {
        LocalDate day = LocalDate.of(2023, 2, 24).plusDays(submitted);

        assertThat(LAW.choose(kind, day, day.plusDays(later))).isInstanceOf(RegimeChoice.Applies.class);
    }
}
