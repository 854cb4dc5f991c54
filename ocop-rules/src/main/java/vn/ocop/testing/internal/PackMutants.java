package vn.ocop.testing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;
import vn.ocop.pack.RubricCatalogue;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Transition;
import vn.ocop.pack.internal.Readings;
import vn.ocop.pack.internal.StarGates;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Messages;

/** Every small change of a pack as a whole: dates, replacements, transition, authorities, readings, rules. */
final class PackMutants {

    private static final Messages WORDS = Messages.beside(PackMutants.class, "mutants");
    private static final int[] DAYS = {-1, 1};

    /** The readings on which effects rest: they apply, or they are left out. */
    private static final String APPLY = "apply";

    private final RulePack pack;
    private final List<Mutant> mutants = new ArrayList<>();

    PackMutants(RulePack pack) {
        this.pack = pack;
    }

    List<Mutant> all() {
        addDates();
        addReplaced();
        pack.transition().ifPresent(this::addTransition);
        addBands();
        addReadings();
        addRules();
        return mutants;
    }

    private void add(String kind, String key, UnaryOperator<RulePack> change, Object... arguments) {
        mutants.add(Mutant.ofPack(kind, WORDS.text("pack", pack.id(), WORDS.text(key, arguments)), change));
    }

    private RulePack.Builder copy() {
        return RulePack.builder().from(pack);
    }

    private void addDates() {
        for (int by : DAYS) {
            LocalDate from = pack.inForceFrom().plusDays(by);
            add("date", "in-force-from", unused -> copy().inForceFrom(from).build(), pack.inForceFrom(), from);
            pack.inForceUntil().ifPresent(until -> {
                LocalDate other = until.plusDays(by);
                add(
                        "date",
                        "in-force-until",
                        unused -> copy().inForceUntil(other).build(),
                        until,
                        other);
            });
        }
        if (pack.inForceUntil().isPresent()) {
            add(
                    "date",
                    "in-force-open",
                    unused -> copy().inForceUntil(Optional.empty()).build());
        }
    }

    private void addReplaced() {
        for (String other : pack.replaces()) {
            Set<String> left = new LinkedHashSet<>(pack.replaces());
            left.remove(other);
            add("replaces", "replaces-dropped", unused -> copy().replaces(left).build(), other);
        }
    }

    private void addTransition(Transition transition) {
        add(
                "transition",
                "transition-dropped",
                unused -> copy().transition(Optional.empty()).build());
        for (int i = 0; i < transition.terms().size(); i++) {
            int place = i;
            Transition.Term term = transition.terms().get(i);
            for (int by : DAYS) {
                LocalDate last = term.lastDay().plusDays(by);
                add(
                        "date",
                        "last-day",
                        unused -> with(transition, place, new Transition.Term(term.kinds(), last)),
                        term.kinds(),
                        term.lastDay(),
                        last);
            }
            for (DossierKind kind : term.kinds()) {
                Set<DossierKind> left = new LinkedHashSet<>(term.kinds());
                left.remove(kind);
                add(
                        "transition",
                        "term-kind-dropped",
                        unused -> with(transition, place, new Transition.Term(left, term.lastDay())),
                        kind,
                        term.lastDay());
            }
        }
    }

    private RulePack with(Transition transition, int place, Transition.Term term) {
        List<Transition.Term> terms = new ArrayList<>(transition.terms());
        terms.set(place, term);
        return copy().transition(
                        Transition.builder().from(transition).terms(terms).build())
                .build();
    }

    private void addBands() {
        List<Band> bands = pack.rubrics().values().iterator().next().bands();
        for (int i = 0; i < bands.size(); i++) {
            int place = i;
            Band band = bands.get(i);
            if (band.level().isPresent()) {
                for (String level : List.of("district", "province", "centre")) {
                    if (!level.equals(band.level().get())) {
                        add(
                                "authority",
                                "level",
                                unused -> withBand(
                                        place, BandEdit.copy(band).level(level).build()),
                                band.stars(),
                                band.level().get(),
                                level);
                    }
                }
            }
            band.authority()
                    .ifPresent(authority -> add(
                            "authority",
                            "authority-dropped",
                            unused -> withBand(
                                    place,
                                    BandEdit.copy(band)
                                            .authority(Optional.empty())
                                            .build()),
                            band.stars(),
                            authority));
        }
    }

    private RulePack withBand(int place, Band band) {
        return eachRubric(rubric -> {
            List<Band> bands = new ArrayList<>(rubric.bands());
            bands.set(place, band);
            return Rubric.builder().from(rubric).bands(bands).build();
        });
    }

    private RulePack eachRubric(Function<Rubric, Rubric> change) {
        return copy().catalogue(catalogue(change)).build();
    }

    private RubricCatalogue catalogue(Function<Rubric, Rubric> change) {
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        pack.rubrics().forEach((code, rubric) -> rubrics.put(code, change.apply(rubric)));
        return RubricCatalogue.of(rubrics);
    }

    /** A silent clause read in another way that the library can carry out. */
    private void addReadings() {
        for (Reading reading : pack.readings()) {
            for (String option : reading.options()) {
                if (!option.equals(reading.chosen()) && canBeCarriedOut(reading)) {
                    Reading other =
                            Reading.builder().from(reading).chosen(option).build();
                    add(
                            "reading",
                            "reading",
                            unused -> with(other),
                            reading.id(),
                            reading.chosen(),
                            option,
                            reading.clause());
                }
            }
        }
    }

    private boolean canBeCarriedOut(Reading reading) {
        boolean turnsEffects = reading.chosen().equals(APPLY)
                && pack.rubrics().values().stream()
                        .flatMap(rubric -> rubric.effects().stream())
                        .anyMatch(effect ->
                                effect.reading().filter(reading::equals).isPresent());
        return turnsEffects || Set.of(Readings.OPEN_GATE, Readings.TITLE_GATE).contains(reading.id());
    }

    private RulePack with(Reading other) {
        List<Reading> readings = pack.readings().stream()
                .map(reading -> reading.id().equals(other.id()) ? other : reading)
                .toList();
        RubricCatalogue rubrics = catalogue(rubric -> {
            Map<String, Reading> own = new LinkedHashMap<>(rubric.readings());
            own.put(other.id(), other);
            return Rubric.builder()
                    .from(rubric)
                    .readings(own)
                    .gates(StarGates.of(rubric.scored(), Optional.ofNullable(own.get(Readings.TITLE_GATE))))
                    .effects(rubric.effects().stream()
                            .filter(effect -> effect.reading()
                                    .filter(reading -> reading.id().equals(other.id()))
                                    .isEmpty())
                            .toList())
                    .build();
        });
        return copy().readings(readings).catalogue(rubrics).build();
    }

    private void addRules() {
        for (String module : pack.rules()) {
            List<String> left =
                    pack.rules().stream().filter(rule -> !rule.equals(module)).toList();
            add("rules", "rules-dropped", unused -> copy().rules(left).build(), module);
        }
    }
}
