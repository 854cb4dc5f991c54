package vn.ocop.law;

import java.util.List;
import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * An entry of the register of interpretations: a clause that is silent or unclear, the ways to read it, and the one
 * that the rule pack chose.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Reading {

    /** The code of the reading, unique in its pack. */
    String id();

    /** The clause that is in doubt. */
    String clause();

    /** The question that the clause leaves open. */
    Text question();

    /** The codes of the possible readings, at least two. */
    List<String> options();

    /** The reading that is in effect, one of {@link #options()}. */
    String chosen();

    /** Why it was chosen. */
    Text reason();

    @Value.Check
    default void chosenIsAnOption() {
        if (options().size() < 2) {
            throw new IllegalStateException("reading " + id() + " needs at least two options, it has " + options());
        }
        if (!options().contains(chosen())) {
            throw new IllegalStateException(
                    "reading " + id() + " chooses '" + chosen() + "', which is not one of " + options());
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}; not safe for use by several threads. */
    final class Builder extends ImmutableReading.Builder {}
}
