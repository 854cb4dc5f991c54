package vn.ocop.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A golden case of a support pack: claims, and what has to come of them. What a case does not pin may be anything.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface SupportCase {

    /** What the case shows, as a sentence. */
    String title();

    /** The day of the decision. */
    LocalDate asOf();

    /** The claims. */
    List<SupportClaim> claims();

    /** What has to become of single claims. */
    List<Expectation> expectations();

    /** What the budget has to be in VND. */
    OptionalLong budget();

    /** How many grants have to be without a known amount. */
    OptionalInt withoutAmount();

    /** What is not as expected, in the order of the case; empty if the case holds. */
    default List<Difference> compare(SupportReport report) {
        return new CaseComparison(this, report).differences();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportCase}; not safe for use by several threads. */
    final class Builder extends ImmutableSupportCase.Builder {}

    /**
     * What has to become of a claim.
     *
     * @param claim the id of the claim
     * @param outcome the outcome
     * @param amount the amount in VND, if it is pinned
     * @param reasons codes of reasons that have to be among those given
     */
    record Expectation(String claim, Optional<Entitlement.Outcome> outcome, OptionalLong amount, List<String> reasons) {

        public Expectation {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Something that is not as expected.
     *
     * @param place what it is about: the id of a claim, or {@code budget}
     * @param what what differs, for example {@code amount}
     * @param expected what was to be
     * @param actual what is
     */
    record Difference(String place, String what, String expected, String actual) {}
}
