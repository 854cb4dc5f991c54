package vn.ocop.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Points;

/**
 * What the difference of two packs does to one dossier.
 *
 * <p>Immutable and safe for use by several threads. It holds the identifier of the dossier and no other word of it.
 *
 * @param id the identifier; empty if it could not be read
 * @param set the product set, by code; empty if it could not be read
 * @param carriage how the answers came to the newer pack
 * @param outcome what came of it on each side; the newer side is empty if it hangs on answers that nobody gave, the
 *     older one if the dossier cannot be read
 * @param total the points on each side, where they can be computed
 * @param direction what becomes of the stars
 * @param shifts the criteria that give other points, in the order of the newer pack
 * @param causes the rules that decided, or what is wrong with the dossier; empty if the outcome stays the same
 * @param obstacles the answers that cannot be carried over
 * @param range if answers are missing the lowest outcome by the newer pack, as the older side, and the highest, as the
 *     newer side; where the council would have to settle gates, the lowest takes them as not met and the highest as met
 * @param margin how near it is to other stars
 */
public record DossierImpact(
        Optional<String> id,
        Optional<String> set,
        Carriage carriage,
        Sides<Outcome> outcome,
        Sides<Points> total,
        Direction direction,
        List<Shift> shifts,
        List<Cause> causes,
        List<Obstacle> obstacles,
        Sides<Outcome> range,
        Optional<Margin> margin) {

    public DossierImpact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(carriage, "carriage");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(direction, "direction");
        shifts = List.copyOf(shifts);
        causes = List.copyOf(causes);
        obstacles = List.copyOf(obstacles);
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(margin, "margin");
    }

    /** Whether the dossier is invalid by either pack, or could not be read. */
    public boolean isInvalid() {
        return carriage == Carriage.INVALID
                || outcome.stream().anyMatch(one -> one.status() == AssessmentStatus.INVALID);
    }
}
