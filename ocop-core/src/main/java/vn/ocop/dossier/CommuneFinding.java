package vn.ocop.dossier;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stands about one content: the subject's description, the commune's assessment in words, and whether the commune
 * finds for the subject or against it. It has no points: the law gives the commune none.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CommuneFinding {

    /** What the subject describes. */
    Optional<@PlainText(max = 4000) String> description();

    /** What the commune finds on the spot, in words. */
    Optional<@PlainText(max = 4000) String> assessment();

    /** Whether the commune finds for the subject; empty while that is not known. */
    Optional<CommuneOpinion> opinion();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommuneFinding}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneFinding.Builder {}
}
