package vn.ocop.dossier;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The producer who submits a dossier (chủ thể OCOP).
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Subject {

    /** The name as registered. It may be a person's: it is not logged. */
    @PlainText
    String name();

    /** The legal form. */
    LegalForm legalForm();

    /** The address, if it is stated. It is not logged. */
    Optional<@PlainText String> address();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subject}; not safe for use by several threads. */
    final class Builder extends ImmutableSubject.Builder {}
}
