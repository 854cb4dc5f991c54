package vn.ocop.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.rules.facts.evidence.CaseConflict;
import vn.ocop.rules.facts.evidence.ClaimVerdict;
import vn.ocop.rules.facts.evidence.Conclusion;
import vn.ocop.rules.facts.evidence.Contradiction;
import vn.ocop.rules.facts.evidence.Counted;
import vn.ocop.rules.facts.evidence.Fit;
import vn.ocop.rules.facts.evidence.Refutation;
import vn.ocop.rules.facts.evidence.Requirement;
import vn.ocop.rules.facts.evidence.SetAside;
import vn.ocop.rules.facts.evidence.Shown;

/** What the rules found out about the evidence of one dossier, sorted by kind. For one dossier, by one thread. */
final class EvidenceOutcome {

    final Map<String, Conclusion> conclusions = new HashMap<>();
    final List<Contradiction> contradictions = new ArrayList<>();
    final List<SetAside> setAside = new ArrayList<>();
    final List<ClaimVerdict> verdicts = new ArrayList<>();
    final List<CaseConflict> conflicts = new ArrayList<>();
    final List<Counted> counted = new ArrayList<>();
    final Map<Requirement, List<Shown>> shown = new HashMap<>();
    final Map<Requirement, List<Refutation>> refuted = new HashMap<>();
    final Map<Requirement, List<Fit>> fits = new HashMap<>();

    EvidenceOutcome(Collection<?> facts) {
        facts.forEach(this::add);
    }

    private void add(Object fact) {
        if (fact instanceof Conclusion conclusion) {
            conclusions.put(conclusion.getQuestion().getCode(), conclusion);
        } else if (fact instanceof Shown one) {
            put(shown, one.getRequirement(), one);
        } else if (fact instanceof Refutation one) {
            put(refuted, one.getRequirement(), one);
        } else if (fact instanceof Fit one) {
            put(fits, one.getRequirement(), one);
        } else if (fact instanceof Counted one) {
            counted.add(one);
        } else if (fact instanceof ClaimVerdict one) {
            verdicts.add(one);
        } else if (fact instanceof Contradiction one) {
            contradictions.add(one);
        } else if (fact instanceof SetAside one) {
            setAside.add(one);
        } else if (fact instanceof CaseConflict one) {
            conflicts.add(one);
        }
    }

    private static <T> void put(Map<Requirement, List<T>> map, Requirement requirement, T fact) {
        map.computeIfAbsent(requirement, key -> new ArrayList<>()).add(fact);
    }
}
