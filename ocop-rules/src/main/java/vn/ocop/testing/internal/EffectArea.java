package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/** What notes and exclusion lines do: findings, zeros that stop the scoring, criteria that apply or not. */
final class EffectArea implements CoverageArea {

    private static final String ELIMINATIONS = "eliminations";
    private static final String STOPS = "stops";
    private static final String ZEROS = "zeros";
    private static final String APPLIES = "applies";
    private static final String APPLIES_NOT = "applies-not";

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        List<CoverageItem> items = new ArrayList<>();
        for (Effect effect : rubric.effects()) {
            switch (effect.kind()) {
                case ELIMINATES -> items.add(item(ELIMINATIONS, rubric, effect, effect.finding()));
                case STOPS -> items.add(item(STOPS, rubric, effect, effect.finding()));
                case APPLIES_ONLY_IF -> {
                    items.add(item(APPLIES, rubric, effect, effect.place()));
                    items.add(item(APPLIES_NOT, rubric, effect, effect.place()));
                }
                case STOPS_IF_ZERO ->
                    section(rubric, effect)
                            .scored()
                            .forEach(
                                    criterion -> items.add(item(ZEROS, rubric, effect, Optional.of(criterion.code()))));
                case REQUIRES -> {}
            }
        }
        return items;
    }

    private static Section section(Rubric rubric, Effect effect) {
        return rubric.sections().stream()
                .filter(section -> effect.place().filter(section.code()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static CoverageItem item(String area, Rubric rubric, Effect effect, Optional<String> key) {
        return new CoverageItem(
                id(area, rubric, key),
                CoverageWording.WORDS.text(
                        "effect",
                        key.orElseThrow(),
                        effect.text(),
                        effect.citation().text()));
    }

    private static CoverageItem.Id id(String area, Rubric rubric, Optional<String> key) {
        return new CoverageItem.Id(area, rubric.set().code(), key.orElseThrow());
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        return Counted.rubric(pack, assessment).stream()
                .flatMap(rubric -> Stream.concat(grounds(rubric, assessment), applicability(rubric, assessment)));
    }

    private static Stream<CoverageItem.Id> grounds(Rubric rubric, Assessment assessment) {
        return assessment.grounds().stream().map(ground -> {
            Effect effect = ground.effect();
            return switch (effect.kind()) {
                case ELIMINATES -> id(ELIMINATIONS, rubric, effect.finding());
                case STOPS -> id(STOPS, rubric, effect.finding());
                default -> id(ZEROS, rubric, ground.criterion().map(Criterion::code));
            };
        });
    }

    private static Stream<CoverageItem.Id> applicability(Rubric rubric, Assessment assessment) {
        return rubric.effects(Effect.Kind.APPLIES_ONLY_IF).stream().flatMap(effect -> {
            Criterion dependent =
                    Objects.requireNonNull(rubric.criteria().get(effect.place().orElseThrow()));
            return assessment.awards().stream()
                    .filter(award -> dependent.scored().contains(award.criterion()))
                    .map(award -> id(award.applicable() ? APPLIES : APPLIES_NOT, rubric, effect.place()));
        });
    }
}
