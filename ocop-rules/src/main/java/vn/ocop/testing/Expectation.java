package vn.ocop.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.PackChoice;

/**
 * What a case expects. Whatever is absent is not looked at. Points are as results show them, with at most 2 decimals.
 * Maps pin the entries that they have; lists pin the whole list, in any order.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Expectation {

    /** The outcome. */
    Optional<AssessmentStatus> status();

    /** The total as it is shown. */
    Optional<BigDecimal> total();

    /** The points of parts, by letter. */
    Map<String, BigDecimal> parts();

    /** The points of sections, by number. */
    Map<String, BigDecimal> sections();

    /** The points of criteria, by code. */
    Map<String, BigDecimal> awards();

    /** The most points of criteria, as the decree prints them, by code. */
    Map<String, Integer> maxima();

    /** The star level by points alone. */
    OptionalInt bandStars();

    /** The stars; {@link #NO_STARS} if there are to be none. */
    OptionalInt stars();

    /** All gates up to the band that are not met or open. */
    Optional<List<Gate>> unmetGates();

    /** All findings that eliminated the dossier or stopped its scoring, by code. */
    Optional<List<String>> findings();

    /** All criteria whose 0 points stopped the scoring, by code. */
    Optional<List<String>> zeros();

    /** All messages. */
    Optional<List<Notice>> messages();

    /** The id of the rule pack that is used. */
    Optional<String> pack();

    /** Why it is used. */
    Optional<PackChoice.By> chosenBy();

    /** The clause that chose it, as it is cited. */
    Optional<String> clause();

    /** Who recognises the stars. */
    Optional<Recognition> recognition();

    /** All star levels that are recognised at all. */
    Optional<List<Integer>> levels();

    /** All readings that the result rests on, by code. */
    Optional<List<String>> readings();

    /**
     * Through which criterion the commune sees contents of its report, by the code of the content; {@link #NO_CRITERION}
     * where the set has none.
     */
    Map<String, String> commune();

    /** Stands in {@link #commune()} for none. */
    String NO_CRITERION = "";

    /** Stands in {@link #stars()} for none. */
    int NO_STARS = 0;

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Expectation}; not safe for use by several threads. */
    final class Builder extends ImmutableExpectation.Builder {}

    /**
     * A gate that is not met.
     *
     * @param criterion the code of its criterion
     * @param stars its level
     * @param required the least points that meet it, if pinned
     * @param actual the points of the criterion, if pinned
     * @param open whether the council has to settle it
     */
    record Gate(String criterion, int stars, OptionalInt required, Optional<BigDecimal> actual, boolean open) {

        public Gate {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(required, "required");
            Objects.requireNonNull(actual, "actual");
        }
    }

    /**
     * A message.
     *
     * @param code its code
     * @param path where in the dossier, if pinned
     */
    record Notice(String code, Optional<String> path) {

        public Notice {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * Who recognises stars.
     *
     * @param level the level of administration; empty if nobody is to recognise them
     * @param authority the authority in Vietnamese, if pinned
     */
    record Recognition(Optional<String> level, Optional<String> authority) {

        public Recognition {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(authority, "authority");
        }
    }
}
