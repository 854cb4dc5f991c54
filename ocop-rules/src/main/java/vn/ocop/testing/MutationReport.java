package vn.ocop.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.testing.internal.MutationWording;
import vn.ocop.text.Text;

/**
 * What came of trying small changes of a rule pack against its cases.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param pack the id of the pack
 * @param trials what came of each change, by set and in the order of the tables
 */
public record MutationReport(String pack, List<Trial> trials) {

    public MutationReport {
        Objects.requireNonNull(pack, "pack");
        trials = List.copyOf(trials);
    }

    /** What came of a change. */
    public enum Outcome {
        /** A case failed: it would have been noticed. */
        KILLED,
        /** It changes no result of any dossier, which is proven. */
        EQUIVALENT,
        /** No case failed, and it is not proven to change nothing. */
        SURVIVED
    }

    /**
     * One change.
     *
     * @param kind what was changed, as a stable word
     * @param set the product set, if it was one
     * @param change the change in terms of the law
     * @param outcome what came of it
     * @param by the case that noticed it, or the proof that it changes nothing; empty if it survived
     */
    public record Trial(String kind, Optional<String> set, Text change, Outcome outcome, String by) {

        public Trial {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(by, "by");
        }
    }

    /** Whether no change has survived. */
    public boolean passed() {
        return survivors().isEmpty();
    }

    /** The changes that no case notices. */
    public List<Trial> survivors() {
        return trials.stream()
                .filter(trial -> trial.outcome() == Outcome.SURVIVED)
                .toList();
    }

    /** How many changes of each kind came to what, in the order of {@link Outcome}. */
    public Map<String, List<Integer>> counts() {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (Trial trial : trials) {
            List<Integer> row = counts.computeIfAbsent(trial.kind(), kind -> new ArrayList<>(List.of(0, 0, 0)));
            int place = trial.outcome().ordinal();
            row.set(place, row.get(place) + 1);
        }
        return counts;
    }

    /** The report in words: a table of the kinds, then the survivors. Lines end in a line feed. */
    public String text(Locale locale) {
        return MutationWording.text(this, locale);
    }

    /** The report as one JSON object. */
    public String json() {
        return MutationWording.json(this);
    }
}
