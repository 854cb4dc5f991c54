package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The law that holds for a dossier on a day, and how it came to hold.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param law the procedure of the regime
 * @param clause the clause by which it holds, as it is cited
 * @param carriedOver whether the dossier was lodged under an earlier regime that no longer holds for it
 * @param lastDay the last day on which the regime holds for this dossier by a transitional clause, inclusive; empty if
 *     it is simply in force
 */
public record AppliedLaw(ProcedureLaw law, String clause, boolean carriedOver, Optional<LocalDate> lastDay) {

    public AppliedLaw {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** A law that is simply in force. */
    public static AppliedLaw inForce(ProcedureLaw law) {
        return new AppliedLaw(law, law.clause(), false, Optional.empty());
    }
}
