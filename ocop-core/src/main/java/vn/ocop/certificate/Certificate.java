package vn.ocop.certificate;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.dossier.Code;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.PlainText;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;

/**
 * A certificate that recognises a product, with what has happened to it since. The host keeps it; nothing here changes.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Certificate {

    /** The number of the certificate or of the decision, as the authority writes it. */
    @PlainText(max = 200)
    String number();

    /** The host's identifier of the product; certificates of one product share it. */
    Optional<@PlainText(max = 200) String> productId();

    /** The product code, as it is written on the certificate. */
    Optional<@PlainText(max = 200) String> productCode();

    /** The product. */
    @Valid
    Product product();

    /** The subject. */
    @Valid
    Subject subject();

    /** The stars that it recognises. */
    int stars();

    /** Which kind of assessment led to it. */
    @Value.Default
    default DossierKind kind() {
        return DossierKind.FIRST;
    }

    /** The day of issue. */
    LocalDate issuedOn();

    /** The re-evaluation that is to follow it, if its dossier has been lodged. */
    Optional<Renewal> renewal();

    /** The conclusion that calls for its revocation, if there is one. */
    Optional<@Valid Revocation> revocation();

    /** What certificates of one product have in common: the host's identifier, or else the number. */
    default String productKey() {
        return productId().orElse(number());
    }

    @Value.Check
    default void datesAreInOrder() {
        renewal().filter(renewal -> renewal.lodgedOn().isBefore(issuedOn())).ifPresent(renewal -> {
            throw new IllegalStateException("certificate " + number() + " is renewed on " + renewal.lodgedOn()
                    + ", before its issue on " + issuedOn());
        });
        revocation().filter(found -> found.concludedOn().isBefore(issuedOn())).ifPresent(found -> {
            throw new IllegalStateException("certificate " + number() + " has a conclusion of " + found.concludedOn()
                    + ", before its issue on " + issuedOn());
        });
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certificate}; not safe for use by several threads. */
    final class Builder extends ImmutableCertificate.Builder {}

    /**
     * The re-evaluation that follows a certificate.
     *
     * @param lodgedOn the day on which its dossier was lodged
     * @param decidedOn the day of the authority's result, once there is one
     */
    record Renewal(LocalDate lodgedOn, Optional<LocalDate> decidedOn) {

        /** @throws IllegalArgumentException if the result is before the dossier */
        public Renewal {
            if (decidedOn.filter(lodgedOn::isAfter).isPresent()) {
                throw new IllegalArgumentException(
                        "the re-evaluation is lodged on " + lodgedOn + " and decided before, on " + decidedOn.get());
            }
        }
    }

    /**
     * What calls for the revocation of a certificate.
     *
     * @param ground the code of the ground
     * @param concludedOn the day of the conclusion, or of the commune's confirmation that production has stopped
     * @param decidedOn the day of the decision that revokes, once there is one
     */
    record Revocation(@Code String ground, LocalDate concludedOn, Optional<LocalDate> decidedOn) {

        /** @throws IllegalArgumentException if the decision is before the conclusion */
        public Revocation {
            if (decidedOn.filter(concludedOn::isAfter).isPresent()) {
                throw new IllegalArgumentException(
                        "the conclusion is of " + concludedOn + " and the decision before, of " + decidedOn.get());
            }
        }
    }
}
