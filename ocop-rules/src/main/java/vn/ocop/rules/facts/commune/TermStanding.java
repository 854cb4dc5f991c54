package vn.ocop.rules.facts.commune;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.commune.CommuneTerm;
import vn.ocop.time.TermState;
import vn.ocop.time.WorkingCalendar;
import vn.ocop.time.WorkingDays;
import vn.ocop.time.WorkingTerm;

/** What is known about the commune's term. Immutable. */
public final class TermStanding {

    private final OptionalInt days;
    private final Optional<LocalDate> receivedOn;
    private final Optional<LocalDate> reportOn;
    private final Optional<WorkingTerm> term;
    private final LocalDate until;
    private final WorkingCalendar calendar;

    /**
     * @param days how many working days the regime gives, if it is known to
     * @param receivedOn the day of receipt, if stated
     * @param reportOn the day of the report, if there is one
     * @param asOf the day of evaluation
     * @param calendar says which days are working days
     */
    public TermStanding(
            OptionalInt days,
            Optional<LocalDate> receivedOn,
            Optional<LocalDate> reportOn,
            LocalDate asOf,
            WorkingCalendar calendar) {
        this.days = days;
        this.receivedOn = receivedOn;
        this.reportOn = reportOn;
        this.until = reportOn.orElse(asOf);
        this.calendar = calendar;
        this.term = days.isEmpty()
                ? Optional.empty()
                : receivedOn.map(day -> WorkingDays.plusWorkingDays(day, days.getAsInt(), calendar));
    }

    /** Whether the regime sets a term. */
    public boolean isLimited() {
        return days.isPresent();
    }

    /** Whether the day of receipt is stated. */
    public boolean isReceived() {
        return receivedOn.isPresent();
    }

    /** Whether there is a report with a date. */
    public boolean isReported() {
        return reportOn.isPresent();
    }

    /** How the term stood on the day of the report, or stands on the day of evaluation if there is none. */
    public TermState getEnd() {
        return term.map(found -> found.on(until)).orElse(TermState.UNKNOWN);
    }

    /** The finding that the commune stands in a state to its term. */
    public CommuneTerm in(CommuneTerm.State state) {
        OptionalInt late = getEnd() == TermState.OVER
                ? WorkingDays.between(term.orElseThrow().lastDay().orElseThrow(), until, calendar)
                : OptionalInt.empty();
        return new CommuneTerm(state, receivedOn, reportOn, term, late);
    }
}
