package vn.ocop.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.PackReference;
import vn.ocop.completeness.Completeness;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.rubric.ProductSet;

/**
 * A dossier as the commune has to look at it: its contents, whether the file is whole, the term, and what holds it back.
 * There are no points, no stars and no pass mark in it; the commune advises, and nothing here binds a council.
 *
 * <p>A dossier that does not fit the rule pack has messages and nothing else.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CommuneAssessment {

    /** The identifier of the dossier. */
    String id();

    /** The dossier, for the data of the report. Not logged. */
    Dossier dossier();

    /** The version of the library. */
    String engineVersion();

    /** The day of evaluation, on which expiry and the term are judged. */
    LocalDate asOf();

    /** The rule pack; empty if no regime applies. */
    Optional<PackReference> pack();

    /** Why that rule pack. */
    Optional<PackChoice> packChoice();

    /** Why the dossier does not fit; empty if it does. */
    List<Message> messages();

    /** What the regime says about the commune level; present exactly if there are no messages. */
    Optional<CommuneProcedure> procedure();

    /** The product set; present exactly if there are no messages. */
    Optional<ProductSet> set();

    /** The contents in the order of the report. */
    List<ContentAssessment> contents();

    /** Whether the file is whole; present exactly if there are no messages. */
    Optional<Completeness> completeness();

    /** How the commune stands to its term; present exactly if there are no messages. */
    Optional<CommuneTerm> term();

    /** What holds the dossier back from being sent on, in the order: report, contents, components. */
    List<Obstacle> obstacles();

    /** The readings on which this rests, in the order of the register. */
    List<Reading> readings();

    /** Whether the dossier fits the rule pack, so that the rest of this says anything. */
    default boolean isValid() {
        return messages().isEmpty();
    }

    /** Whether nothing holds the dossier back. */
    default boolean mayBeForwarded() {
        return isValid() && obstacles().isEmpty();
    }

    /** All contradictions, in the order of the contents. */
    default List<Contradiction> contradictions() {
        return contents().stream()
                .flatMap(content -> content.contradictions().stream())
                .toList();
    }

    /** The contents on which the commune finds against the subject. */
    default List<CommuneContent> adverse() {
        return contents().stream()
                .filter(content -> content.finding().opinion().equals(Optional.of(CommuneOpinion.ADVERSE)))
                .map(content -> content.link().content())
                .toList();
    }

    /**
     * Whether there is nothing that someone should look into: no obstacle, no contradiction, and no report that is late
     * or overdue.
     */
    default boolean isInOrder() {
        return mayBeForwarded()
                && contradictions().isEmpty()
                && term().filter(found ->
                                found.state() == CommuneTerm.State.LATE || found.state() == CommuneTerm.State.OVERDUE)
                        .isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommuneAssessment}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneAssessment.Builder {}
}
