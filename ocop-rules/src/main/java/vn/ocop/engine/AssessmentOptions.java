package vn.ocop.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.json.Replay;

/**
 * What a host decides for one assessment. Everything has a default.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface AssessmentOptions {

    /** The rule pack to use on purpose, by id; empty for the one that the law prescribes. */
    Optional<String> pack();

    /**
     * The day on which the dossier is decided; it takes part in deciding which law applies. Empty for the day of
     * submission: as if it were decided at once.
     */
    Optional<LocalDate> evaluatedOn();

    /** What holds for star gates on which council members disagree; empty for the reading of the pack. */
    Optional<GatePolicy> gatePolicy();

    /**
     * Whether a counted sheet takes the answer that the evidence supports where it has none. Each answer that was taken
     * is a message {@code from-evidence}.
     */
    @Value.Default
    default boolean fillFromEvidence() {
        return false;
    }

    /**
     * The options under which a stored result came about, to repeat it.
     *
     * @throws IllegalArgumentException if the stored result has a day or a policy that is none
     */
    static AssessmentOptions of(Replay stored) {
        Builder options = builder()
                .evaluatedOn(stored.evaluatedOn())
                .gatePolicy(stored.gatePolicy())
                .fillFromEvidence(stored.isFilledFromEvidence());
        return stored.isPackChosenByHost() ? options.pack(stored.packId()).build() : options.build();
    }

    /** All defaults. */
    static AssessmentOptions defaults() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AssessmentOptions}; not safe for use by several threads. */
    final class Builder extends ImmutableAssessmentOptions.Builder {}
}
