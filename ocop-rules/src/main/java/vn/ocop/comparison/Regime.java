package vn.ocop.comparison;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.RulePack;

/**
 * A rule pack with the engine that scores by it. Two revisions of one regime need an engine each, since an engine has
 * one pack of an id.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param engine the engine
 * @param pack the pack, one of the engine's
 */
public record Regime(OcopEngine engine, RulePack pack) {

    public Regime {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(pack, "pack");
    }

    /**
     * A pack of an engine.
     *
     * @throws IllegalArgumentException if the engine has no pack of that id
     */
    public static Regime of(OcopEngine engine, String id) {
        return engine.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .map(pack -> new Regime(engine, pack))
                .orElseThrow(() -> new IllegalArgumentException("the engine has no rule pack " + id + "; it has "
                        + engine.packs().stream().map(RulePack::id).toList()));
    }

    /** The assessment of a dossier by this pack, whatever the law prescribes for it. */
    Assessment assess(Dossier dossier, Optional<GatePolicy> policy) {
        return engine.assess(
                dossier,
                AssessmentOptions.builder().pack(pack.id()).gatePolicy(policy).build());
    }
}
