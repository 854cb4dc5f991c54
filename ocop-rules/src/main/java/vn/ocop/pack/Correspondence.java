package vn.ocop.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a pack says about a criterion of an older pack: which of its own criteria has taken its place, and which options
 * stand for which. It is needed only where titles and labels do not tell.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param set the product set, by code
 * @param pack the older pack, by id
 * @param from the criterion of the older pack, by code
 * @param to the criterion of the pack that says so, by code
 * @param options which options stand for which; one that is not named has no counterpart
 */
public record Correspondence(String set, String pack, String from, String to, List<Link> options) {

    /** @throws IllegalArgumentException if an option is linked twice */
    public Correspondence {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        options = List.copyOf(options);
        Set<Integer> before = new HashSet<>();
        Set<Integer> after = new HashSet<>();
        for (Link link : options) {
            if (!before.add(link.from()) || !after.add(link.to())) {
                throw new IllegalArgumentException("an option of " + from + " or " + to + " is linked twice");
            }
        }
    }

    /** The same, seen from the older pack. */
    public Correspondence inverse(String newer) {
        List<Link> turned = options.stream()
                .map(link -> new Link(link.to(), link.from(), link.sameRequirement()))
                .toList();
        return new Correspondence(set, newer, to, from, turned);
    }

    /**
     * Two options that stand at the same place.
     *
     * @param from the option of the older pack, by number
     * @param to the option of the newer pack, by number
     * @param sameRequirement whether both ask for the same, so that an answer may be carried over
     */
    public record Link(int from, int to, boolean sameRequirement) {}
}
