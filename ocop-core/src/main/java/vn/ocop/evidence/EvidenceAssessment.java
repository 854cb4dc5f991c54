package vn.ocop.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.PackReference;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Rubric;

/**
 * What the evidence of one dossier supports: the factual half of the score sheet, what people must still judge, and how
 * each answer that somebody gave stands to the papers.
 *
 * <p>Immutable and safe for use by several threads. The same dossier, rule pack and options give an equal result.
 */
@Value.Immutable
public interface EvidenceAssessment {

    /** The role under which the derived sheet is shown. It is a role of results; dossiers have no such sheets. */
    String ROLE = "EVIDENCE";

    /** The dossier. It may hold personal data. */
    Dossier dossier();

    /** The version of the engine. */
    String engineVersion();

    /** The rule pack that was used; empty if none could be chosen. */
    Optional<PackReference> pack();

    /** Why this rule pack was used; empty if none could be chosen. */
    Optional<PackChoice> packChoice();

    /** The rubric that was used; empty if none could be chosen. */
    Optional<Rubric> rubric();

    /** What the rule pack says about evidence. */
    EvidenceCatalogue catalogue();

    /** The day on which papers have to be valid. */
    LocalDate evaluatedOn();

    /** What the evidence says about each scored criterion, in the decree's order; empty without a rubric. */
    List<Derivation> derivations();

    /** The answers of the score sheets beside the evidence, by sheet, then in the decree's order. */
    List<ClaimCheck> claims();

    /** Contradictions, papers that do not count, and evidence that is not understood, in the order of the dossier. */
    List<EvidenceFinding> findings();

    /** The readings of unclear words that the derived options rest on, in the order of the register. */
    List<Reading> readings();

    /** Why nothing could be derived; empty if something could. */
    List<Message> messages();

    /**
     * The assessment of the sheets as they are, or as filled if that was asked for; empty if no sheet counts.
     */
    Optional<Assessment> claimed();

    /**
     * The assessment of the same sheets with every answer that is better than its evidence lowered to what the evidence
     * supports. Answers without evidence stay as they are. Empty if no sheet counts.
     */
    Optional<Assessment> supported();

    /** The derived sheet: option numbers by criterion code, for the criteria that the evidence settles. */
    @Value.Lazy
    default Map<String, Integer> sheet() {
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (Derivation derivation : derivations()) {
            if (derivation.outcome() == Derivation.Outcome.DERIVED) {
                choices.put(derivation.criterion().code(), derivation.option().orElseThrow());
            }
        }
        return choices;
    }

    /** The derivations with an outcome. */
    default List<Derivation> with(Derivation.Outcome outcome) {
        return derivations().stream()
                .filter(derivation -> derivation.outcome() == outcome)
                .toList();
    }

    /** What the evidence says about a criterion, if the rubric scores it. */
    default Optional<Derivation> derivation(String criterion) {
        return derivations().stream()
                .filter(derivation -> derivation.criterion().code().equals(criterion))
                .findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceAssessment}; not safe for use by several threads. */
    final class Builder extends ImmutableEvidenceAssessment.Builder {}
}
