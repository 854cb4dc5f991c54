package vn.ocop.comparison;

import java.util.Objects;
import java.util.function.Predicate;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.text.Text;

/**
 * A condition that a host sets for taking over a candidate pack: at most so many dossiers of its portfolio may do
 * something.
 *
 * <p>Immutable and safe for use by several threads if the predicate is.
 *
 * @param code the stable code, for example {@code no-star-lost}
 * @param text the condition in words
 * @param counts which dossiers count against it
 * @param most how many of them are allowed
 */
public record RehearsalCondition(String code, Text text, Predicate<DossierImpact> counts, long most) {

    /** @throws IllegalArgumentException if the code is not small letters, digits and hyphens, or the number negative */
    public RehearsalCondition {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(counts, "counts");
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "The code (" + code + ") must be small letters, digits and single hyphens.");
        }
        if (most < 0) {
            throw new IllegalArgumentException("The number (" + most + ") must be 0 or more.");
        }
    }

    /** No product has fewer stars than before, or none any more. */
    public static RehearsalCondition noStarLost() {
        return of("no-star-lost", 0, impact -> impact.direction() == Direction.LOSES);
    }

    /**
     * No product has fewer stars than before, unless a finding throws it out or stops its scoring: a fact that an agency
     * or the council established, not a number in a table.
     */
    public static RehearsalCondition noStarLostWithoutFinding() {
        return of(
                "no-star-lost-without-finding",
                0,
                impact -> impact.direction() == Direction.LOSES && !isByFinding(impact));
    }

    private static boolean isByFinding(DossierImpact impact) {
        return impact.causes().stream()
                .anyMatch(cause -> cause instanceof Cause.Out out
                        && out.isOfAfter()
                        && out.ground().effect().finding().isPresent());
    }

    /** At most so many products have another outcome than before. */
    public static RehearsalCondition atMostChanged(long most) {
        return of(
                "at-most-changed",
                most,
                impact -> impact.direction() != Direction.KEEPS && impact.direction() != Direction.UNKNOWN);
    }

    /** The outcome of at most so many products is unknown, since answers cannot be carried over. */
    public static RehearsalCondition atMostUnknown(long most) {
        return of("at-most-unknown", most, impact -> impact.carriage() == Carriage.NOT_POSSIBLE);
    }

    /** No dossier that the older pack can score is invalid by the newer one. */
    public static RehearsalCondition noneBecomesInvalid() {
        return of(
                "none-becomes-invalid",
                0,
                impact -> impact.carriage() != Carriage.INVALID
                        && impact.outcome()
                                .before()
                                .filter(RehearsalCondition::isValid)
                                .isPresent()
                        && impact.outcome().after().filter(one -> !isValid(one)).isPresent());
    }

    private static boolean isValid(Outcome outcome) {
        return outcome.status() != AssessmentStatus.INVALID;
    }

    /** A condition of the host's own: no dossier may be of a kind. */
    public static RehearsalCondition none(String code, Text text, Predicate<DossierImpact> counts) {
        return new RehearsalCondition(code, text, counts, 0);
    }

    private static RehearsalCondition of(String code, long most, Predicate<DossierImpact> counts) {
        return new RehearsalCondition(code, ChangeWording.MESSAGES.text("condition." + code, most), counts, most);
    }
}
