package vn.ocop.rubric;

import java.util.List;
import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * A numbered section of a rubric.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Section {

    /** The number as printed, for example {@code 3}. */
    String code();

    /** The official title, with an English translation. */
    Text title();

    /** The greatest number of points that the decree prints for it. */
    int max();

    /** The criteria in the decree's order, parents with their children inside. */
    List<Criterion> criteria();

    /** The scored criteria in the decree's order. */
    @Value.Lazy
    default List<Criterion> scored() {
        return criteria().stream()
                .flatMap(criterion -> criterion.scored().stream())
                .toList();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Section}; not safe for use by several threads. */
    final class Builder extends ImmutableSection.Builder {}
}
