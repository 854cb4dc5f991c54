package vn.ocop.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier as it comes to be assessed. The builder guards its structure; {@link vn.ocop.validation.DossierValidator} guards its content
 * at the door; whether its codes exist is known to the rule pack that scores it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Dossier {

    /** The host's identifier. */
    @PlainText(max = 200)
    String id();

    /** Why it is submitted. */
    DossierKind kind();

    /** The day on which it was submitted; it takes part in deciding which law applies. */
    LocalDate submittedOn();

    /** The product. */
    @Valid
    Product product();

    /** The subject. */
    @Valid
    Subject subject();

    /** The score sheets in any order. */
    @Size(max = 200)
    List<@Valid ScoreSheet> sheets();

    /** Facts that eliminate the dossier or stop its scoring. */
    @Size(max = 100)
    List<@Valid Finding> findings();

    /** References to papers. */
    @Size(max = 1000)
    List<@Valid EvidenceReference> evidence();

    /** The person who represents the subject by law. */
    Optional<@Valid Representative> representative();

    /** The components that were handed in; none means that nothing is stated about them. */
    @Size(max = 500)
    List<@Valid SubmittedComponent> components();

    /** What the commune did with the dossier. */
    Optional<@Valid CommuneFile> commune();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dossier}; not safe for use by several threads. */
    final class Builder extends ImmutableDossier.Builder {}
}
