package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;
import vn.ocop.time.WorkingCalendar;
import vn.ocop.time.WorkingDays;
import vn.ocop.time.WorkingTerm;

/**
 * A term of so many days that an event starts. The day of the event is not counted, the last day belongs to the term;
 * where that is a day off, the term ends with the next working day (Bộ luật Dân sự 91/2015/QH13, Điều 147, 148).
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Term {

    /** The code, unique in its pack. */
    String code();

    /** The kinds of dossier that it is for. */
    Set<DossierKind> kinds();

    /** The events that start it, each anew. */
    Set<WayEvent> starts();

    /** The events that meet it. */
    Set<WayEvent> metBy();

    /** How many days, 1 or more. */
    int days();

    /** Whether only working days count. */
    boolean workingDays();

    /** Who has to act within it; empty for the level that has the dossier. */
    Optional<Party> with();

    /** What has to be done within it. */
    Text what();

    /** The clause that sets it, as it is cited. */
    String clause();

    /** The reading on which it rests, where the law does not say it outright. */
    Optional<Reading> reading();

    /** The end of the term for an event of a day. */
    default TermEnd endAfter(LocalDate event, WorkingCalendar calendar) {
        if (workingDays()) {
            WorkingTerm term = WorkingDays.plusWorkingDays(event, days(), calendar);
            return new TermEnd(term.lastDay(), term.unknownDay());
        }
        return TermEnd.onOrAfter(event.plusDays(days()), calendar);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Term}; not safe for use by several threads. */
    final class Builder extends ImmutableTerm.Builder {}
}
