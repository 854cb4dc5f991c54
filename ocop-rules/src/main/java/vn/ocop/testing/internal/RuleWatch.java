package vn.ocop.testing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.internal.FiredRules;
import vn.ocop.engine.internal.Scoring;
import vn.ocop.pack.RulePack;

/** Scores dossiers once more and notes which rules fire. Not safe for use by several threads. */
public final class RuleWatch {

    private static final PackChoice CHOICE = new PackChoice(PackChoice.By.HOST, "");

    private final RulePack pack;
    private final FiredRules fired = new FiredRules();
    private final Scoring scoring;

    public RuleWatch(RulePack pack) {
        this.pack = pack;
        this.scoring = Scoring.of(pack).watchedBy(fired);
    }

    /** Notes the rules that come to a result, if the pack did. */
    public void watch(Dossier dossier, Assessment assessment) {
        if (assessment.pack().filter(used -> used.id().equals(pack.id())).isPresent()) {
            scoring.assess(
                    dossier,
                    assessment.gatePolicy(),
                    assessment.evaluatedOn().orElse(dossier.submittedOn()),
                    CHOICE,
                    Optional.empty());
        }
    }

    /** The names of all rules of the pack. */
    public List<String> names() {
        return scoring.ruleNames();
    }

    /** How often each rule has fired. */
    public Map<String, Integer> counts() {
        return fired.counts();
    }
}
