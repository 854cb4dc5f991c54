package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.activation.PackRegistry;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.text.Text;

class RehearsalTest {

    private static final String SET = "tea";
    private static final EditedPack PACK = EditedPack.of("qd26-2026", SET);
    private static final OcopEngine CURRENT = PACK.engine();
    private static final Map<String, Integer> BEST = Sheets.best(CURRENT.packs().get(0), SET);

    /** A 3-star gate moves from the third to the fourth option of 2.2: whoever chose the third is not recognised. */
    private static OcopEngine stricter() {
        EditedPack after = PACK.copy();
        after.option(SET, "2.2", 3).set(6, "");
        after.option(SET, "2.2", 4).set(6, "3");
        return after.engine();
    }

    private static List<PortfolioItem> portfolio() {
        Map<String, Integer> third = new LinkedHashMap<>(BEST);
        third.put("2.2", 3);
        return List.of(
                PortfolioItem.of(Sheets.dossier("keeps", SET, BEST)),
                PortfolioItem.of(Sheets.dossier("loses-1", SET, third)),
                PortfolioItem.of(Sheets.dossier("loses-2", SET, third)));
    }

    private static RehearsalResult run(OcopEngine candidate, RehearsalCondition... conditions) {
        Rehearsal.Builder rehearsal =
                Rehearsal.builder().portfolio(() -> portfolio().iterator());
        List.of(conditions).forEach(rehearsal::condition);
        return rehearsal.build().run(CURRENT, candidate, candidate.packs().get(0));
    }

    @Test
    void a_candidate_that_costs_stars_is_refused_with_the_dossiers_and_the_reasons() {
        RehearsalResult result = run(stricter(), RehearsalCondition.noStarLost());

        assertThat(result.isPassed()).isFalse();
        assertThat(result.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.dossiers()).isEqualTo(2);
            assertThat(violation.first())
                    .extracting(impact -> impact.id().orElseThrow())
                    .containsExactly("loses-1", "loses-2");
        });
        assertThat(result.toFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("rehearsal-no-star-lost");
            assertThat(fault.text().en())
                    .isEqualTo("No product loses a star. Dossiers against it: 2. loses-1 (5 stars → not recognised:"
                            + " now: gate 3 stars of 2.2 (option 4) not met, QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11,"
                            + " 2.2); loses-2 (5 stars → not recognised: now: gate 3 stars of 2.2 (option 4) not met,"
                            + " QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11, 2.2)");
            assertThat(fault.text().vi()).startsWith("Không sản phẩm nào giảm hoặc mất sao. Hồ sơ vi phạm: 2. loses-1");
        });
    }

    @Test
    void a_candidate_that_meets_every_condition_passes() {
        RehearsalResult same = run(
                PACK.copy().engine(),
                RehearsalCondition.noStarLost(),
                RehearsalCondition.atMostChanged(0),
                RehearsalCondition.atMostUnknown(0),
                RehearsalCondition.noneBecomesInvalid());

        assertThat(same.isPassed()).isTrue();
        assertThat(same.toFaults()).isEmpty();
        assertThat(same.report().orElseThrow().dossiers()).isEqualTo(3);
        assertThat(run(stricter(), RehearsalCondition.atMostChanged(2)).isPassed())
                .isTrue();
        assertThat(run(stricter(), RehearsalCondition.atMostChanged(1)).isPassed())
                .isFalse();
    }

    @Test
    void a_star_may_be_lost_by_a_finding_but_not_by_a_table() {
        EditedPack without = PACK.copy();
        without.rows("effects.csv").removeIf(row -> row.get(2).equals("copied-product"));
        OcopEngine lenient = without.engine();
        Rehearsal rehearsal = Rehearsal.builder()
                .portfolio(() -> List.of(PortfolioItem.of(
                                Sheets.dossier("copied", SET, BEST),
                                Sheets.dossier("copied", SET, BEST, "copied-product")))
                        .iterator())
                .condition(RehearsalCondition.noStarLostWithoutFinding())
                .build();

        assertThat(rehearsal.check(lenient, CURRENT, CURRENT.packs().get(0))).isEmpty();
        assertThat(run(stricter(), RehearsalCondition.noStarLostWithoutFinding())
                        .isPassed())
                .isFalse();
    }

    @Test
    void a_host_adds_conditions_and_checks_of_its_own() {
        RehearsalCondition own = RehearsalCondition.none(
                "keep-five",
                Text.of("Sản phẩm 5 sao giữ nguyên"),
                impact -> impact.outcome()
                                .before()
                                .filter(outcome -> outcome.stars() == 5)
                                .isPresent()
                        && impact.direction() == Direction.LOSES);
        PackFault fault = new PackFault("cases/a.json", 1, "case-failed", Text.of("sai"));
        OcopEngine candidate = stricter();
        Rehearsal rehearsal = Rehearsal.builder()
                .portfolio(() -> portfolio().iterator())
                .condition(own)
                .candidateCheck((engine, pack) -> engine == candidate ? List.of(fault) : List.of())
                .build();

        assertThat(rehearsal.check(CURRENT, candidate, candidate.packs().get(0)))
                .extracting(PackFault::code)
                .containsExactly("case-failed", "rehearsal-keep-five");
    }

    @Test
    void without_a_predecessor_or_without_dossiers_nothing_is_rehearsed_and_the_candidate_is_refused() {
        OcopEngine other = EditedPack.of("qd148-2023", SET).engine();
        OcopEngine candidate = PACK.engine();
        Rehearsal empty = Rehearsal.builder()
                .portfolio(() -> new ArrayList<PortfolioItem>().iterator())
                .condition(RehearsalCondition.noStarLost())
                .build();

        assertThat(empty.check(other, candidate, candidate.packs().get(0)))
                .extracting(PackFault::code)
                .containsExactly("rehearsal-no-predecessor");
        assertThat(empty.check(CURRENT, candidate, candidate.packs().get(0)))
                .extracting(PackFault::code)
                .containsExactly("rehearsal-no-dossiers");
    }

    @Test
    void a_new_decree_is_rehearsed_against_the_one_that_it_replaces() {
        OcopEngine shipped = OcopEngine.shipped();
        OcopEngine current = OcopEngine.with(List.of(
                shipped.filesOf("qd148-2023").get(0),
                shipped.filesOf("qd148-2025").get(0)));
        Rehearsal rehearsal = Rehearsal.builder()
                .portfolio(() -> List.of(PortfolioItem.of(Sheets.dossier(
                                "old", SET, Sheets.best(current.packs().get(0), SET))))
                        .iterator())
                .condition(RehearsalCondition.atMostUnknown(0))
                .build();

        RehearsalResult result = rehearsal.run(current, shipped, shipped.packs().get(2));

        assertThat(result.report().orElseThrow().diff().before().id()).isEqualTo("qd148-2025");
        assertThat(result.violations())
                .extracting(violation -> violation.condition().code())
                .containsExactly("at-most-unknown");
    }

    @Test
    void a_registry_takes_over_only_what_the_rehearsal_has_nothing_against() {
        OcopEngine shipped = OcopEngine.shipped();
        Rehearsal rehearsal = Rehearsal.builder()
                .portfolio(() -> portfolio().iterator())
                .condition(RehearsalCondition.noStarLost())
                .build();
        PackRegistry registry = PackRegistry.builder(SignaturePolicy.unsignedDataOnly(Map.of()))
                .startWith(shipped)
                .clock(Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC))
                .condition(rehearsal::check)
                .build();
        String[] sets = shipped.packs().get(2).rubrics().keySet().toArray(String[]::new);
        EditedPack whole = EditedPack.of("qd26-2026", sets).manifest("revision: 1", "revision: 2");
        EditedPack stricter = whole.copy();
        stricter.option(SET, "2.2", 3).set(6, "");
        stricter.option(SET, "2.2", 4).set(6, "3");
        EditedPack reworded = whole.copy();
        reworded.option(SET, "2.2", 3).set(3, "Bao bì đẹp");

        assertThat(registry.activate(stricter.files()).faults())
                .extracting(PackFault::code)
                .containsExactly("rehearsal-no-star-lost");
        assertThat(registry.engine()).isSameAs(shipped);
        assertThat(registry.activate(reworded.files()).faults()).isEmpty();
        assertThat(registry.engine().pack("qd26-2026").orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void a_rehearsal_that_could_refuse_nothing_is_not_built() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rehearsal.builder()
                        .condition(RehearsalCondition.noStarLost())
                        .build());
        assertThatIllegalStateException()
                .isThrownBy(() -> Rehearsal.builder()
                        .portfolio(() -> portfolio().iterator())
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RehearsalCondition.none("Bad Code", Text.of("x"), impact -> true))
                .withMessageContaining("Bad Code");
        assertThatIllegalArgumentException().isThrownBy(() -> RehearsalCondition.atMostChanged(-1));
    }
}
