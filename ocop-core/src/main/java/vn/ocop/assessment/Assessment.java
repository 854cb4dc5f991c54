package vn.ocop.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Rubric;

/**
 * The result of assessing one dossier, with everything that explains it.
 *
 * <p>Immutable and safe for use by several threads. The same dossier, rule pack and options give an equal assessment.
 */
@Value.Immutable
public interface Assessment {

    /** The identifier of the dossier; empty if it could not be read. */
    Optional<String> id();

    /** The dossier as it was assessed; empty if it could not be read. It may hold personal data. */
    Optional<Dossier> dossier();

    /** The version of the engine that assessed it; empty if none did. */
    Optional<String> engineVersion();

    /** The outcome. */
    AssessmentStatus status();

    /** The rule pack that was used; empty if none could be chosen. */
    Optional<PackReference> pack();

    /** Why this rule pack was used; empty if none could be chosen. */
    Optional<PackChoice> packChoice();

    /** The day on which the dossier was taken as decided; empty if no rule pack could be chosen. */
    Optional<LocalDate> evaluatedOn();

    /** The rubric that was used; empty if none could be chosen. */
    Optional<Rubric> rubric();

    /** The policy for gates on which council members disagree. */
    @Value.Default
    default GatePolicy gatePolicy() {
        return GatePolicy.RESOLVE;
    }

    /** The stars; present exactly for {@link AssessmentStatus#RANKED}. */
    OptionalInt stars();

    /** The star level by points alone; present if every criterion that applies is answered. */
    OptionalInt bandStars();

    /** The total, or the exact mean of the council's totals; present where it can be computed. */
    Optional<Points> total();

    /** The points of each part by its letter, in the decree's order; empty without a total. */
    Map<String, Points> parts();

    /** The points of each section by its number, in the decree's order; empty without a total. */
    Map<String, Points> sections();

    /** What each scored criterion earned, in the decree's order, in so far as it is answered. */
    List<Award> awards();

    /** Every star gate of the set, by level, then in the decree's order; empty without a total. */
    List<GateResult> gates();

    /** What eliminated the dossier or stopped its scoring. */
    List<Ground> grounds();

    /** What the sender should know. */
    List<Message> messages();

    /** The readings of silent clauses that this result rests on, by code. */
    List<Reading> readings();

    /** The gates up to {@link #bandStars()} that are not met or open, by level, then in the decree's order. */
    @Value.Lazy
    default List<GateResult> unmetGates() {
        return gates().stream()
                .filter(result -> result.gate().stars() <= bandStars().orElse(0))
                .filter(result -> result.verdict() != GateResult.Verdict.MET)
                .toList();
    }

    /** The band of the stars, with who recognises it; empty unless the stars are of a recognised level. */
    default Optional<Band> recognisedBand() {
        return rubric().stream()
                .flatMap(rubric -> rubric.bands().stream())
                .filter(band -> band.recognised() && band.stars() == stars().orElse(0))
                .findFirst();
    }

    /** The conditions of each recognised star level, highest first; empty without a total. */
    @Value.Lazy
    default List<Checklist> checklists() {
        if (total().isEmpty()) {
            return List.of();
        }
        return rubric().stream()
                .flatMap(rubric -> rubric.bands().stream())
                .filter(Band::recognised)
                .map(this::checklist)
                .toList();
    }

    private Checklist checklist(Band band) {
        List<GateResult> needed = gates().stream()
                .filter(result -> result.gate().stars() <= band.stars())
                .sorted(Comparator.comparing(result -> result.verdict() == GateResult.Verdict.MET))
                .toList();
        return new Checklist(band.stars(), band.from(), total().orElseThrow(), needed);
    }

    @Value.Check
    default void starsFitTheStatus() {
        if (stars().isPresent() != (status() == AssessmentStatus.RANKED)) {
            throw new IllegalStateException("an assessment has stars exactly if it is RANKED; this one is " + status()
                    + " with stars " + stars());
        }
        if (status().isScored() && (total().isEmpty() || bandStars().isEmpty())) {
            throw new IllegalStateException("an assessment that is " + status() + " has a total and a band");
        }
    }

    /**
     * The result for a dossier that cannot be assessed at all.
     *
     * @param id the identifier, if it could be read
     * @param messages what is wrong with it, at least one message
     */
    static Assessment invalid(Optional<String> id, List<Message> messages) {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("an INVALID assessment needs a message that says why");
        }
        return builder()
                .id(id)
                .status(AssessmentStatus.INVALID)
                .addAllMessages(messages)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}; not safe for use by several threads. */
    final class Builder extends ImmutableAssessment.Builder {}
}
