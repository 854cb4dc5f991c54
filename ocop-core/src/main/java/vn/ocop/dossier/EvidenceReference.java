package vn.ocop.dossier;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to a paper that supports an answer. The paper itself stays with the host.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface EvidenceReference {

    /** The host's identifier of the paper. */
    @PlainText(max = 200)
    String id();

    /** The code of the criterion that it supports, if it supports one. */
    Optional<@Code String> criterion();

    /** What the paper is. */
    Optional<@PlainText String> title();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceReference}; not safe for use by several threads. */
    final class Builder extends ImmutableEvidenceReference.Builder {}
}
