package vn.ocop.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import vn.ocop.explanation.PrintedReport;
import vn.ocop.register.Register;

/**
 * How far a programme is on a day, as a register shows it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Review {

    /** The programme. */
    Programme programme();

    /** The day for which it is told. */
    LocalDate asOf();

    /** The day for which values hold: {@link #asOf()}, but no later than the last day of the period. */
    LocalDate measuredOn();

    /** The last day whose events are in the register; empty if it does not say. */
    Optional<LocalDate> keptUntil();

    /** How many products the register holds. */
    int products();

    /** How many of them hold each rank for certain, by stars; ranks that none holds are left out. */
    SortedMap<Integer, Integer> ranks();

    /** The targets in the order of the programme. */
    List<TargetResult> targets();

    /** Who is at risk, the gravest first, then by day and product. */
    List<Risk> risks();

    /** The milestones in the order of the programme. */
    List<MilestoneState> milestones();

    /** The inspections in the order of the programme. */
    List<InspectionState> inspections();

    /** The reports in the order of the programme. */
    List<ReportState> reports();

    /**
     * Measures a programme. Events after the day are left out, also where the register has them. The same arguments give
     * the same review; nothing is read from a clock.
     *
     * @param programme the plan
     * @param register what the locality knows
     * @param asOf the day for which to tell; from the last day of the period on, the result is final
     * @throws IllegalArgumentException if the day is before the first day of the period
     */
    static Review of(Programme programme, Register register, LocalDate asOf) {
        return new Reviewer(programme, register, Objects.requireNonNull(asOf, "asOf")).review();
    }

    /**
     * The review in words, to be printed; the wording may change between versions, programs read the review.
     *
     * @param locale the reader's: Vietnamese, unless it is English
     */
    default PrintedReport document(Locale locale) {
        return new ReviewDocument(this, locale).write();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Review}; not safe for use by several threads. */
    final class Builder extends ImmutableReview.Builder {}

    /**
     * Where the day stands to a milestone.
     *
     * @param milestone the milestone
     * @param timing where the day stands to its window
     */
    record MilestoneState(Milestone milestone, Timing timing) {}

    /**
     * How far an inspection is.
     *
     * @param inspection the inspection
     * @param timing where the day stands to its window
     * @param coverage whom it has reached; only for periodic ones, since the others have no fixed round
     */
    record InspectionState(Inspection inspection, Timing timing, Optional<Coverage> coverage) {}

    /**
     * Whom a periodic inspection has reached.
     *
     * @param inspected how many products with a valid rank were inspected within the window, up to the day
     * @param open the ids of those that were not, the longest recognised first
     * @param unknown the ids of those whose inspections are not known, sorted
     */
    record Coverage(int inspected, List<String> open, List<String> unknown) {

        public Coverage {
            open = List.copyOf(open);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Where the day stands to a report.
     *
     * @param duty the report
     * @param daysLeft the days from the day to the last day for it; negative if that is over; empty if no day is named
     * @param onWeekend whether the last day is a Saturday or Sunday; the term is not taken to run on
     */
    record ReportState(ReportDuty duty, Optional<Long> daysLeft, boolean onWeekend) {}
}
