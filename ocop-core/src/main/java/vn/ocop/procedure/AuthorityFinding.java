package vn.ocop.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * What the law makes of a council's result: who may do what with it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what it says
 * @param level the level that the result belongs to
 * @param by who decides, in words
 * @param stars the stars that it is about, if it is about some
 * @param to the level that the dossier goes to, if it goes to one
 * @param options what the level below may do; it may do none of them, and nothing happens by itself
 * @param clause the clause, as it is cited
 * @param reading the reading on which it rests, where the law does not say it outright
 */
public record AuthorityFinding(
        Kind kind,
        Level level,
        Text by,
        OptionalInt stars,
        Optional<Level> to,
        List<ReturnOption> options,
        String clause,
        Optional<Reading> reading) {

    public AuthorityFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(stars, "stars");
        Objects.requireNonNull(to, "to");
        options = List.copyOf(options);
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(reading, "reading");
    }

    /** The finding in words. */
    public Text text() {
        return Names.MESSAGES.text(
                "authority." + kind.name(),
                by,
                stars.isPresent() ? Integer.toString(stars.getAsInt()) : "-",
                to.map(Party::of).map(party -> Names.of("party", party)).orElse(Text.of("-")));
    }

    /** What a finding says. */
    public enum Kind {
        /** The level may recognise the stars and certify them. */
        RECOGNISES,
        /** The level approves the result, which is no recognition, and forwards the dossier. */
        APPROVES_AND_FORWARDS,
        /** There is no decision and no certificate. */
        NO_DECISION,
        /** The result is below what the level recognises; the level below has the options. */
        RETURNED_TO_LOWER_LEVEL,
        /** The council has not come to a result yet. */
        COUNCIL_NOT_FINISHED,
        /** The level ranks no products under this regime. */
        LEVEL_DOES_NOT_RANK
    }

    /**
     * What a level may do with a dossier that came back.
     *
     * @param kind what it may do
     * @param level the level
     * @param stars the stars that it may recognise, for {@link OptionKind#RECOGNISE_ON_UPPER_RESULT}
     */
    public record ReturnOption(OptionKind kind, Level level, OptionalInt stars) {

        /** The option in words. */
        public Text text() {
            return Names.MESSAGES.text(
                    "option." + kind.name(),
                    Names.of("party", Party.of(level)),
                    stars.isPresent() ? Integer.toString(stars.getAsInt()) : "-");
        }
    }

    /** What a level may do with a dossier that came back. */
    public enum OptionKind {
        /** Recognise and certify on the basis of the upper council's result. */
        RECOGNISE_ON_UPPER_RESULT,
        /** Evaluate and rank by itself. */
        OWN_EVALUATION
    }
}
