package vn.ocop.comparison;

import java.util.Comparator;
import java.util.Objects;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
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
