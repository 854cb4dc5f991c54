package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.Case;
import vn.ocop.testing.MutationReport.Outcome;
import vn.ocop.testing.MutationReport.Trial;

/** Tries small changes of a pack against its cases. Immutable and safe for use by several threads. */
public final class Mutation {

    private final Bench bench;
    private final List<Case> cases;

    /**
     * @param bench the pack as it is
     * @param cases cases that pass on it
     */
    public Mutation(Bench bench, List<Case> cases) {
        this.bench = bench;
        this.cases = cases;
    }

    /** Tries the changes of one product set; only its cases run. */
    public List<Trial> ofSet(Rubric rubric) {
        RulePack pack = bench.pack();
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

    private static boolean isSame(Rubric rubric, RulePack changed) {
        Rubric other = changed.rubrics().values().iterator().next();
        return Signature.of(rubric).equals(Signature.of(other));
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
    public List<Trial> ofPack(Consumer<String> progress) {
        RulePack pack = bench.pack();
        List<Trial> trials = new ArrayList<>();
        for (Mutant mutant : new PackMutants(pack).all()) {
            trials.add(trial(mutant, cases, changed -> isSame(pack, changed) ? "same-timeline" : ""));
            progress.accept(mutant.kind());
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
                && SameTimeline.of(bench.packs(), bench.with(changed).packs());
    }

    /**
     * Runs the cases on a changed pack, and looks for a proof that the change does nothing only when none has failed. A
     * pack that does not even hold together, or whose rules come to nothing, is noticed as well.
     *
     * @param proof the name of the proof; empty text if there is none
     */
    private Trial trial(Mutant mutant, List<Case> candidates, Function<RulePack, String> proof) {
        try {
            RulePack changed = mutant.apply(bench.pack());
            Bench other = bench.with(changed);
            for (Case one : candidates) {
                if (!Comparison.of(one.expected(), CaseTrial.assess(other, one)).isEmpty()) {
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
