package vn.ocop.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * What a level that ranks products may do. Which stars it recognises is in the bands of the regime.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface LevelPower {

    /** The level. */
    Level level();

    /** The clause that gives it the power to recognise, as it is cited. */
    String clause();

    /** What it forwards. */
    Optional<Forwarding> forwards();

    /** What it may do when the level above scores lower. */
    Optional<TakingBack> takesBack();

    /** Who may chair its council in the place of its head. */
    Optional<DelegatedChair> delegatedChair();

    /** Who sits in its council, if the law says so. */
    Optional<CouncilMakeUp> council();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LevelPower}; not safe for use by several threads. */
    final class Builder extends ImmutableLevelPower.Builder {}

    /**
     * What goes on to the next level, after a decision that approves the result and recognises nothing.
     *
     * @param from the least total that is forwarded, in points, inclusive
     * @param to the next level
     * @param byPoints whether points alone decide; otherwise the awarded stars must be of a band from there on
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record Forwarding(int from, Level to, boolean byPoints, String clause, Optional<Reading> reading) {}

    /**
     * What a level may do with a dossier that the level above scored lower; it may, it need not.
     *
     * @param above the level above
     * @param stars the stars that it may recognise on the result of the level above
     * @param ownEvaluation whether it may evaluate and rank by itself instead
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record TakingBack(
            Level above, Set<Integer> stars, boolean ownEvaluation, String clause, Optional<Reading> reading) {

        public TakingBack {
            stars = Set.copyOf(stars);
        }
    }

    /**
     * Who may chair the council when the head of the level delegates, and stays responsible.
     *
     * @param to to whom
     * @param clause the clause, as it is cited
     */
    record DelegatedChair(Text to, String clause) {}

    /**
     * Who sits in the council. The law names bodies and no number of members.
     *
     * @param seats the bodies
     * @param clause the clause, as it is cited
     */
    record CouncilMakeUp(List<Seat> seats, String clause) {

        public CouncilMakeUp {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A body that has a seat in the council.
     *
     * @param code the stable code
     * @param name the body in words
     * @param ifAny whether it has its seat only where there is such a body
     */
    record Seat(String code, Text name, boolean ifAny) {}
}
