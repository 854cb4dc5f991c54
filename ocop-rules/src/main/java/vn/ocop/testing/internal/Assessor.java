package vn.ocop.testing.internal;

import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;

/** Whatever assesses dossiers: an engine, or one whose pack has been changed. */
@FunctionalInterface
public interface Assessor {

    /**
     * Assesses a dossier.
     *
     * @throws IllegalArgumentException if the options name a rule pack that is not there
     */
    Assessment assess(Dossier dossier, AssessmentOptions options);

    /** An engine. */
    static Assessor of(OcopEngine engine) {
        return engine::assess;
    }
}
