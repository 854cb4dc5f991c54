package vn.ocop.pack;

import java.util.List;
import java.util.Optional;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * Which law applies to a dossier, and why.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface RegimeChoice {

    /**
     * Exactly one regime applies.
     *
     * @param pack the rule pack of the regime
     * @param clause the clause that decided, as it is cited
     * @param transitional whether the regime has ended and applies to this dossier alone by a transitional clause
     * @param reading the reading on which the choice rests, if the law does not say it outright; the dossier was then
     *     submitted under an earlier regime
     */
    record Applies(RulePack pack, String clause, boolean transitional, Optional<Reading> reading)
            implements RegimeChoice {}

    /**
     * No regime applies.
     *
     * @param reason why not
     * @param text the reason in words, with the dates
     */
    record None(Reason reason, Text text) implements RegimeChoice {}

    /**
     * More than one regime claims to apply; the rule packs contradict each other.
     *
     * @param packs the ids of the rule packs
     * @param text the contradiction in words
     */
    record Several(List<String> packs, Text text) implements RegimeChoice {}

    /** Why no regime applies. */
    enum Reason {
        /** The dossier was submitted before the first regime that is known here. */
        BEFORE_FIRST,
        /** Earlier regimes have ended on the day of evaluation, and the next one is not yet in force. */
        NOT_YET_IN_FORCE,
        /** The last regime has ended before the day of evaluation. */
        LAPSED,
        /** A transitional clause calls for a regime whose rule pack is not there. */
        PACK_MISSING,
        /** The day of evaluation is before that of submission. */
        EVALUATED_BEFORE_SUBMITTED
    }
}
