package vn.ocop.dossier;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One score sheet: the answers of one assessor. A criterion that is not there is unanswered, which is not the same as
 * an answer of 0.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ScoreSheet {

    /** Whose scores these are. */
    SheetRole role();

    /** The assessor's name. It may be a person's: it is not logged. */
    Optional<@PlainText String> assessor();

    /** Option numbers by criterion code; 0 means that no option is met. */
    @Size(max = 500)
    Map<@Code String, @PositiveOrZero Integer> choices();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreSheet}; not safe for use by several threads. */
    final class Builder extends ImmutableScoreSheet.Builder {}
}
