package vn.ocop.commune;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.rubric.Criterion;

/**
 * One content of a dossier: the criterion, what the subject claims, what the commune says, what each council member
 * scored, and where they contradict each other.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ContentAssessment {

    /** The content and its criterion, or the reason why there is none. */
    ContentLink link();

    /** The criterion, if the product set has one for the content. */
    Optional<Criterion> criterion();

    /** What the dossier says of it; without any text if it says nothing. */
    CommuneFinding finding();

    /** What the sheets say, in the order of the dossier; a sheet without an answer is not here. */
    List<Statement> statements();

    /** What is missing. */
    Set<ContentNote> notes();

    /** What contradicts what, in the order of the sheets. */
    List<Contradiction> contradictions();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContentAssessment}; not safe for use by several threads. */
    final class Builder extends ImmutableContentAssessment.Builder {}
}
