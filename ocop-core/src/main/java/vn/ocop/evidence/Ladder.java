package vn.ocop.evidence;

import java.util.List;
import java.util.Objects;

/**
 * What the options of a criterion ask for, as far as papers can show it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param concept the code of the concept, for example {@code local-labour}
 * @param ways the ways to each option, by option
 */
public record Ladder(String concept, List<Way> ways) {

    public Ladder {
        Objects.requireNonNull(concept, "concept");
        ways = List.copyOf(ways);
    }

    /** The ways to one option. */
    public List<Way> waysTo(int option) {
        return ways.stream().filter(way -> way.option() == option).toList();
    }
}
