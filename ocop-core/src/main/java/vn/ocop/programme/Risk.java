package vn.ocop.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.register.DossierStep;

/**
 * A product that may lose its rank, or a dossier that may miss the round.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what may happen
 * @param product the id of the product
 * @param name the name of the product; it may name a person
 * @param subject the name of the subject; it may be a person's
 * @param dossier the id of the dossier, if one is concerned
 * @param step the step of the dossier that is late, if one is
 * @param day the last day of the certificate, or the last day for the step; empty if it is not known
 */
public record Risk(
        Kind kind,
        String product,
        String name,
        String subject,
        Optional<String> dossier,
        Optional<DossierStep> step,
        Optional<LocalDate> day) {

    public Risk {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(day, "day");
    }

    /** What may happen; the first are the gravest. */
    public enum Kind {
        /** The certificate ran out within the period, and no newer one is there. */
        CERTIFICATE_EXPIRED,
        /** The step was not recorded by the last day for it. */
        DOSSIER_LATE,
        /** The certificate runs out within the period, and no dossier to renew it is on the way in time. */
        CERTIFICATE_EXPIRES,
        /** The step is to be done within the next 30 days. */
        DOSSIER_DUE,
        /** The certificate runs out within the period; a dossier to renew it is on the way. */
        CERTIFICATE_EXPIRES_RENEWAL_UNDER_WAY,
        /** The last day of the certificate is not known. */
        VALIDITY_UNKNOWN
    }
}
