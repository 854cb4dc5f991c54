package vn.ocop.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Ground;
import vn.ocop.rules.facts.Gap;
import vn.ocop.rules.facts.GateOutcome;
import vn.ocop.rules.facts.Note;
import vn.ocop.rules.facts.ReachedBand;
import vn.ocop.rules.facts.Remark;
import vn.ocop.rules.facts.Scope;
import vn.ocop.rules.facts.Score;
import vn.ocop.rules.facts.Verdict;

/** What the rules found out about one dossier, sorted by kind. For one dossier, by one thread. */
final class Outcome {

    private static final Comparator<Verdict> ORDER =
            Comparator.comparingInt(Verdict::getPrecedence).thenComparingInt(Verdict::getStars);

    final List<Scope> scopes = new ArrayList<>();
    final List<Ground> grounds = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<GateOutcome> gates = new ArrayList<>();
    final Set<String> notes = new HashSet<>();

    @Nullable
    Score score;

    @Nullable
    ReachedBand band;

    private @Nullable Verdict verdict;

    Outcome(Collection<?> facts) {
        for (Object fact : facts) {
            if (fact instanceof GateOutcome gate) {
                gates.add(gate);
            } else if (fact instanceof Verdict candidate) {
                verdict = verdict == null || ORDER.compare(candidate, verdict) < 0 ? candidate : verdict;
            } else if (fact instanceof Scope scope) {
                scopes.add(scope);
            } else if (fact instanceof Ground ground) {
                grounds.add(ground);
            } else if (fact instanceof Gap gap) {
                gaps.add(gap);
            } else if (fact instanceof Remark remark) {
                remarks.add(remark);
            } else if (fact instanceof Note note) {
                notes.add(note.getCode());
            } else if (fact instanceof Score found) {
                score = found;
            } else if (fact instanceof ReachedBand found) {
                band = found;
            }
        }
    }

    /**
     * The status that decides.
     *
     * @throws IllegalStateException if the rules came to none, which a gap in the rules would cause
     */
    Verdict verdict() {
        if (verdict == null) {
            throw new IllegalStateException("the rules came to no verdict; the rule modules of the pack have a gap");
        }
        return verdict;
    }

    AssessmentStatus status() {
        return verdict().getStatus();
    }
}
