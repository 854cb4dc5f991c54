package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of one certificate under one law, as far as they follow from the certificate alone.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Validity {

    private final Certificate certificate;
    private final CertificateLaw law;
    private final LocalDate lastDay;

    private Validity(Certificate certificate, CertificateLaw law, LocalDate lastDay) {
        this.certificate = certificate;
        this.law = law;
        this.lastDay = lastDay;
    }

    /**
     * The days of a certificate.
     *
     * @param atIssue the law on the day of issue, which sets the term: a later law does not shorten it
     * @param law the law on the day that is asked about, which sets renewal and extension
     */
    public static Validity of(Certificate certificate, CertificateLaw atIssue, CertificateLaw law) {
        return new Validity(certificate, law, atIssue.lastDay(certificate.issuedOn()));
    }

    /** The last day of its own term, inclusive. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The first day on which the dossier for the re-evaluation can be lodged; empty if the law has no window for it. */
    public Optional<LocalDate> windowOpens() {
        return law.renewal().filter(window -> !missesWindow()).map(window -> lastDay.minusDays(window.opens()));
    }

    /** The last day on which it can be lodged, inclusive; empty if the law has no window for it. */
    public Optional<LocalDate> windowCloses() {
        return law.renewal().filter(window -> !missesWindow()).map(window -> lastDay.minusDays(window.closes()));
    }

    /**
     * Whether the holder cannot meet the window because it had closed before the law came into force, while the
     * certificate still held on that day.
     */
    public boolean missesWindow() {
        return law.renewal().isPresent()
                && law.extension()
                        .filter(extension -> certificate.issuedOn().isBefore(extension.issuedBefore()))
                        .filter(extension ->
                                lastDay.minusDays(law.renewal().get().closes()).isBefore(extension.issuedBefore()))
                        .filter(extension -> !lastDay.isBefore(extension.issuedBefore()))
                        .isPresent();
    }

    /**
     * The last day on which it holds beyond its own term, inclusive: that of the result of the re-evaluation, at most so
     * many days after its last day. Empty if it does not run on: the dossier must have been lodged in its own term.
     */
    public Optional<LocalDate> extendedUntil() {
        if (!missesWindow()
                || certificate
                        .renewal()
                        .filter(renewal -> !renewal.lodgedOn().isAfter(lastDay))
                        .isEmpty()) {
            return Optional.empty();
        }
        LocalDate most = lastDay.plusDays(law.extension().orElseThrow().mostDays());
        LocalDate until = certificate
                .renewal()
                .flatMap(Certificate.Renewal::decidedOn)
                .filter(most::isAfter)
                .orElse(most);
        return Optional.of(until).filter(lastDay::isBefore);
    }

    /** The last day on which it holds unless it is replaced, inclusive; before the day of issue if it was revoked then. */
    public LocalDate holdsUntil() {
        LocalDate end = extendedUntil().orElse(lastDay);
        return certificate
                .revocation()
                .flatMap(Certificate.Revocation::decidedOn)
                .map(day -> day.minusDays(1))
                .filter(end::isAfter)
                .orElse(end);
    }
}
