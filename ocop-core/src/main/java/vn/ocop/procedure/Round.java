package vn.ocop.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Set;
import vn.ocop.dossier.DossierKind;

/**
 * A round of evaluation that comes back every year.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param level the level that holds it
 * @param kinds the kinds of dossier that it is for
 * @param askedBefore dossiers asked for before this day take part; the day itself is too late
 * @param decidedBefore the round is held before this day, which is later in the same year
 * @param clause the clause that sets it, as it is cited
 */
public record Round(Level level, Set<DossierKind> kinds, MonthDay askedBefore, MonthDay decidedBefore, String clause) {

    /** @throws IllegalArgumentException if the round ends before it begins */
    public Round {
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(clause, "clause");
        if (!decidedBefore.isAfter(askedBefore)) {
            throw new IllegalArgumentException("a round for dossiers asked for before " + askedBefore
                    + " cannot be held before " + decidedBefore + "; set a later day of the same year");
        }
    }

    /** The first time that a dossier asked for on a day can take part. */
    public Dates firstFor(LocalDate askedOn) {
        int year = askedOn.isBefore(askedBefore.atYear(askedOn.getYear())) ? askedOn.getYear() : askedOn.getYear() + 1;
        return new Dates(
                this,
                askedBefore.atYear(year).minusDays(1),
                decidedBefore.atYear(year).minusDays(1));
    }

    /**
     * A round in one year.
     *
     * @param round the round
     * @param lastDayToAsk the last day on which a dossier can be asked for, inclusive
     * @param lastDayToDecide the last day of the round, inclusive
     */
    public record Dates(Round round, LocalDate lastDayToAsk, LocalDate lastDayToDecide) {}
}
