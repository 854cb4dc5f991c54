package vn.ocop.comparison;

import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.text.Text;

/**
 * Why an answer cannot be carried over to the newer pack.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what is in the way
 * @param set the product set, by code
 * @param code the criterion, the finding or the set, by code; a criterion as the newer pack has it
 * @param option the option of the older pack that was chosen, for the kinds that concern one
 */
public record Obstacle(Kind kind, String set, String code, OptionalInt option) {

    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(option, "option");
    }

    /** The obstacle in words. */
    public Text text() {
        return ChangeWording.MESSAGES.text(
                "obstacle." + kind.name(), code, option.isPresent() ? String.valueOf(option.getAsInt()) : "");
    }

    /** What is in the way. */
    public enum Kind {
        /** The newer pack does not have the product set. */
        SET_GONE,
        /** The criterion is new: nothing was answered. */
        CRITERION_NEW,
        /** The option has no counterpart in the criterion. */
        OPTION_GONE,
        /** The option at the same place asks for something else. */
        REQUIREMENT_CHANGED,
        /** No option was met, but there is one now that nobody was asked about. */
        NONE_MET,
        /** The criterion had no answer, and needed none: it did not apply, or another case was answered. */
        NOT_ANSWERED,
        /** The set does not know the finding any more. */
        FINDING_GONE
    }
}
