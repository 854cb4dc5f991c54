package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.Case;
import vn.ocop.testing.MutationReport.Outcome;
import vn.ocop.testing.MutationReport.Trial;

/** Tries small changes of a pack against its cases. Immutable and safe for use by several threads. */
public final class Mutation {

    private final OcopEngine engine;
    private final RulePack pack;
    private final List<Case> cases;

    /**
     * @param engine an engine that has the pack as it is
     * @param pack the pack
     * @param cases cases that pass on it
     */
    public Mutation(OcopEngine engine, RulePack pack, List<Case> cases) {
        this.engine = engine;
        this.pack = pack;
        this.cases = cases;
    }

    /** Tries the changes of one product set; only its cases run. */
    public List<Trial> ofSet(Rubric rubric) {
        String code = rubric.set().code();
        List<Case> own = cases.stream()
                .filter(one -> one.set().filter(code::equals).isPresent())
                .toList();
        Map<String, List<Case>> ordered = new HashMap<>();
        List<Trial> trials = new ArrayList<>();
        for (Mutant mutant : new SetMutants(pack, rubric).all()) {
            List<Case> candidates = mutant.criterion()
                    .map(criterion -> ordered.computeIfAbsent(criterion, key -> rareAnswersFirst(own, key)))
                    .orElse(own);
            trials.add(trial(mutant, candidates, changed -> isSame(rubric, changed) ? "same-signature" : ""));
        }
        return trials;
    }

    private boolean isSame(Rubric rubric, RulePack changed) {
        Rubric other = changed.rubrics().values().iterator().next();
        return changed.commune().equals(pack.commune()) && Signature.of(rubric).equals(Signature.of(other));
    }

    /** The cases in such an order that those come first which answer a criterion as few others do. */
    private static List<Case> rareAnswersFirst(List<Case> cases, String criterion) {
        Map<Set<Integer>, Long> counts =
                cases.stream().collect(Collectors.groupingBy(one -> answers(one, criterion), Collectors.counting()));
        return cases.stream()
                .sorted(Comparator.comparing(one -> counts.getOrDefault(answers(one, criterion), 0L)))
                .toList();
    }

    private static Set<Integer> answers(Case one, String criterion) {
        return one.content().dossier().stream()
                .flatMap(dossier -> dossier.sheets().stream())
                .flatMap(sheet -> Stream.ofNullable(sheet.choices().get(criterion)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tries the changes of the pack as a whole. */
    public List<Trial> ofPack() {
        List<Trial> trials = new ArrayList<>();
        for (Mutant mutant : new PackMutants(pack).all()) {
            trials.add(trial(mutant, cases, changed -> isSame(pack, changed) ? "same-timeline" : ""));
        }
        return trials;
    }

    /** Whether two packs differ in nothing but dates, and those choose the same for every dossier. */
    private boolean isSame(RulePack pack, RulePack changed) {
        RulePack dated = RulePack.builder()
                .from(changed)
                .inForceFrom(pack.inForceFrom())
                .inForceUntil(pack.inForceUntil())
                .replaces(pack.replaces())
                .transition(pack.transition())
                .build();
        return dated.equals(pack)
                && SameTimeline.of(engine.packs(), engine.plus(changed).packs());
    }

    /**
     * Runs the cases on a changed pack, and looks for a proof that the change does nothing only when none has failed. A
     * pack that does not even hold together, or whose rules come to nothing, is noticed as well.
     *
     * @param proof the name of the proof; empty text if there is none
     */
    private Trial trial(Mutant mutant, List<Case> candidates, Function<RulePack, String> proof) {
        try {
            RulePack changed = mutant.apply(pack);
            OcopEngine other = engine.plus(changed);
            for (Case one : candidates) {
                if (!CaseTrial.differences(other, one).isEmpty()) {
                    return trial(mutant, Outcome.KILLED, one.name());
                }
            }
            String name = proof.apply(changed);
            return trial(mutant, name.isEmpty() ? Outcome.SURVIVED : Outcome.EQUIVALENT, name);
        } catch (IllegalStateException e) {
            return trial(mutant, Outcome.KILLED, String.valueOf(e.getMessage()));
        }
    }

    private static Trial trial(Mutant mutant, Outcome outcome, String by) {
        return new Trial(mutant.kind(), mutant.set(), mutant.words(), outcome, by);
    }
}
