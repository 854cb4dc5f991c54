package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.internal.FiredRules;
import vn.ocop.engine.internal.Panel;
import vn.ocop.engine.internal.Scoring;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.internal.PackLoader;

/**
 * A rule pack that is tried, and that may be changed in memory. The other packs stand around it, for the law's
 * timeline.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Bench implements Assessor {

    private final RulePack pack;
    private final PackFiles files;
    private final Panel panel;

    private Bench(RulePack pack, PackFiles files, Panel panel) {
        this.pack = pack;
        this.files = files;
        this.panel = panel;
    }

    /** Loads a pack and puts it among others, in the place of the one of the same id. */
    public static Bench of(List<RulePack> others, Function<String, Optional<PackFiles>> find, PackFiles files) {
        RulePack pack = PackLoader.load(files, find);
        List<Scoring> scorings = new ArrayList<>();
        for (RulePack other : others) {
            find.apply(other.id()).ifPresent(own -> scorings.add(Scoring.of(other, own)));
        }
        scorings.add(Scoring.of(pack, files));
        return new Bench(pack, files, Panel.of(scorings));
    }

    /** The same with a changed pack. */
    Bench with(RulePack changed) {
        return new Bench(changed, files, panelWith(Scoring.of(changed, files)));
    }

    /** The same, and each rule of the pack that fires is noted. */
    public Bench watchedBy(FiredRules fired) {
        return new Bench(pack, files, panelWith(panel.scoring(pack.id()).watchedBy(fired)));
    }

    private Panel panelWith(Scoring scoring) {
        List<Scoring> scorings = new ArrayList<>(panel.scorings());
        scorings.add(scoring);
        return Panel.of(scorings);
    }

    /** The pack that is tried. */
    public RulePack pack() {
        return pack;
    }

    /** It and the packs around it. */
    public List<RulePack> packs() {
        return panel.scorings().stream().map(Scoring::pack).toList();
    }

    /** The names of the rules of the pack. */
    public List<String> ruleNames() {
        return panel.scoring(pack.id()).ruleNames();
    }

    @Override
    public Assessment assess(Dossier dossier, AssessmentOptions options) {
        return panel.assess(dossier, options);
    }
}
