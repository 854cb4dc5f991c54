package vn.ocop.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What rank a product holds on a day.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param state whether it holds one
 * @param recognition the latest recognition by that day; empty if there is none
 */
public record Standing(State state, Optional<Recognition> recognition) {

    /** Whether a product holds a rank. */
    public enum State {
        /** The certificate is valid. */
        VALID,
        /** There is a recognition, but the last day of its certificate is not known. */
        UNKNOWN,
        /** The certificate has run out. */
        EXPIRED,
        /** The certificate is revoked. */
        REVOKED,
        /** The product was never recognised. */
        NONE
    }

    private static final Standing NEVER = new Standing(State.NONE, Optional.empty());

    /** The standing on a day, as it is known on another: a revocation after that is left out. */
    static Standing of(Optional<Recognition> latest, LocalDate day, LocalDate known) {
        return latest.map(recognition -> new Standing(state(recognition, day, known), latest))
                .orElse(NEVER);
    }

    private static State state(Recognition recognition, LocalDate day, LocalDate known) {
        if (recognition.isRevoked(known)) {
            return State.REVOKED;
        }
        return recognition
                .validUntil()
                .map(last -> day.isAfter(last) ? State.EXPIRED : State.VALID)
                .orElse(State.UNKNOWN);
    }

    /** The rank that is held for certain, in stars; 0 if there is none, or if it is not known whether there is one. */
    public int stars() {
        return state == State.VALID ? recognition.map(Recognition::stars).orElse(0) : 0;
    }

    /** The rank that may be held: as {@link #stars()}, and that of a certificate whose last day is not known. */
    public int possibleStars() {
        return state == State.UNKNOWN ? recognition.map(Recognition::stars).orElse(0) : stars();
    }
}
