package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.OcopEngine;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.junit.DossierArbitraries;

/** What holds for the impact on any dossier. */
class ImpactPropertiesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final Regime OLD = Regime.of(ENGINE, "qd148-2023");
    private static final Regime YOUNG = Regime.of(ENGINE, "qd26-2026");
    private static final DossierArbitraries DOSSIERS =
            DossierArbitraries.of(ENGINE.pack("qd148-2023").orElseThrow());
    private static final Impact SAME = Impact.of(OLD, Regime.of(ENGINE, "qd148-2023"), ImpactOptions.defaults());
    private static final Impact LAYER = Impact.of(OLD, Regime.of(ENGINE, "qd148-2025"), ImpactOptions.defaults());
    private static final PackDiff DIFF = PackDiff.of(OLD.pack(), YOUNG.pack());
    private static final Map<GatePolicy, Impact> DECREES = Stream.of(GatePolicy.values())
            .collect(Collectors.toMap(
                    policy -> policy,
                    policy -> Impact.of(
                            OLD,
                            YOUNG,
                            ImpactOptions.builder().gatePolicy(policy).build())));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void a_pack_changes_nothing_against_itself_nor_a_layer_that_leaves_the_tables_alone(
            @ForAll("any") Dossier dossier) {
        for (Impact impact : List.of(SAME, LAYER)) {
            DossierImpact found = impact.of(PortfolioItem.of(dossier));

            assertThat(found.shifts()).isEmpty();
            if (found.outcome().before().orElseThrow().status() == AssessmentStatus.INVALID) {
                assertThat(found.carriage()).isEqualTo(Carriage.INVALID);
                assertThat(found.causes()).isNotEmpty();
            } else {
                assertThat(found.direction()).isEqualTo(Direction.KEEPS);
                assertThat(found.outcome().areEqual()).isTrue();
                assertThat(found.total().areEqual()).isTrue();
                assertThat(found.causes()).isEmpty();
                assertThat(found.carriage()).isEqualTo(Carriage.AS_THEY_STAND);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatever_the_missing_answers_are_the_outcome_is_within_the_range(
            @ForAll("unbroken") Dossier dossier, @ForAll GatePolicy policy, @ForAll Random random) {
        DossierImpact found = Objects.requireNonNull(DECREES.get(policy)).of(PortfolioItem.of(dossier));
        if (!found.range().areBoth()) {
            return;
        }
        Assessment any = YOUNG.assess(fill(dossier, random), Optional.of(policy));

        if (found.outcome().after().isPresent()) {
            assertThat(Outcome.of(any)).isEqualTo(found.outcome().after().get());
        } else {
            int lowest = recognised(found.range().before().orElseThrow());
            int highest = recognised(found.range().after().orElseThrow());
            assertThat(recognised(Outcome.lowestOf(any))).isBetween(lowest, highest);
            assertThat(recognised(Outcome.highestOf(any))).isBetween(lowest, highest);
        }
    }

    private static int recognised(Outcome outcome) {
        return outcome.stars() < 3 ? 0 : outcome.stars();
    }

    /** The dossier for the newer pack: answers that ask for the same stay, all others are any. */
    private static Dossier fill(Dossier dossier, Random random) {
        String set = dossier.product().set();
        SetDiff diff = DIFF.set(set).orElseThrow();
        Rubric rubric = Objects.requireNonNull(YOUNG.pack().rubrics().get(set), set);
        SheetRole counted = dossier.sheets().stream().anyMatch(sheet -> sheet.role() == SheetRole.COUNCIL)
                ? SheetRole.COUNCIL
                : SheetRole.SELF;
        Dossier.Builder filled = Dossier.builder()
                .id(dossier.id())
                .kind(dossier.kind())
                .submittedOn(dossier.submittedOn())
                .product(dossier.product())
                .subject(dossier.subject());
        dossier.findings().stream()
                .filter(finding -> rubric.effectOf(finding.code()).isPresent())
                .forEach(filled::addFindings);
        for (ScoreSheet sheet : dossier.sheets()) {
            if (sheet.role() == counted) {
                filled.addSheets(ScoreSheet.builder()
                        .role(sheet.role())
                        .putAllChoices(choices(diff, rubric, sheet, random))
                        .build());
            }
        }
        return filled.build();
    }

    private static Map<String, Integer> choices(SetDiff diff, Rubric rubric, ScoreSheet sheet, Random random) {
        Map<String, Integer> choices = new TreeMap<>();
        for (Criterion criterion : rubric.scored()) {
            CriterionDiff found = diff.ofAfter(criterion.code()).orElseThrow();
            Optional<Integer> was = found.criterion()
                    .before()
                    .flatMap(old -> Optional.ofNullable(sheet.choices().get(old.code())));
            boolean isOtherCase = rubric.exclusive().stream()
                            .anyMatch(parent -> parent.scored().contains(criterion))
                    && was.isEmpty();
            if (!isOtherCase) {
                choices.put(
                        criterion.code(),
                        was.flatMap(option -> carried(found, option))
                                .orElseGet(() -> random.nextInt(criterion.lastOption() + 1)));
            }
        }
        return choices;
    }

    private static Optional<Integer> carried(CriterionDiff diff, int option) {
        if (option == 0) {
            long same =
                    diff.options().stream().filter(OptionPair::sameRequirement).count();
            return same == diff.criterion().latest().lastOption() ? Optional.of(0) : Optional.empty();
        }
        return diff.options().stream()
                .filter(pair -> pair.before() == option && pair.sameRequirement())
                .map(OptionPair::after)
                .findFirst();
    }

    @Provide
    Arbitrary<Dossier> any() {
        return Arbitraries.oneOf(DOSSIERS.unbroken(), DOSSIERS.broken(), DOSSIERS.strong());
    }

    @Provide
    Arbitrary<Dossier> unbroken() {
        return Arbitraries.oneOf(DOSSIERS.unbroken(), DOSSIERS.strong());
    }
}
