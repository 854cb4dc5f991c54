package vn.ocop.assessment;

import java.util.Objects;

/**
 * Why an assessment used its rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param by who chose
 * @param clause the clause that decided, as it is cited; empty text if the host chose
 */
public record PackChoice(By by, String clause) {

    public PackChoice {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(clause, "clause");
    }

    /** Who chose a rule pack. */
    public enum By {
        /** The law in force prescribes it. */
        LAW,
        /** A transitional clause keeps the old law in force for this dossier. */
        TRANSITION,
        /** The host asked for it by name, whatever the law prescribes. */
        HOST,
        /**
         * The host asked for it by name, and on the day of evaluation it is not yet in force, a draft or withdrawn: a
         * rehearsal, never a decision.
         */
        REHEARSAL
    }
}
