package vn.ocop.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.PackReference;
import vn.ocop.law.Reading;

/**
 * What a locality pays, for whom and when: a support pack in one revision.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface SupportPolicy {

    /** The pack: id, revision, digest, title. */
    PackReference pack();

    /** The document that sets the policy, as it is cited. */
    String document();

    /** Whose policy it is. */
    String locality();

    /** The documents that the policy rests on, for people. */
    List<String> legalBasis();

    /** The first day on which something can be claimed. */
    LocalDate inForceFrom();

    /** The first day on which nothing can be claimed any more; empty while that is not known. */
    Optional<LocalDate> inForceUntil();

    /** The measures by code, in the order of the policy. */
    Map<String, SupportMeasure> measures();

    /** The register of interpretations. */
    List<Reading> readings();

    /** What becomes of fractions. */
    Rounding rounding();

    /** Whether something can be claimed on a day. */
    default boolean isInForce(LocalDate day) {
        return !day.isBefore(inForceFrom())
                && inForceUntil().filter(until -> !day.isBefore(until)).isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportPolicy}; not safe for use by several threads. */
    final class Builder extends ImmutableSupportPolicy.Builder {}
}
