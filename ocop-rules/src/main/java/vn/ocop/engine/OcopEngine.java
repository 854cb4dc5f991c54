package vn.ocop.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.internal.CommuneReview;
import vn.ocop.engine.internal.EvidenceFill;
import vn.ocop.engine.internal.EvidenceReview;
import vn.ocop.engine.internal.Scoring;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Timeline;

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

    private static final List<String> SHIPPED = List.of("qd148-2023", "qd148-2025", "qd26-2026");

    private final Map<String, Scoring> scorings;
    private final Timeline timeline;

    private OcopEngine(Map<String, Scoring> scorings) {
        this.scorings = Collections.unmodifiableMap(scorings);
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

    /** The ids of the rule packs that the library ships, in the order of the law's timeline. */
    public static List<String> shippedIds() {
        return SHIPPED;
    }

    /**
     * An engine with rule packs that the host trusts. It checks that each pack is whole and fits its list of checksums;
     * {@link vn.ocop.activation.PackRegistry} takes over packs of others, with every check there is.
     *
     * @param packs the files of each pack; ids must differ; a layer may be over one of these or a shipped pack
     * @throws PackException if a pack has faults
     * @throws IllegalArgumentException if there is no pack, or two of one id
     */
    public static OcopEngine with(List<PackFiles> packs) {
        List<RulePack> read = new ArrayList<>();
        for (PackFiles files : packs) {
            List<PackFault> faults = files.isShipped() ? List.of() : files.checkChecksums();
            if (!faults.isEmpty()) {
                throw new PackException(files.origin(), faults);
            }
            read.add(RulePack.read(files, id -> find(id, read)));
        }
        return of(read);
    }

    /**
     * An engine with rule packs that have been read.
     *
     * @throws IllegalArgumentException if there is no pack, or two of one id
     */
    public static OcopEngine of(List<RulePack> packs) {
        Map<String, Scoring> scorings = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            if (scorings.put(pack.id(), Scoring.of(pack)) != null) {
                throw new IllegalArgumentException("two rule packs have the id " + pack.id() + "; give each its own");
            }
        }
        if (scorings.isEmpty()) {
            throw new IllegalArgumentException("an engine needs at least one rule pack");
        }
        return new OcopEngine(scorings);
    }

    /** An engine that also has a rule pack, or has it in the place of the one of the same id. This one is unchanged. */
    public OcopEngine plus(RulePack pack) {
        Map<String, Scoring> more = new LinkedHashMap<>(scorings);
        more.put(pack.id(), Scoring.of(pack));
        return new OcopEngine(more);
    }

    /** The packs of an id that a layer may be over: the one of this engine, then the shipped one. */
    public List<PackFiles> filesOf(String id) {
        return find(id, packs());
    }

    private static List<PackFiles> find(String id, List<RulePack> packs) {
        List<PackFiles> found = new ArrayList<>();
        packs.stream().filter(pack -> pack.id().equals(id)).map(RulePack::files).forEach(found::add);
        if (SHIPPED.contains(id)) {
            found.add(PackFiles.shipped(id));
        }
        return found;
    }

    /** The rule packs, in the order in which they were given. */
    public List<RulePack> packs() {
        return scorings.values().stream().map(Scoring::pack).toList();
    }

    /** The rule pack of an id, if the engine has it. */
    public Optional<RulePack> pack(String id) {
        return Optional.ofNullable(scorings.get(id)).map(Scoring::pack);
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
        Chosen chosen = choose(dossier, options);
        if (chosen.scoring().isEmpty()) {
            return Assessment.invalid(Optional.of(dossier.id()), chosen.messages());
        }
        if (!options.fillFromEvidence()) {
            return chosen.assess(dossier, options);
        }
        EvidenceFill fill = new EvidenceFill(chosen.weigh(dossier));
        Assessment filled = chosen.assess(fill.filled(), options);
        return Assessment.builder()
                .from(filled)
                .dossier(dossier)
                .addAllMessages(fill.messages())
                .build();
    }

    /** Says what the evidence of a dossier supports, by the pack of the law, as if decided on the day of submission. */
    public EvidenceAssessment evidence(Dossier dossier) {
        return evidence(dossier, AssessmentOptions.defaults());
    }

    /**
     * Says what the evidence of a dossier supports, what people must still judge, and how each answer stands to the
     * papers. Papers have to be valid on the day of evaluation. A dossier needs no sheets for it.
     *
     * @throws IllegalArgumentException if the options name a rule pack that the engine does not have
     */
    public EvidenceAssessment evidence(Dossier dossier, AssessmentOptions options) {
        Chosen chosen = choose(dossier, options);
        if (chosen.scoring().isEmpty()) {
            return EvidenceReview.begin(dossier, chosen.evaluatedOn())
                    .addAllMessages(chosen.messages())
                    .build();
        }
        EvidenceAssessment evidence = chosen.weigh(dossier);
        EvidenceFill fill = new EvidenceFill(evidence);
        if (fill.counted().isEmpty() || !evidence.messages().isEmpty()) {
            return evidence;
        }
        Dossier base = options.fillFromEvidence() ? fill.filled() : dossier;
        return EvidenceAssessment.builder()
                .from(evidence)
                .claimed(chosen.assess(base, options))
                .supported(chosen.assess(fill.lowered(base), options))
                .build();
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
        Chosen chosen = choose(dossier, options.pack(), asOf);
        if (chosen.scoring().isEmpty()) {
            return CommuneReview.without(dossier, asOf, chosen.messages().get(0));
        }
        RulePack pack = chosen.scoring().get().pack();
        return new CommuneReview(dossier, pack, chosen.choice(), chosen.reading(), asOf, options.calendar())
                .review(options.level());
    }

    private Chosen choose(Dossier dossier, AssessmentOptions options) {
        return choose(dossier, options.pack(), options.evaluatedOn().orElse(dossier.submittedOn()));
    }

    private Chosen choose(Dossier dossier, Optional<String> pack, LocalDate evaluatedOn) {
        if (pack.isPresent()) {
            Scoring scoring = scoring(pack.get());
            PackChoice.By by = timeline.life(scoring.pack(), evaluatedOn).mayDecide()
                    ? PackChoice.By.HOST
                    : PackChoice.By.REHEARSAL;
            return Chosen.of(scoring, evaluatedOn, new PackChoice(by, ""), Optional.empty());
        }
        RegimeChoice choice = timeline.choose(dossier.kind(), dossier.submittedOn(), evaluatedOn);
        if (choice instanceof RegimeChoice.Applies applies) {
            PackChoice.By by = applies.transitional() ? PackChoice.By.TRANSITION : PackChoice.By.LAW;
            return Chosen.of(
                    scoring(applies.pack().id()), evaluatedOn, new PackChoice(by, applies.clause()), applies.reading());
        }
        return Chosen.none(
                evaluatedOn,
                choice instanceof RegimeChoice.None none
                        ? new Message("no-regime", "/submittedOn", none.text())
                        : new Message("several-regimes", "/submittedOn", ((RegimeChoice.Several) choice).text()));
    }

    private Scoring scoring(String id) {
        Scoring scoring = scorings.get(id);
        if (scoring == null) {
            throw new IllegalArgumentException("no rule pack has the id " + id + "; there are " + scorings.keySet());
        }
        return scoring;
    }

    /**
     * The rule pack for a dossier, or why there is none.
     *
     * @param scoring what scores with it; empty if none could be chosen
     * @param evaluatedOn the day of evaluation
     * @param choice why this pack is used
     * @param reading the reading on which that choice rests, if any
     * @param messages why there is none
     */
    private record Chosen(
            Optional<Scoring> scoring,
            LocalDate evaluatedOn,
            PackChoice choice,
            Optional<Reading> reading,
            List<Message> messages) {

        static Chosen of(Scoring scoring, LocalDate evaluatedOn, PackChoice choice, Optional<Reading> reading) {
            return new Chosen(Optional.of(scoring), evaluatedOn, choice, reading, List.of());
        }

        static Chosen none(LocalDate evaluatedOn, Message message) {
            PackChoice unused = new PackChoice(PackChoice.By.LAW, "");
            return new Chosen(Optional.empty(), evaluatedOn, unused, Optional.empty(), List.of(message));
        }

        Assessment assess(Dossier dossier, AssessmentOptions options) {
            Scoring scores = scoring.orElseThrow();
            GatePolicy policy = options.gatePolicy().orElseGet(scores::gatePolicy);
            return scores.assess(dossier, policy, evaluatedOn, choice, reading);
        }

        EvidenceAssessment weigh(Dossier dossier) {
            return new EvidenceReview(scoring.orElseThrow().pack()).weigh(dossier, evaluatedOn, choice);
        }
    }
}
