package vn.ocop.engine.internal.code;

import java.time.Duration;

/**
 * How much the rules of a pack may do about one dossier. The first two are exact, so the same dossier meets them on every
 * machine; the time is the last resort.
 *
 * @param firings most rules that fire in one stage, from 1
 * @param joins most pairs of facts that conditions are tried on, from 1; it bounds the memory too
 * @param time how long the caller waits
 */
public record RuleLimits(int firings, int joins, Duration time) {

    /** @throws IllegalArgumentException if a limit is not positive */
    public RuleLimits {
        if (firings < 1 || joins < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "The limits (%d firings, %d joins, %s) must be positive.".formatted(firings, joins, time));
        }
    }

    /**
     * 20,000 firings, 100,000 joins, 10 seconds. The largest dossier that is valid, a council of 200 members who leave all
     * open, takes 7,000 of each with the shipped rules.
     */
    public static RuleLimits defaults() {
        return new RuleLimits(20_000, 100_000, Duration.ofSeconds(10));
    }
}
