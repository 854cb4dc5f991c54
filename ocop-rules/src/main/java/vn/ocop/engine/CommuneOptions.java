package vn.ocop.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.time.VietnamCalendar;
import vn.ocop.time.WorkingCalendar;

/**
 * What a host decides for one look at a dossier from the commune. Everything has a default.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CommuneOptions {

    /** The rule pack to use on purpose, by id; empty for the one that the law prescribes. */
    Optional<String> pack();

    /**
     * The day of evaluation, on which expiry and the term are judged; it takes part in deciding which law applies. Empty
     * for the day of submission.
     */
    Optional<LocalDate> evaluatedOn();

    /** The level whose file is checked, for example {@code centre}; empty for the one to which the commune reports. */
    Optional<String> level();

    /** Which days are working days; the days announced for Vietnam, unless the host knows better. */
    @Value.Default
    default WorkingCalendar calendar() {
        return VietnamCalendar.announced();
    }

    /** All defaults. */
    static CommuneOptions defaults() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommuneOptions}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneOptions.Builder {}
}
