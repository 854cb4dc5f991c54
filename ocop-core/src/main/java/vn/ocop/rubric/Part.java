package vn.ocop.rubric;

import java.util.List;
import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * A part of a rubric: A, B or C.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Part {

    /** The letter, for example {@code A}. */
    String code();

    /** The official title, with an English translation. */
    Text title();

    /** The greatest number of points that the decree gives the part. */
    int max();

    /** The sections in the decree's order. */
    List<Section> sections();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Part}; not safe for use by several threads. */
    final class Builder extends ImmutablePart.Builder {}
}
