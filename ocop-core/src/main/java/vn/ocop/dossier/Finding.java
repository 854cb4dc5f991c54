package vn.ocop.dossier;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact that the council or an agency established and that eliminates the dossier or stops its scoring.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Finding {

    /** The code of the finding, one that the product set knows. */
    @Code
    String code();

    /** A remark of whoever established it. */
    Optional<@PlainText(max = 4000, optional = true) String> note();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}; not safe for use by several threads. */
    final class Builder extends ImmutableFinding.Builder {}
}
