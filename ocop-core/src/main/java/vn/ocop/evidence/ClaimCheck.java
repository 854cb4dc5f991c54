package vn.ocop.evidence;

import java.util.List;
import java.util.Objects;
import vn.ocop.dossier.SheetRole;
import vn.ocop.rubric.Criterion;

/**
 * An answer of a score sheet beside what the evidence says.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param sheet the place of the sheet in the dossier, from 0
 * @param role whose sheet it is
 * @param criterion the criterion
 * @param option the answer
 * @param verdict how it stands to the evidence
 * @param items the identifiers of the pieces of evidence that the verdict rests on
 * @param lacks what the answer asks for and the evidence does not show, by the way that lacks least
 */
public record ClaimCheck(
        int sheet,
        SheetRole role,
        Criterion criterion,
        int option,
        Verdict verdict,
        List<String> items,
        List<Lack> lacks) {

    public ClaimCheck {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        items = List.copyOf(items);
        lacks = List.copyOf(lacks);
    }

    /** How an answer stands to the evidence. */
    public enum Verdict {
        /** The evidence supports it. */
        SUPPORTED,
        /** It is better than what the evidence supports. */
        HIGHER,
        /** The evidence supports a better option. */
        LOWER,
        /** There is no evidence for it or against it. */
        NO_EVIDENCE,
        /** A paper would support it, but it had expired on the day of evaluation. */
        EXPIRED,
        /** The evidence contradicts itself. */
        CONTRADICTED,
        /** People have to judge it. */
        JUDGEMENT
    }
}
