package vn.ocop.comparison;

import java.util.List;
import java.util.Objects;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.ProductSet;

/**
 * A change that many product sets have in common. It is told once, under its key, and not again with each set.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param key a short name for references, for example {@code C1}
 * @param changes what at least 10 of the sets have in common; empty if they have only the place in common
 * @param places where it holds, in the order of the sets
 */
public record SharedChange(String key, List<Told> changes, List<Place> places) {

    public SharedChange {
        Objects.requireNonNull(key, "key");
        changes = List.copyOf(changes);
        places = List.copyOf(places);
    }

    /**
     * A change of the group.
     *
     * @param change the change, as the first of the sets has it
     * @param except the sets of the group that do not have it
     */
    public record Told(Change change, List<ProductSet> except) {

        public Told {
            Objects.requireNonNull(change, "change");
            except = List.copyOf(except);
        }
    }

    /** Whether it holds in a set. */
    public boolean isIn(String set) {
        return places.stream().anyMatch(place -> place.set().code().equals(set));
    }

    /**
     * A set in which the change holds.
     *
     * @param set the set, as the newer pack has it if it does
     * @param criterion the criterion on each side; both sides are empty for a change that is not one of a criterion
     */
    public record Place(ProductSet set, Sides<Criterion> criterion) {

        public Place {
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(criterion, "criterion");
        }
    }
}
