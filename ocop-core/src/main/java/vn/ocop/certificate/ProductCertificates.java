package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.dossier.DossierKind;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/**
 * The certificates of one product, one after the other: each ends at the latest on the day before the next is issued,
 * so that no two hold on one day.
 *
 * <p>Immutable and safe for use by several threads, if its laws are.
 */
public final class ProductCertificates {

    private static final Messages MESSAGES = Messages.beside(ProductCertificates.class, "messages");

    private final CertificateLaws laws;
    private final List<Certificate> certificates;

    private ProductCertificates(CertificateLaws laws, List<Certificate> certificates) {
        this.laws = laws;
        this.certificates = List.copyOf(certificates);
    }

    /** No certificate yet. */
    public static ProductCertificates none(CertificateLaws laws) {
        return new ProductCertificates(laws, List.of());
    }

    /**
     * Certificates as they were granted, in any order, without asking whether they should have been: for the books of a
     * host.
     */
    public static ProductCertificates asGranted(CertificateLaws laws, List<Certificate> certificates) {
        return new ProductCertificates(
                laws,
                certificates.stream()
                        .sorted(Comparator.comparing(Certificate::issuedOn).thenComparing(Certificate::number))
                        .toList());
    }

    /** The certificates by day of issue. */
    public List<Certificate> certificates() {
        return certificates;
    }

    /**
     * What stands against a further certificate: a first recognition of a product that holds one, an upgrade or a
     * re-evaluation of a product that has none, an upgrade that is none, or a day of issue before that of an earlier one.
     */
    public Optional<Text> objectionTo(Certificate next) {
        Optional<Certificate> last =
                certificates.isEmpty() ? Optional.empty() : Optional.of(certificates.get(certificates.size() - 1));
        if (last.isEmpty()) {
            return next.kind() == DossierKind.FIRST
                    ? Optional.empty()
                    : Optional.of(MESSAGES.text("objection.none-before", next.number()));
        }
        if (!next.issuedOn().isAfter(last.get().issuedOn())) {
            return Optional.of(MESSAGES.text(
                    "objection.order",
                    next.number(),
                    next.issuedOn(),
                    last.get().number(),
                    last.get().issuedOn()));
        }
        boolean holding = isHolding(last.get(), next.issuedOn());
        if (next.kind() == DossierKind.FIRST && holding) {
            return Optional.of(MESSAGES.text(
                    "objection.double",
                    next.number(),
                    last.get().number(),
                    holdsUntil(last.get()).map(LocalDate::toString).orElse("?")));
        }
        if (next.kind() == DossierKind.UPGRADE
                && (!holding || next.stars() <= last.get().stars())) {
            return Optional.of(MESSAGES.text(
                    "objection.no-upgrade",
                    next.number(),
                    next.stars(),
                    last.get().number(),
                    last.get().stars()));
        }
        return Optional.empty();
    }

    /**
     * What stands against certificates that were granted all the same, each seen from those before it. Nothing is said of
     * the first one: the books may begin with it.
     */
    public List<Objection> objections() {
        List<Objection> objections = new ArrayList<>();
        for (int i = 1; i < certificates.size(); i++) {
            Certificate next = certificates.get(i);
            new ProductCertificates(laws, certificates.subList(0, i))
                    .objectionTo(next)
                    .ifPresent(text -> objections.add(new Objection(next, text)));
        }
        return objections;
    }

    /**
     * What stands against a certificate.
     *
     * @param certificate the certificate
     * @param text the reason
     */
    public record Objection(Certificate certificate, Text text) {}

    /**
     * These certificates and one more.
     *
     * @throws IllegalArgumentException if something stands against it
     */
    public ProductCertificates with(Certificate next) {
        objectionTo(next).ifPresent(text -> {
            throw new IllegalArgumentException(text.en());
        });
        List<Certificate> more = new ArrayList<>(certificates);
        more.add(next);
        return new ProductCertificates(laws, more);
    }

    /** The day on which a certificate is replaced: that of the next one's issue. */
    public Optional<LocalDate> replacedOn(Certificate certificate) {
        int index = certificates.indexOf(certificate);
        if (index < 0) {
            throw new IllegalArgumentException("certificate " + certificate.number() + " is none of this product");
        }
        return index + 1 < certificates.size()
                ? Optional.of(certificates.get(index + 1).issuedOn())
                : Optional.empty();
    }

    /**
     * The last day on which a certificate holds, inclusive, replacement, extension and revocation included; before its
     * day of issue if it never held. Empty if no law is known for it.
     */
    public Optional<LocalDate> lastDayOf(Certificate certificate) {
        Optional<LocalDate> replaced = replacedOn(certificate).map(day -> day.minusDays(1));
        return holdsUntil(certificate).map(end -> replaced.filter(end::isAfter).orElse(end));
    }

    private boolean isHolding(Certificate certificate, LocalDate day) {
        return holdsUntil(certificate).filter(end -> !day.isAfter(end)).isPresent();
    }

    private Optional<LocalDate> holdsUntil(Certificate certificate) {
        return laws.on(certificate.issuedOn())
                .flatMap(atIssue -> laws.on(atIssue.lastDay(certificate.issuedOn()))
                        .map(then -> Validity.of(certificate, atIssue, then).holdsUntil()));
    }
}
