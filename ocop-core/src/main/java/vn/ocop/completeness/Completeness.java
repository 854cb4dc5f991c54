package vn.ocop.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Whether a file has what it needs on its way to a level.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param level the level to which the file goes, for example {@code province}
 * @param asOf the day on which expiry was checked; a paper is valid on its last day
 * @param components every component that the table asks for in this case or excuses from it, in the table's order
 */
public record Completeness(String level, LocalDate asOf, List<ComponentResult> components) {

    /** Copies the components. */
    public Completeness {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(asOf, "asOf");
        components = List.copyOf(components);
    }

    /** Whether every required component is there and in order. */
    public boolean isComplete() {
        return components.stream().noneMatch(ComponentResult::isObstacle);
    }

    /** The components in a state, in the table's order. */
    public List<ComponentResult> in(ComponentState state) {
        return components.stream()
                .filter(component -> component.state() == state)
                .toList();
    }
}
