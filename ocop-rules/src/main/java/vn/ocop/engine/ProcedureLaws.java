package vn.ocop.engine;

import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.certificate.CertificateLaw;
import vn.ocop.certificate.CertificateLaws;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Timeline;
import vn.ocop.procedure.AppliedLaw;
import vn.ocop.procedure.Way;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayOutcome;

/**
 * Finds the law around the score for a day, by the dates, replacements and transitional clauses of the rule packs. It
 * reads no clock.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class ProcedureLaws implements CertificateLaws {

    private final Timeline timeline;

    private ProcedureLaws(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The laws of the packs of a timeline. */
    public static ProcedureLaws of(Timeline timeline) {
        return new ProcedureLaws(timeline);
    }

    /** The law on certificates in force on a day; empty if there is none, or more than one. */
    @Override
    public Optional<CertificateLaw> on(LocalDate day) {
        return timeline.inForce(day).size() == 1 ? timeline.inForce(day).get(0).certificates() : Optional.empty();
    }

    /**
     * The law that holds for a dossier on a day: that of the regime which the law prescribes for its kind, the day on
     * which it was lodged, and the day that is asked about.
     *
     * @return empty if there is none, or the regime says nothing around the score
     */
    public Optional<AppliedLaw> lawFor(Way way, LocalDate day) {
        RegimeChoice choice = timeline.choose(way.kind(), way.submittedOn().orElse(day), day);
        if (!(choice instanceof RegimeChoice.Applies applies)) {
            return Optional.empty();
        }
        Optional<LocalDate> lastDay = applies.transitional() ? lastDay(applies.pack(), way) : Optional.empty();
        boolean carriedOver = way.submittedOn()
                .filter(lodged -> lodged.isBefore(applies.pack().inForceFrom()))
                .isPresent();
        return applies.pack().procedure().map(law -> new AppliedLaw(law, applies.clause(), carriedOver, lastDay));
    }

    /**
     * What becomes of an event under the law that holds for the dossier on its day.
     *
     * @return empty if no law holds for it on that day
     */
    public Optional<WayOutcome> apply(Way way, WayAction action) {
        return lawFor(way, action.on()).map(law -> way.apply(law, action));
    }

    private Optional<LocalDate> lastDay(RulePack old, Way way) {
        return timeline.packs().stream()
                .filter(pack -> pack.replaces().contains(old.id()))
                .flatMap(pack -> pack.transition().stream())
                .flatMap(transition -> transition.lastDay(way.kind()).stream())
                .findFirst();
    }
}
