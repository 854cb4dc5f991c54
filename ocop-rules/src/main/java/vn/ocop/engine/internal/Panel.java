package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.law.Reading;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.Timeline;

/** Several rule packs, of which the law or the host chooses one for each dossier. Safe for use by several threads. */
public final class Panel {

    private final Map<String, Scoring> scorings;
    private final Timeline timeline;

    private Panel(Map<String, Scoring> scorings) {
        this.scorings = scorings;
        this.timeline =
                Timeline.of(scorings.values().stream().map(Scoring::pack).toList());
    }

    /** A panel of packs; of two with one id the later one stands. */
    public static Panel of(Collection<Scoring> scorings) {
        Map<String, Scoring> byId = new LinkedHashMap<>();
        scorings.forEach(scoring -> byId.put(scoring.pack().id(), scoring));
        return new Panel(byId);
    }

    /** Which regime applies when. */
    public Timeline timeline() {
        return timeline;
    }

    /** The packs, ready for scoring. */
    public Collection<Scoring> scorings() {
        return scorings.values();
    }

    /**
     * The pack of an id, ready for scoring.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Scoring scoring(String id) {
        Scoring scoring = scorings.get(id);
        if (scoring == null) {
            throw new IllegalArgumentException("no rule pack has the id " + id + "; there are " + scorings.keySet());
        }
        return scoring;
    }

    /**
     * Assesses a dossier by the pack that the options name, or else by the one that the law prescribes.
     *
     * @throws IllegalArgumentException if the options name a rule pack that is not there
     */
    public Assessment assess(Dossier dossier, AssessmentOptions options) {
        if (options.pack().isPresent()) {
            return assess(
                    dossier,
                    options,
                    scoring(options.pack().get()),
                    new PackChoice(PackChoice.By.HOST, ""),
                    Optional.empty());
        }
        LocalDate evaluatedOn = options.evaluatedOn().orElse(dossier.submittedOn());
        RegimeChoice choice = timeline.choose(dossier.kind(), dossier.submittedOn(), evaluatedOn);
        if (choice instanceof RegimeChoice.Applies applies) {
            PackChoice.By by = applies.transitional() ? PackChoice.By.TRANSITION : PackChoice.By.LAW;
            return assess(
                    dossier,
                    options,
                    scoring(applies.pack().id()),
                    new PackChoice(by, applies.clause()),
                    applies.reading());
        }
        Message message = choice instanceof RegimeChoice.None none
                ? new Message("no-regime", "/submittedOn", none.text())
                : new Message("several-regimes", "/submittedOn", ((RegimeChoice.Several) choice).text());
        return Assessment.invalid(Optional.of(dossier.id()), List.of(message));
    }

    private static Assessment assess(
            Dossier dossier, AssessmentOptions options, Scoring scoring, PackChoice choice, Optional<Reading> reading) {
        GatePolicy policy = options.gatePolicy().orElseGet(scoring::gatePolicy);
        return scoring.assess(dossier, policy, choice, reading);
    }
}
