package vn.ocop.testing.internal;

import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;

/** Which results say something about a pack. */
final class Counted {

    private Counted() {}

    /** The rubric of a result, if the pack came to it. */
    static Optional<Rubric> rubric(RulePack pack, Assessment assessment) {
        return assessment.pack().filter(used -> used.id().equals(pack.id())).flatMap(used -> assessment.rubric());
    }
}
