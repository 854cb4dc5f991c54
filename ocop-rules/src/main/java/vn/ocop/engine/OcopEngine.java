package vn.ocop.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.internal.CommuneReview;
import vn.ocop.engine.internal.Scoring;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Timeline;
import vn.ocop.pack.internal.PackLoader;

/**
 * Scores dossiers by the rules of a decree. Make one, keep it, and share it.
 *
 * <pre>{@code
 * OcopEngine engine = OcopEngine.shipped();
 * Assessment assessment = engine.assess(dossier);
 * assessment.stars().ifPresent(stars -> ...);
 * }</pre>
 *
 * <p><b>Thread safety:</b> an engine is immutable and may be used by any number of threads at once; each assessment
 * has a rule session of its own.
 *
 * <p><b>Errors:</b> a dossier that is wrong is no exception: its assessment is {@code INVALID} and its messages say
 * why. Methods throw {@link NullPointerException} for null arguments.
 */
public final class OcopEngine {

    private static final Logger LOG = LoggerFactory.getLogger(OcopEngine.class);
    private static final List<String> SHIPPED = List.of("qd148-2023", "qd148-2025", "qd26-2026");

    private final Map<String, Loaded> loaded;
    private final Timeline timeline;

    private OcopEngine(Map<String, Loaded> loaded) {
        this.loaded = Collections.unmodifiableMap(loaded);
        this.timeline = Timeline.of(packs());
    }

    /**
     * An engine with the rule packs that the library ships: QĐ 148/QĐ-TTg as issued, the same as amended by QĐ
     * 1489/QĐ-TTg, and QĐ 26/2026/QĐ-TTg.
     *
     * @throws PackException if the library's own files are damaged
     */
    public static OcopEngine shipped() {
        return with(SHIPPED.stream().map(PackFiles::shipped).toList());
    }

    /**
     * An engine with rule packs of the host's choice.
     *
     * @param packs the files of each pack; ids must differ; a layer may be over one of these or a shipped pack
     * @throws PackException if a pack has faults
     * @throws IllegalArgumentException if there is no pack, or two of one id
     */
    public static OcopEngine with(List<PackFiles> packs) {
        Map<String, Loaded> loaded = new LinkedHashMap<>();
        for (PackFiles files : packs) {
            RulePack pack = PackLoader.load(files, id -> find(id, loaded));
            if (loaded.put(pack.id(), new Loaded(files, Scoring.of(pack, files))) != null) {
                throw new IllegalArgumentException("two rule packs have the id " + pack.id() + "; give each its own");
            }
            LOG.info("rule pack {} revision {} is ready, {}", pack.id(), pack.revision(), pack.digest());
        }
        if (loaded.isEmpty()) {
            throw new IllegalArgumentException("an engine needs at least one rule pack");
        }
        return new OcopEngine(loaded);
    }

    private static Optional<PackFiles> find(String id, Map<String, Loaded> loaded) {
        Loaded found = loaded.get(id);
        if (found == null && SHIPPED.contains(id)) {
            return Optional.of(PackFiles.shipped(id));
        }
        return Optional.ofNullable(found).map(Loaded::files);
    }

    /** An engine that also has a pack, or has it in the place of the one of the same id. */
    OcopEngine withPack(PackFiles files, RulePack pack) {
        Map<String, Loaded> more = new LinkedHashMap<>(loaded);
        more.put(pack.id(), new Loaded(files, Scoring.of(pack, files)));
        return new OcopEngine(more);
    }

    /** The files of the packs. */
    List<PackFiles> files() {
        return loaded.values().stream().map(Loaded::files).toList();
    }

    /** The files of a pack of this engine, or of a shipped one: what a layer may be over. */
    public Optional<PackFiles> filesOf(String id) {
        return find(id, loaded);
    }

    /** The rule packs, in the order in which they were given. */
    public List<RulePack> packs() {
        return loaded.values().stream().map(pack -> pack.scoring().pack()).toList();
    }

    /** Which regime applies when. */
    public Timeline timeline() {
        return timeline;
    }

    /** Assesses a dossier by the rule pack that the law prescribes for it, as if decided on the day of submission. */
    public Assessment assess(Dossier dossier) {
        return assess(dossier, AssessmentOptions.defaults());
    }

    /**
     * Assesses a dossier.
     *
     * @throws IllegalArgumentException if the options name a rule pack that the engine does not have
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
            return assess(dossier, options, scoring(applies.pack().id()), by(applies), applies.reading());
        }
        return Assessment.invalid(Optional.of(dossier.id()), List.of(noRegime(choice)));
    }

    /** Looks at a dossier from the commune, by the rule pack that the law prescribes and as of the day of submission. */
    public CommuneAssessment commune(Dossier dossier) {
        return commune(dossier, CommuneOptions.defaults());
    }

    /**
     * Looks at a dossier from the commune: the contents that the commune assesses and what contradicts its findings,
     * whether the file is whole, the commune's term, and what holds the dossier back. No points come of it, and scoring
     * takes no notice of it.
     *
     * @throws IllegalArgumentException if the options name a rule pack that the engine does not have, or a level that
     *     the rule pack does not know
     */
    public CommuneAssessment commune(Dossier dossier, CommuneOptions options) {
        LocalDate asOf = options.evaluatedOn().orElse(dossier.submittedOn());
        if (options.pack().isPresent()) {
            RulePack pack = scoring(options.pack().get()).pack();
            PackChoice choice = new PackChoice(PackChoice.By.HOST, "");
            return new CommuneReview(dossier, pack, choice, Optional.empty(), asOf, options.calendar())
                    .review(options.level());
        }
        RegimeChoice choice = timeline.choose(dossier.kind(), dossier.submittedOn(), asOf);
        return choice instanceof RegimeChoice.Applies applies
                ? new CommuneReview(dossier, applies.pack(), by(applies), applies.reading(), asOf, options.calendar())
                        .review(options.level())
                : CommuneReview.without(dossier, asOf, noRegime(choice));
    }

    private static PackChoice by(RegimeChoice.Applies applies) {
        return new PackChoice(applies.transitional() ? PackChoice.By.TRANSITION : PackChoice.By.LAW, applies.clause());
    }

    private static Message noRegime(RegimeChoice choice) {
        return choice instanceof RegimeChoice.None none
                ? new Message("no-regime", "/submittedOn", none.text())
                : new Message("several-regimes", "/submittedOn", ((RegimeChoice.Several) choice).text());
    }

    private Assessment assess(
            Dossier dossier, AssessmentOptions options, Scoring scoring, PackChoice choice, Optional<Reading> reading) {
        GatePolicy policy = options.gatePolicy().orElseGet(scoring::gatePolicy);
        return scoring.assess(dossier, policy, choice, reading);
    }

    private Scoring scoring(String id) {
        Loaded pack = loaded.get(id);
        if (pack == null) {
            throw new IllegalArgumentException("no rule pack has the id " + id + "; there are " + loaded.keySet());
        }
        return pack.scoring();
    }

    /** A rule pack, ready for scoring. */
    private record Loaded(PackFiles files, Scoring scoring) {}
}
