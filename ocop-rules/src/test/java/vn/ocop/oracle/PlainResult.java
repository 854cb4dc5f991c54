package vn.ocop.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.AssessmentStatus;

/**
 * The result of a dossier in plain collections.
 *
 * @param id the identifier of the dossier
 * @param status the outcome
 * @param total the exact mean of the totals, where it can be computed
 * @param parts the points of each part; empty without a total
 * @param sections the points of each section; empty without a total
 * @param bandStars the stars by points alone; empty without a total
 * @param stars the stars; present exactly for a ranked dossier
 * @param unmetGates the gates up to the band that are not met, by level, then in the decree's order
 * @param gates every gate of the set, in the same order; empty without a total
 * @param awards what the criteria earned, in the decree's order, in so far as every counted sheet settles them
 * @param messages the codes of the messages
 */
public record PlainResult(
        String id,
        AssessmentStatus status,
        Optional<Mean> total,
        Map<String, Mean> parts,
        Map<String, Mean> sections,
        OptionalInt bandStars,
        OptionalInt stars,
        List<Gate> unmetGates,
        List<Gate> gates,
        List<Award> awards,
        List<String> messages) {

    /** A dossier that cannot be scored. */
    static PlainResult invalid(String id, List<String> messages) {
        return unscored(id, AssessmentStatus.INVALID, List.of(), messages);
    }

    /** A dossier whose total cannot be computed. */
    static PlainResult unscored(String id, AssessmentStatus status, List<Award> awards, List<String> messages) {
        return new PlainResult(
                id,
                status,
                Optional.empty(),
                Map.of(),
                Map.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                awards,
                messages);
    }

    /** Whether a gate is met. */
    public enum Verdict {
        MET,
        UNMET,
        OPEN
    }

    /**
     * A star gate in the result.
     *
     * @param criterion the code of its criterion
     * @param stars its level
     * @param required the least points that meet it
     * @param actual the exact mean of the criterion's points
     * @param verdict whether it is met
     * @param sheetsMet on how many counted sheets it is met
     * @param citation where the decree has it
     */
    public record Gate(
            String criterion, int stars, int required, Mean actual, Verdict verdict, int sheetsMet, String citation) {

        /** Whether the council has to settle it. */
        public boolean open() {
            return verdict == Verdict.OPEN;
        }
    }

    /**
     * What a criterion earned.
     *
     * @param criterion its code
     * @param points the exact mean of its points
     * @param answers the answers that count on each counted sheet; {@link PlainCriterion#NONE} where there is none
     * @param citation where the decree has it
     */
    public record Award(String criterion, Mean points, List<Integer> answers, String citation) {}
}
