package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.text.Text;

/**
 * The procedure of one regime: its levels and their powers, the transitions it allows, its terms and rounds. All of it
 * is data of the rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ProcedureLaw {

    /** The regime, for example {@code qd26-2026}. */
    String regime();

    /** The clause on the procedure as a whole, as it is cited. */
    String clause();

    /** Who the parties are under this regime; a party without a name has no part in it. */
    Map<Party, Text> parties();

    /** The star levels from the highest to the lowest, with who recognises them. */
    List<Band> bands();

    /** The levels that rank products, by level. */
    Map<Level, LevelPower> levels();

    /** The clause that gives no decision and no certificate below the recognised levels. */
    NoDecision noDecision();

    /** The transitions that it allows. */
    List<WayRule> rules();

    /** The terms that events start. */
    List<Term> terms();

    /** The rounds of evaluation; more may be held by local plan. */
    List<Round> rounds();

    /** How product codes are made, by day. */
    List<CodeFormat> codeFormats();

    /** How product codes are made on a day; empty if the regime does not say. */
    default Optional<CodeFormat> codeFormat(LocalDate day) {
        return codeFormats().stream().filter(format -> format.holdsOn(day)).findFirst();
    }

    /** What a party is called. */
    default Text name(Party party) {
        return parties().getOrDefault(party, Names.of("party", party));
    }

    /** What a level may do; empty if it ranks nothing under this regime. */
    default Optional<LevelPower> power(Level level) {
        return Optional.ofNullable(levels().get(level));
    }

    /** The band of stars that a level recognises, if they are its own. */
    default Optional<Band> recognisedBy(Level level, int stars) {
        return bands().stream()
                .filter(band -> band.recognised() && band.stars() == stars)
                .filter(band -> band.level().filter(level.code()::equals).isPresent())
                .findFirst();
    }

    /** Whether a result is the level's own to recognise. */
    default boolean recognises(CouncilResult result) {
        return levels().containsKey(result.level())
                && !forwards(result)
                && result.stars().isPresent()
                && recognisedBy(result.level(), result.stars().getAsInt()).isPresent();
    }

    /** Whether a result goes on to the next level. */
    default boolean forwards(CouncilResult result) {
        return power(result.level())
                .flatMap(LevelPower::forwards)
                .filter(forwarding -> reaches(result, forwarding))
                .isPresent();
    }

    private boolean reaches(CouncilResult result, LevelPower.Forwarding forwarding) {
        return band(result.stars().orElse(0))
                .filter(Band::recognised)
                .filter(band -> forwarding.byPoints() && result.total().isPresent()
                        ? result.total().get().isAtLeast(forwarding.from())
                        : band.from() >= forwarding.from())
                .isPresent();
    }

    /** The band of a number of stars. */
    default Optional<Band> band(int stars) {
        return bands().stream().filter(band -> band.stars() == stars).findFirst();
    }

    /** Whether a total reaches the points of the stars; true if there are no stars or no total to compare. */
    default boolean isConsistent(CouncilResult result) {
        if (result.stars().isEmpty()) {
            return true;
        }
        Optional<Band> awarded = band(result.stars().getAsInt());
        return awarded.isPresent()
                && result.total()
                        .filter(total -> !total.isAtLeast(awarded.get().from()))
                        .isEmpty();
    }

    /** What the level below may do with a result of this level that the level neither recognises nor forwards. */
    default Optional<LevelPower> levelThatTakesBack(Level above) {
        return levels().values().stream()
                .filter(power ->
                        power.takesBack().filter(back -> back.above() == above).isPresent())
                .findFirst();
    }

    /** The level that recognises the most stars. */
    default Optional<Level> highestLevel() {
        return bands().stream()
                .filter(Band::recognised)
                .max(Comparator.comparingInt(Band::stars))
                .flatMap(Band::level)
                .flatMap(Level::ofCode);
    }

    /** Whether a level granted a certificate of so many stars. */
    default boolean isGrantedBy(Level level, OptionalInt stars) {
        return stars.isPresent() && recognisedBy(level, stars.getAsInt()).isPresent();
    }

    /** The first round of a level in which a dossier can take part that is asked for on a day. */
    default Optional<Round.Dates> nextRound(Level level, DossierKind kind, LocalDate askedOn) {
        return rounds().stream()
                .filter(round -> round.level() == level && round.kinds().contains(kind))
                .map(round -> round.firstFor(askedOn))
                .min(Comparator.comparing(Round.Dates::lastDayToAsk));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcedureLaw}; not safe for use by several threads. */
    final class Builder extends ImmutableProcedureLaw.Builder {}

    /**
     * What holds below the recognised levels: no decision, no certificate.
     *
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record NoDecision(String clause, Optional<Reading> reading) {}

    /**
     * How product codes are made in a time.
     *
     * @param parts 5 with the district, 4 without
     * @param from the first day, inclusive; empty if there is none
     * @param until the first day on which it is no longer so; empty if there is none
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record CodeFormat(
            int parts, Optional<LocalDate> from, Optional<LocalDate> until, String clause, Optional<Reading> reading) {

        /** Whether codes are made so on a day. */
        public boolean holdsOn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && until.filter(end -> !day.isBefore(end)).isEmpty();
        }
    }
}
