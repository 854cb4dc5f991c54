package vn.ocop.commune;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.time.WorkingTerm;

/**
 * How the commune stands to its term.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param state how it stands
 * @param receivedOn the day of receipt, if it is stated
 * @param reportOn the day of the report, if there is one
 * @param term the term, if the regime sets one and the day of receipt is stated
 * @param workingDaysLate how many working days the report came, or is, after the last day; only where it is late and
 *     the calendar knows
 */
public record CommuneTerm(
        State state,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> reportOn,
        Optional<WorkingTerm> term,
        OptionalInt workingDaysLate) {

    /** Checks for null. */
    public CommuneTerm {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(reportOn, "reportOn");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(workingDaysLate, "workingDaysLate");
    }

    /** How a report stands to its term. */
    public enum State {
        /** The regime is not known to set a term. */
        NO_TERM,
        /** The day of receipt is not stated, so that the term cannot be counted. */
        RECEIPT_NOT_STATED,
        /** There is no report yet, and the term has not ended on the day of evaluation. */
        RUNNING,
        /** The report came within the term. */
        MET,
        /** The report came after the term. */
        LATE,
        /** There is no report, and the term has ended before the day of evaluation. */
        OVERDUE,
        /** The calendar does not know a day that matters. */
        UNKNOWN
    }
}
