package vn.ocop.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Text;

/**
 * What the evidence says about one criterion.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Derivation {

    /** The criterion, with its options and citation. */
    Criterion criterion();

    /** The code of the concept that was applied; empty if people judge all of it. */
    Optional<String> concept();

    /** What came of it. */
    Outcome outcome();

    /**
     * The best option that the evidence supports, 0 if it rules out every option. Present for {@link Outcome#DERIVED};
     * for {@link Outcome#JUDGEMENT} it is present if the evidence supports an option that people can only raise.
     */
    OptionalInt option();

    /** The identifiers of the pieces of evidence that support the option, in the order of the dossier. */
    List<String> items();

    /** The readings of unclear words on which the option rests. */
    List<Reading> readings();

    /** The next better option, if there is one. */
    OptionalInt nextOption();

    /** What the next better option asks for and the evidence does not show, by the way that lacks least. */
    List<Lack> lacks();

    /** Why people judge it; present if they judge all of it. */
    Optional<Text> judgement();

    /** The identifiers of references that name this criterion and say no more: papers for people to look at. */
    List<String> papers();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Derivation}; not safe for use by several threads. */
    final class Builder extends ImmutableDerivation.Builder {}

    /** What came of the evidence for a criterion. */
    enum Outcome {
        /** The evidence settles it. */
        DERIVED,
        /** People have to judge it, or the rest of it. */
        JUDGEMENT,
        /** There is no evidence, or not enough to settle it. It is unknown, not 0. */
        NO_EVIDENCE,
        /** A paper would settle it, but it had expired on the day of evaluation. */
        EXPIRED,
        /** The evidence contradicts itself. */
        CONTRADICTED,
        /** It is a case of an exclusive criterion whose other case applies. */
        OTHER_CASE
    }
}
