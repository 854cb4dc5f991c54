package vn.ocop.rubric;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.law.Citation;
import vn.ocop.text.Text;

/**
 * A criterion of a rubric: scored itself ({@code choice}, {@code yes-no}) or a parent of scored ones ({@code sum},
 * {@code one-of}).
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Criterion {

    /** The stable code, for example {@code 1.5}; the decree's own lettering is in the citation. */
    String code();

    /** The official title, with an English translation. */
    Text title();

    /** How it is answered. */
    CriterionKind kind();

    /** The greatest number of points that the decree prints for it. */
    int max();

    /** The options in the decree's order; empty unless the kind is {@link CriterionKind#CHOICE}. */
    List<Option> options();

    /** The children in the decree's order; empty unless the kind is a parent's. */
    List<Criterion> children();

    /** The star level of a gate that is printed on the title, if there is one. */
    OptionalInt titleGate();

    /** Where the decree states it. */
    Citation citation();

    /** The scored criteria in and below this one, in the decree's order. */
    @Value.Lazy
    default List<Criterion> scored() {
        return kind().isScored()
                ? List.of(this)
                : children().stream().flatMap(child -> child.scored().stream()).toList();
    }

    /** The greatest option number; 1 for a yes-no criterion, 0 for a parent. */
    @Value.Derived
    default int lastOption() {
        return kind() == CriterionKind.YES_NO ? 1 : options().size();
    }

    /**
     * The points of an answer. 0 means that no option is met and gives 0 points.
     *
     * @param number an option number from 0 to {@link #lastOption()}
     * @throws IndexOutOfBoundsException if there is no such option
     */
    default int points(int number) {
        if (number == 0) {
            return 0;
        }
        return kind() == CriterionKind.YES_NO
                ? max() * Objects.checkIndex(number, 2)
                : options().get(number - 1).points();
    }

    /**
     * The place of an answer in the order of merit; 0 for the answer 0.
     *
     * @param number an option number from 0 to {@link #lastOption()}
     * @throws IndexOutOfBoundsException if there is no such option
     */
    default int merit(int number) {
        if (number == 0) {
            return 0;
        }
        return kind() == CriterionKind.YES_NO
                ? Objects.checkIndex(number, 2)
                : options().get(number - 1).merit();
    }

    @Value.Check
    default void kindFitsContent() {
        boolean fits = switch (kind()) {
            case CHOICE -> !options().isEmpty() && children().isEmpty();
            case YES_NO -> options().isEmpty() && children().isEmpty();
            case SUM, ONE_OF -> options().isEmpty() && children().size() > 1;
        };
        if (!fits) {
            throw new IllegalStateException("criterion " + code() + " of kind " + kind().code() + " has "
                    + options().size() + " options and " + children().size() + " children");
        }
        for (int i = 0; i < options().size(); i++) {
            if (options().get(i).number() != i + 1) {
                throw new IllegalStateException("criterion " + code() + ": option " + (i + 1) + " has the number "
                        + options().get(i).number());
            }
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}; not safe for use by several threads. */
    final class Builder extends ImmutableCriterion.Builder {}
}
