package vn.ocop.assessment;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;

/**
 * Why a dossier was eliminated or its scoring stopped.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param effect the rule, with its finding, basis and citation
 * @param criterion the criterion whose 0 points stopped the scoring, where a zero did it
 */
public record Ground(Effect effect, Optional<Criterion> criterion) {

    public Ground {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(criterion, "criterion");
    }
}
