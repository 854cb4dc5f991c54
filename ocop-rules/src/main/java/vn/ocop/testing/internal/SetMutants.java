package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.ocop.dossier.LegalForm;
import vn.ocop.law.Reading;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.internal.Readings;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Every small change of the tables of one product set. For one use, by one thread. */
final class SetMutants {

    private static final Messages WORDS = Messages.beside(SetMutants.class, "mutants");

    private final RulePack pack;
    private final Rubric rubric;
    private final RubricEdit edit;
    private final boolean readsTitleGates;
    private final List<Mutant> mutants = new ArrayList<>();

    SetMutants(RulePack pack, Rubric rubric) {
        this.pack = pack;
        this.rubric = rubric;
        Optional<Reading> reading = rubric.reading(Readings.TITLE_GATE);
        this.readsTitleGates = reading.isPresent();
        this.edit = new RubricEdit(rubric, reading);
    }

    List<Mutant> all() {
        rubric.scored().forEach(this::addCriterion);
        rubric.criteria().values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(this::addKind);
        addSections();
        addEffects();
        addBands();
        addForms();
        mutants.addAll(new CommuneMutants(pack, rubric).all());
        return mutants;
    }

    private void add(String kind, String key, UnaryOperator<Rubric> change, Object... arguments) {
        add(kind, Optional.empty(), WORDS.text(key, arguments), change);
    }

    private void add(String kind, Optional<String> criterion, Text what, UnaryOperator<Rubric> change) {
        Text words = WORDS.text(
                "set", rubric.set().number(), rubric.set().title(), rubric.set().code(), what);
        mutants.add(Mutant.ofSet(kind, rubric, criterion, words, change));
    }

    /** A change of one criterion, told with its citation. */
    private void add(
            String kind, String key, Criterion criterion, UnaryOperator<Criterion> change, Object... arguments) {
        Text what = WORDS.text(
                "criterion",
                criterion.code(),
                criterion.title(),
                WORDS.text(key, arguments),
                criterion.citation().text());
        add(kind, Optional.of(criterion.code()), what, unused -> edit.criterion(criterion.code(), change));
    }

    private void addCriterion(Criterion criterion) {
        for (int by : new int[] {-1, 1}) {
            int max = criterion.max() + by;
            String key = criterion.kind() == CriterionKind.YES_NO ? "points.yes" : "maximum";
            if (max >= 0) {
                add(
                        criterion.kind() == CriterionKind.YES_NO ? "points" : "maximum",
                        key,
                        criterion,
                        old -> Criterion.builder().from(old).max(max).build(),
                        criterion.max(),
                        max);
            }
        }
        add(
                "criterion-dropped",
                "criterion-dropped",
                unused -> edit.without(criterion.code()),
                criterion.code(),
                criterion.title(),
                criterion.citation().text());
        addTitleGate(criterion);
        for (Option option : criterion.options()) {
            addPoints(criterion, option);
            addGate(criterion, option);
        }
        for (int number = 1; number < criterion.options().size(); number++) {
            addExchange(criterion, number);
        }
    }

    /** Levels that a mark may have here. */
    private List<Integer> levels() {
        return rubric.bands().stream().map(Band::stars).toList();
    }

    private List<Integer> recognised() {
        return rubric.bands().stream().filter(Band::recognised).map(Band::stars).toList();
    }

    private void addTitleGate(Criterion criterion) {
        if (criterion.titleGate().isPresent()) {
            int stars = criterion.titleGate().getAsInt();
            add("title-gate-dropped", "title-gate-dropped", criterion, old -> titled(old, OptionalInt.empty()), stars);
            for (int other : List.of(stars - 1, stars + 1)) {
                if (levels().contains(other)) {
                    add(
                            "title-gate-level",
                            "title-gate-level",
                            criterion,
                            old -> titled(old, OptionalInt.of(other)),
                            stars,
                            other);
                }
            }
        } else if (readsTitleGates) {
            for (int stars : recognised()) {
                add(
                        "title-gate-added",
                        "title-gate-added",
                        criterion,
                        old -> titled(old, OptionalInt.of(stars)),
                        stars);
            }
        }
    }

    private static Criterion titled(Criterion criterion, OptionalInt stars) {
        return Criterion.builder().from(criterion).titleGate(stars).build();
    }

    private static Criterion with(Criterion criterion, Option... options) {
        List<Option> all = new ArrayList<>(criterion.options());
        for (Option option : options) {
            all.set(option.number() - 1, option);
        }
        return Criterion.builder().from(criterion).options(all).build();
    }

    private static Option gated(Option option, OptionalInt stars) {
        return Option.builder().from(option).gate(stars).build();
    }

    private void addPoints(Criterion criterion, Option option) {
        for (int by : new int[] {-1, 1}) {
            int points = option.points() + by;
            if (points >= 0) {
                Option other = Option.builder().from(option).points(points).build();
                add("points", "points", criterion, old -> with(old, other), option.number(), option.points(), points);
            }
        }
    }

    private void addGate(Criterion criterion, Option option) {
        if (option.gate().isEmpty()) {
            for (int stars : recognised()) {
                Option other = gated(option, OptionalInt.of(stars));
                add("gate-added", "gate-added", criterion, old -> with(old, other), option.number(), stars);
            }
            return;
        }
        int stars = option.gate().getAsInt();
        Option bare = gated(option, OptionalInt.empty());
        add("gate-dropped", "gate-dropped", criterion, old -> with(old, bare), option.number(), stars);
        for (int other : List.of(stars - 1, stars + 1)) {
            if (levels().contains(other)) {
                Option moved = gated(option, OptionalInt.of(other));
                add("gate-level", "gate-level", criterion, old -> with(old, moved), option.number(), stars, other);
            }
        }
        for (int number : List.of(option.number() - 1, option.number() + 1)) {
            if (number >= 1 && number <= criterion.options().size()) {
                Option neighbour = gated(criterion.options().get(number - 1), option.gate());
                add(
                        "gate-moved",
                        "gate-moved",
                        criterion,
                        old -> with(old, bare, neighbour),
                        stars,
                        option.number(),
                        number);
            }
        }
    }

    /** Two neighbours exchanged as rows, but for their numbers; and their places in the order of merit alone. */
    private void addExchange(Criterion criterion, int number) {
        Option one = criterion.options().get(number - 1);
        Option other = criterion.options().get(number);
        boolean byNumber = one.merit() == one.number() && other.merit() == other.number();
        Option first = Option.builder()
                .from(other)
                .number(number)
                .merit(byNumber ? number : other.merit())
                .build();
        Option second = Option.builder()
                .from(one)
                .number(number + 1)
                .merit(byNumber ? number + 1 : one.merit())
                .build();
        add("options-exchanged", "options-exchanged", criterion, old -> with(old, first, second), number, number + 1);
        Option higher = Option.builder().from(one).merit(other.merit()).build();
        Option lower = Option.builder().from(other).merit(one.merit()).build();
        add("merit-exchanged", "merit-exchanged", criterion, old -> with(old, higher, lower), number, number + 1);
    }

    private void addKind(Criterion criterion) {
        switch (criterion.kind()) {
            case CHOICE ->
                addKind(
                        criterion,
                        CriterionKind.YES_NO,
                        old -> Criterion.builder()
                                .from(old)
                                .kind(CriterionKind.YES_NO)
                                .options(List.of())
                                .build());
            case YES_NO ->
                addKind(
                        criterion,
                        CriterionKind.CHOICE,
                        old -> Criterion.builder()
                                .from(old)
                                .kind(CriterionKind.CHOICE)
                                .options(List.of(Option.builder()
                                        .number(1)
                                        .points(old.max())
                                        .label(old.title())
                                        .build()))
                                .build());
            case SUM ->
                addKind(
                        criterion,
                        CriterionKind.ONE_OF,
                        old -> Criterion.builder()
                                .from(old)
                                .kind(CriterionKind.ONE_OF)
                                .build());
            case ONE_OF ->
                addKind(
                        criterion,
                        CriterionKind.SUM,
                        old -> Criterion.builder()
                                .from(old)
                                .kind(CriterionKind.SUM)
                                .build());
        }
    }

    private void addKind(Criterion criterion, CriterionKind kind, UnaryOperator<Criterion> change) {
        add("kind", "kind", criterion, change, criterion.kind().code(), kind.code());
    }

    private void addSections() {
        List<Section> sections = rubric.sections();
        for (int i = 0; i + 1 < sections.size(); i++) {
            int left = i;
            int right = i + 1;
            addMove(sections, left, right);
            addMove(sections, right, left);
        }
    }

    private void addMove(List<Section> sections, int from, int to) {
        List<Criterion> criteria = sections.get(from).criteria();
        Criterion moved = from < to ? criteria.get(criteria.size() - 1) : criteria.get(0);
        add(
                "criterion-moved",
                "criterion-moved",
                unused -> edit.moved(from, to),
                moved.code(),
                moved.title(),
                sections.get(from).code(),
                sections.get(to).code());
    }

    private void addEffects() {
        List<Effect> effects = rubric.effects();
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            addEffect("effect-dropped", "effect-dropped", effect, without(i));
            switch (effect.kind()) {
                case ELIMINATES -> addEffect("effect-kind", "effect-stops", effect, replaced(i, Effect.Kind.STOPS));
                case STOPS ->
                    addEffect("effect-kind", "effect-eliminates", effect, replaced(i, Effect.Kind.ELIMINATES));
                case APPLIES_ONLY_IF -> addDependency(i, effect);
                case STOPS_IF_ZERO -> addZeroSections(i, effect);
                case REQUIRES -> {}
            }
        }
        addForeignEffects();
    }

    private void addEffect(String kind, String key, Effect effect, List<Effect> effects, Object... more) {
        Text what = WORDS.text(key, more);
        add(
                kind,
                "effect",
                unused -> edit.effects(effects),
                effect.kind().code(),
                effect.finding().or(effect::place).orElse("-"),
                what,
                effect.citation().text());
    }

    private List<Effect> without(int place) {
        List<Effect> effects = new ArrayList<>(rubric.effects());
        effects.remove(place);
        return effects;
    }

    private List<Effect> with(int place, Effect other) {
        List<Effect> effects = new ArrayList<>(rubric.effects());
        effects.set(place, other);
        return effects;
    }

    private List<Effect> and(Effect more) {
        List<Effect> effects = new ArrayList<>(rubric.effects());
        effects.add(more);
        return effects;
    }

    private List<Effect> replaced(int place, Effect.Kind kind) {
        return with(
                place,
                Effect.builder().from(rubric.effects().get(place)).kind(kind).build());
    }

    /** The neighbours of a criterion in the decree's order. */
    private Stream<String> neighbours(String code) {
        Criterion criterion = rubric.criteria().get(code);
        if (criterion == null || !criterion.kind().isScored()) {
            return Stream.empty();
        }
        int index = rubric.indexOf(criterion);
        return Stream.of(index - 1, index + 1)
                .filter(i -> i >= 0 && i < rubric.scored().size())
                .map(i -> rubric.scored().get(i).code());
    }

    private void addDependency(int place, Effect effect) {
        String dependent = effect.place().orElseThrow();
        String condition = effect.condition().orElseThrow();
        neighbours(dependent)
                .filter(other -> !other.equals(condition) && !isDependent(other))
                .forEach(other -> addEffect(
                        "effect-moved",
                        "effect-place",
                        effect,
                        with(place, Effect.builder().from(effect).place(other).build()),
                        other));
        neighbours(condition)
                .filter(other -> !other.equals(dependent))
                .forEach(other -> addEffect(
                        "effect-moved",
                        "effect-condition",
                        effect,
                        with(
                                place,
                                Effect.builder().from(effect).condition(other).build()),
                        other));
        if (rubric.effects(Effect.Kind.APPLIES_ONLY_IF).get(0).equals(effect)) {
            rubric.scored().stream()
                    .map(Criterion::code)
                    .filter(other -> !other.equals(condition) && !isDependent(other))
                    .forEach(other -> addEffect(
                            "effect-added",
                            "effect-added",
                            effect,
                            and(Effect.builder().from(effect).place(other).build()),
                            other));
        }
    }

    private boolean isDependent(String code) {
        return rubric.effects(Effect.Kind.APPLIES_ONLY_IF).stream()
                .anyMatch(effect -> effect.place().filter(code::equals).isPresent());
    }

    private void addZeroSections(int place, Effect effect) {
        for (Section section : rubric.sections()) {
            if (!effect.place().filter(section.code()::equals).isPresent()) {
                Effect other =
                        Effect.builder().from(effect).place(section.code()).build();
                addEffect("effect-moved", "effect-place", effect, with(place, other), section.code());
                addEffect("effect-added", "effect-added", effect, and(other), section.code());
            }
        }
    }

    /** Findings that only other sets know, made known to this one. */
    private void addForeignEffects() {
        Optional<Effect> pattern = rubric.effects().stream()
                .filter(effect -> effect.finding().isPresent())
                .findFirst();
        Set<String> foreign = new LinkedHashSet<>(pack.findings().keySet());
        rubric.effects().forEach(effect -> effect.finding().ifPresent(foreign::remove));
        pattern.ifPresent(effect -> foreign.forEach(finding -> {
            for (Effect.Kind kind : List.of(Effect.Kind.ELIMINATES, Effect.Kind.STOPS)) {
                Effect more = Effect.builder()
                        .from(effect)
                        .kind(kind)
                        .finding(finding)
                        .build();
                add("effect-added", "finding-added", unused -> edit.effects(and(more)), finding, kind.code());
            }
        }));
    }

    private void addBands() {
        for (int i = 0; i < rubric.bands().size(); i++) {
            int place = i;
            Band band = rubric.bands().get(i);
            for (int by : new int[] {-1, 1}) {
                int from = band.from() + by;
                if (from >= 0) {
                    add(
                            "threshold",
                            "threshold",
                            unused ->
                                    banded(place, BandEdit.copy(band).from(from).build()),
                            band.stars(),
                            band.from(),
                            from);
                }
            }
            add(
                    "recognised",
                    band.recognised() ? "recognised.not" : "recognised",
                    unused -> banded(
                            place,
                            BandEdit.copy(band).recognised(!band.recognised()).build()),
                    band.stars());
        }
    }

    private Rubric banded(int place, Band other) {
        List<Band> bands = new ArrayList<>(rubric.bands());
        bands.set(place, other);
        return Rubric.builder().from(rubric).bands(bands).build();
    }

    private void addForms() {
        for (LegalForm form : LegalForm.values()) {
            Set<String> forms = new LinkedHashSet<>(rubric.legalForms());
            boolean dropped = forms.remove(form.name());
            if (!dropped) {
                forms.add(form.name());
            }
            add(
                    dropped ? "legal-form-dropped" : "legal-form-added",
                    dropped ? "legal-form-dropped" : "legal-form-added",
                    unused -> Rubric.builder().from(rubric).legalForms(forms).build(),
                    form);
        }
    }
}
