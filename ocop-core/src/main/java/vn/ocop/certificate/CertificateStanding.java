package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.Message;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Due;

/**
 * How a certificate stands on a day, and what is due.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CertificateStanding {

    /** The certificate. */
    Certificate certificate();

    /** The day. */
    LocalDate asOf();

    /** How it stands. */
    CertificateStatus status();

    /** The clause behind the status, as it is cited. */
    String clause();

    /** The last day of the certificate's own term, inclusive. */
    LocalDate lastDay();

    /** The first day on which the dossier for the re-evaluation can be lodged. */
    Optional<LocalDate> windowOpens();

    /** The last day on which it can be lodged, inclusive. */
    Optional<LocalDate> windowCloses();

    /** The last day on which it holds beyond its own term, inclusive. */
    Optional<LocalDate> extendedUntil();

    /** What is due, by day. */
    List<Due> dues();

    /** The readings of silent clauses on which this rests. */
    List<Reading> readings();

    /**
     * What the law does not allow in what the host says of it: a re-evaluation lodged outside its window (before the
     * window opens it does not count), a ground on which nothing is revoked.
     */
    List<Message> remarks();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificateStanding}; not safe for use by several threads. */
    final class Builder extends ImmutableCertificateStanding.Builder {}
}
