package vn.ocop.rules.facts;

import vn.ocop.rubric.Effect;

/** A finding of the dossier that its product set knows, with what it does. Immutable. */
public final class EstablishedFinding {

    private final Effect effect;

    /** @param effect an effect that a finding brings about */
    public EstablishedFinding(Effect effect) {
        this.effect = effect;
    }

    public Effect getEffect() {
        return effect;
    }

    public Effect.Kind getKind() {
        return effect.kind();
    }
}
