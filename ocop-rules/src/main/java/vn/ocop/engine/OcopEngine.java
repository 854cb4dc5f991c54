package vn.ocop.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.internal.Scoring;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
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

    private final Map<String, RulePack> packs;
    private final Map<String, Scoring> scorings;

    private OcopEngine(List<RulePack> packs) {
        this.packs = new LinkedHashMap<>();
        this.scorings = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            this.packs.put(pack.id(), pack);
            this.scorings.put(pack.id(), Scoring.of(pack));
            LOG.info("rule pack {} revision {} is ready, {}", pack.id(), pack.revision(), pack.digest());
        }
    }

    /**
     * An engine with the rule packs that the library ships.
     *
     * @throws PackException if the library's own files are damaged
     */
    public static OcopEngine shipped() {
        return with(List.of(PackFiles.shipped("qd148-2023")));
    }

    /**
     * An engine with rule packs of the host's choice.
     *
     * @param packs the files of each pack; ids must differ
     * @throws PackException if a pack has faults
     * @throws IllegalArgumentException if there is no pack, or two of one id
     */
    public static OcopEngine with(List<PackFiles> packs) {
        List<RulePack> loaded = new ArrayList<>();
        for (PackFiles files : packs) {
            RulePack pack = PackLoader.load(files);
            if (loaded.stream().anyMatch(other -> other.id().equals(pack.id()))) {
                throw new IllegalArgumentException("two rule packs have the id " + pack.id() + "; give each its own");
            }
            loaded.add(pack);
        }
        if (loaded.isEmpty()) {
            throw new IllegalArgumentException("an engine needs at least one rule pack");
        }
        return new OcopEngine(loaded);
    }

    /** The rule packs, in the order in which they were given. */
    public List<RulePack> packs() {
        return List.copyOf(packs.values());
    }

    /** Assesses a dossier by the rule pack that the law prescribes for it. */
    public Assessment assess(Dossier dossier) {
        return assess(dossier, AssessmentOptions.defaults());
    }

    /**
     * Assesses a dossier.
     *
     * @throws IllegalArgumentException if the options name a rule pack that the engine does not have
     */
    public Assessment assess(Dossier dossier, AssessmentOptions options) {
        String id = options.pack().orElseGet(() -> packs.keySet().iterator().next());
        Scoring scoring = scorings.get(id);
        if (scoring == null) {
            throw new IllegalArgumentException("no rule pack has the id " + id + "; there are " + packs.keySet());
        }
        GatePolicy policy = options.gatePolicy().orElseGet(scoring::gatePolicy);
        return scoring.assess(dossier, policy);
    }
}
