package vn.ocop.comparison;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GateResult.Verdict;
import vn.ocop.rubric.Band;
import vn.ocop.text.Text;

/**
 * What came of a dossier: its stars, or why it has none. Ordered from most stars to fewest, then the outcomes without
 * stars.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param status the status
 * @param stars the stars; 0 unless the status is {@code RANKED}
 */
public record Outcome(AssessmentStatus status, int stars) implements Comparable<Outcome> {

    private static final Comparator<Outcome> ORDER = Comparator.comparingInt((Outcome outcome) -> -outcome.stars)
            .thenComparing(outcome -> outcome.status, Comparator.reverseOrder());

    public Outcome {
        Objects.requireNonNull(status, "status");
    }

    static Outcome of(Assessment assessment) {
        return new Outcome(assessment.status(), assessment.stars().orElse(0));
    }

    /** The lowest outcome that the council can come to where it is divided on gates: it takes all of them as not met. */
    static Outcome lowestOf(Assessment assessment) {
        return settled(assessment, Set.of(Verdict.UNMET, Verdict.OPEN));
    }

    /** The highest outcome that the council can come to where it is divided on gates: it takes all of them as met. */
    static Outcome highestOf(Assessment assessment) {
        return settled(assessment, Set.of(Verdict.UNMET));
    }

    private static Outcome settled(Assessment assessment, Set<Verdict> barring) {
        if (assessment.status() != AssessmentStatus.NEEDS_RESOLUTION) {
            return of(assessment);
        }
        int barred = assessment.unmetGates().stream()
                .filter(gate -> barring.contains(gate.verdict()))
                .mapToInt(gate -> gate.gate().stars())
                .min()
                .orElse(Integer.MAX_VALUE);
        return assessment.rubric().orElseThrow().bands().stream()
                .filter(band -> band.recognised()
                        && band.stars() <= assessment.bandStars().orElse(0)
                        && band.stars() < barred)
                .max(Comparator.comparingInt(Band::stars))
                .map(band -> new Outcome(AssessmentStatus.RANKED, band.stars()))
                .orElseGet(() -> new Outcome(AssessmentStatus.NOT_RECOGNISED, 0));
    }

    @Override
    public int compareTo(Outcome other) {
        return ORDER.compare(this, other);
    }

    /** The outcome in words. */
    public Text text() {
        return status == AssessmentStatus.RANKED
                ? ChangeWording.stars(stars)
                : ChangeWording.MESSAGES.text("status." + status.name());
    }
}
