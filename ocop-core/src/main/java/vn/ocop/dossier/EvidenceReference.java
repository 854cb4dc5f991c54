package vn.ocop.dossier;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paper that supports an answer, and what it states. The paper itself stays with the host. Without a
 * {@link #kind()} it is a mere reference, for people; with one, rules can compare what it states with what the options
 * of a criterion ask for. Which kinds and choices there are is data of the rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface EvidenceReference {

    /** The host's identifier of the paper. */
    @PlainText(max = 200)
    String id();

    /** The code of the criterion that it supports, if it supports one. */
    Optional<@Code String> criterion();

    /** What the paper is. */
    Optional<@PlainText String> title();

    /** The code of what it proves, for example {@code local-labour-share}. */
    Optional<@Code String> kind();

    /** Which of the cases of its kind it is, for example {@code commune} or {@code registered}. */
    Optional<@Code String> choice();

    /** What it states, if that is more than that something exists. */
    Optional<@Valid EvidenceValue> value();

    /** The day for which it states it; if absent, the day of issue, else the day on which the dossier was submitted. */
    Optional<LocalDate> asOf();

    /** The day since which what it proves goes on without a break, for example a contract that is carried out. */
    Optional<LocalDate> since();

    /** The day on which it was issued. */
    Optional<LocalDate> issuedOn();

    /** The last day on which it is valid; that day still counts. Empty if it does not expire. */
    Optional<LocalDate> validUntil();

    /** Who issued it. It may name a person: it is not logged. */
    Optional<@PlainText String> issuer();

    /** The number of the paper or where the host keeps it. */
    Optional<@PlainText(max = 200) String> paper();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceReference}; not safe for use by several threads. */
    final class Builder extends ImmutableEvidenceReference.Builder {}
}
