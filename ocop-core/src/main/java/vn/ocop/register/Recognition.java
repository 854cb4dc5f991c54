package vn.ocop.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;

/**
 * One recognition of a product: a decision and its certificate.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Recognition {

    /** What led to it. */
    DossierKind kind();

    /** The rank, from 3 to 5 stars: below that nothing is recognised. */
    int stars();

    /** The day of the decision. */
    LocalDate decidedOn();

    /** The last day on which the certificate is valid, inclusive; empty if it is not known. */
    Optional<LocalDate> validUntil();

    /** The day from which the certificate is revoked; empty if it is not. */
    Optional<LocalDate> revokedOn();

    /** The number of the decision. */
    Optional<String> decision();

    /** Whether the recognition is revoked by a day. */
    default boolean isRevoked(LocalDate day) {
        return revokedOn().filter(revoked -> !revoked.isAfter(day)).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recognition}; not safe for use by several threads. */
    final class Builder extends ImmutableRecognition.Builder {}
}
