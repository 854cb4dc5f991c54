package vn.ocop.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.AssessmentWriter;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.junit.DossierArbitraries;

/** Changes that are proven to be without effect have none, on random dossiers and days. */
class EquivalenceTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final AssessmentWriter WRITER = AssessmentWriter.create();

    /** The first regime without the end of its own, which the second one sets as well. */
    private static final OcopEngine WITHOUT_END = ENGINE.plus(RulePack.builder()
            .from(ENGINE.pack("qd148-2023").orElseThrow())
            .inForceUntil(Optional.empty())
            .build());

    /** Sets with ties, requirements, exclusive cases, sums and marks on titles. */
    private static final List<Equivalent> EQUIVALENTS = Stream.of("qd148-2023", "qd26-2026")
            .flatMap(id -> Stream.of("flowers", "tea", "community-tourism", "bottled-water")
                    .flatMap(set -> equivalents(ENGINE.pack(id).orElseThrow(), set)))
            .toList();

    /** A change of a pack that leaves the signature of its set as it was. */
    private record Equivalent(RulePack pack, String set, Mutant mutant) {

        @Override
        public String toString() {
            return mutant.words().en();
        }
    }

    /** A change and a dossier of its set. */
    private record Trial(Equivalent equivalent, Dossier dossier, GatePolicy policy) {}

    private static Stream<Equivalent> equivalents(RulePack pack, String set) {
        Rubric rubric = Objects.requireNonNull(pack.rubrics().get(set));
        List<Equivalent> found = new ArrayList<>();
        for (Mutant mutant : new SetMutants(pack, rubric).all()) {
            try {
                Rubric changed =
                        Objects.requireNonNull(mutant.apply(pack).rubrics().get(set));
                if (Signature.of(changed).equals(Signature.of(rubric))) {
                    found.add(new Equivalent(pack, set, mutant));
                }
            } catch (IllegalStateException e) {
                assertThat(e).as("a change that does not hold together").hasMessageContaining("criterion");
            }
        }
        return found.stream();
    }

    @Example
    void there_are_such_changes_of_each_class() {
        assertThat(EQUIVALENTS)
                .extracting(equivalent -> equivalent.mutant().kind())
                .contains("options-exchanged", "merit-exchanged", "threshold", "effect-dropped");
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rubrics_of_one_signature_give_the_same_result_to_the_byte(@ForAll("trials") Trial trial) {
        Equivalent equivalent = trial.equivalent();
        RulePack changed = equivalent.mutant().apply(equivalent.pack());
        AssessmentOptions options = AssessmentOptions.builder()
                .pack(changed.id())
                .gatePolicy(trial.policy())
                .build();

        assertThat(WRITER.toJson(ENGINE.plus(changed).assess(trial.dossier(), options)))
                .isEqualTo(WRITER.toJson(ENGINE.assess(trial.dossier(), options)));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Arbitraries.of(EQUIVALENTS).flatMap(equivalent -> {
            DossierArbitraries dossiers =
                    DossierArbitraries.of(equivalent.pack()).ofSets(equivalent.set());
            return Arbitraries.oneOf(List.of(
                            dossiers.strong(),
                            dossiers.complete(),
                            dossiers.unbroken(),
                            dossiers.nearGate(),
                            dossiers.broken()))
                    .filter(dossier -> dossier.product().set().equals(equivalent.set()))
                    .flatMap(dossier ->
                            Arbitraries.of(GatePolicy.class).map(policy -> new Trial(equivalent, dossier, policy)));
        });
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void timelines_that_are_proven_the_same_choose_the_same_on_any_days(
            @ForAll("days") LocalDate submitted, @ForAll("days") LocalDate evaluated, @ForAll DossierKind kind) {
        assertThat(words(WITHOUT_END.timeline().choose(kind, submitted, evaluated)))
                .isEqualTo(words(ENGINE.timeline().choose(kind, submitted, evaluated)));
    }

    @Example
    void the_end_of_a_regime_that_another_one_replaces_on_that_day_is_without_effect() {
        assertThat(SameTimeline.of(ENGINE.packs(), WITHOUT_END.packs())).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4 * 365).map(LocalDate.of(2023, 1, 1)::plusDays);
    }

    private static String words(RegimeChoice choice) {
        return choice instanceof RegimeChoice.Applies applies
                ? applies.pack().id() + " " + applies.clause() + " " + applies.transitional() + " " + applies.reading()
                : choice.getClass().getSimpleName();
    }

    @Example
    void a_timeline_that_differs_on_a_single_day_is_not_the_same() {
        RulePack pack = ENGINE.pack("qd26-2026").orElseThrow();
        for (int by : new int[] {-1, 1}) {
            RulePack moved = RulePack.builder()
                    .from(pack)
                    .inForceFrom(pack.inForceFrom().plusDays(by))
                    .build();
            assertThat(SameTimeline.of(ENGINE.packs(), ENGINE.plus(moved).packs()))
                    .isFalse();
        }
    }
}
