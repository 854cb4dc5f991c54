package vn.ocop.comparison;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Band;

/**
 * How near a dossier is to other stars, by the newer pack.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param above the points that it has more than its level needs; empty if it has 1 star or none
 * @param missing the points that it lacks to the next level; 0 if it has them; empty if there is none to reach
 * @param gates the star gates that it does not meet up to the next level
 */
public record Margin(Optional<Points> above, Optional<Points> missing, int gates) {

    private static final int LOWEST_RECOGNISED = 3;

    public Margin {
        Objects.requireNonNull(above, "above");
        Objects.requireNonNull(missing, "missing");
    }

    /** The margins of an assessment; empty if the scoring did not run to its end or the council has to settle a gate. */
    static Optional<Margin> of(Assessment assessment) {
        if (!assessment.status().isScored() || assessment.status() == AssessmentStatus.NEEDS_RESOLUTION) {
            return Optional.empty();
        }
        int stars = assessment.stars().orElse(0);
        Points total = assessment.total().orElseThrow();
        int next = stars == 0 ? LOWEST_RECOGNISED : stars + 1;
        Optional<Points> above =
                stars < 2 ? Optional.empty() : band(assessment, stars).map(band -> above(total, band));
        Optional<Points> missing = band(assessment, next).map(band -> missing(total, band));
        int gates = (int) assessment.gates().stream()
                .filter(gate -> gate.gate().stars() <= next && gate.verdict() != GateResult.Verdict.MET)
                .count();
        return Optional.of(new Margin(above, missing, missing.isPresent() ? gates : 0));
    }

    private static Optional<Band> band(Assessment assessment, int stars) {
        return assessment.rubric().stream()
                .flatMap(rubric -> rubric.bands().stream())
                .filter(band -> band.stars() == stars)
                .findFirst();
    }

    private static Points above(Points total, Band band) {
        return new Points(total.sum() - (long) band.from() * total.sheets(), total.sheets());
    }

    private static Points missing(Points total, Band band) {
        return new Points(Math.max(0, (long) band.from() * total.sheets() - total.sum()), total.sheets());
    }
}
