package vn.ocop.council;

import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;

/** Scores a dossier: a host hands in its engine, with the pack and the day of evaluation it wants. */
@FunctionalInterface
public interface CouncilScoring {

    /** The assessment of a dossier under a policy for disputed gates. */
    Assessment assess(Dossier dossier, GatePolicy policy);
}
