package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.law.Reading;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.text.Text;

/**
 * What one regime says on certificates. All of it is data of the rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CertificateLaw {

    /** The procedure of the regime, which says who recognises. */
    ProcedureLaw procedure();

    /** How many months a certificate holds from the day of issue. */
    int months();

    /** The clause that says so, as it is cited. */
    String clause();

    /** The reading on which the last day rests. */
    Optional<Reading> reading();

    /** The letter that the authority writes before a certificate expires. */
    Optional<Notice> notice();

    /** When the dossier for the re-evaluation is lodged. */
    Optional<RenewalWindow> renewal();

    /** How a certificate runs on beyond its last day. */
    Optional<Extension> extension();

    /** How a recognition is revoked. */
    Optional<RevocationRule> revocation();

    /**
     * The last day of a certificate, inclusive: the day of the same number so many months later, or the last day of
     * that month if it has no such day (Bộ luật Dân sự 91/2015/QH13, Điều 148). It does not move for a day off.
     */
    default LocalDate lastDay(LocalDate issuedOn) {
        return issuedOn.plusMonths(months());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificateLaw}; not safe for use by several threads. */
    final class Builder extends ImmutableCertificateLaw.Builder {}

    /**
     * The letter before expiry.
     *
     * @param days at least so many days before the last day
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record Notice(int days, String clause, Optional<Reading> reading) {}

    /**
     * The window in which the dossier for the re-evaluation is lodged, counted back from the last day of the
     * certificate; both ends belong to it.
     *
     * @param opens so many days before the last day
     * @param closes so many days before the last day, fewer than {@code opens}
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record RenewalWindow(int opens, int closes, String clause, Optional<Reading> reading) {

        /** @throws IllegalArgumentException if the window closes before it opens */
        public RenewalWindow {
            Objects.requireNonNull(clause, "clause");
            if (closes > opens) {
                throw new IllegalArgumentException("the window opens " + opens + " days before expiry and closes "
                        + closes + " days before; it must open first");
            }
        }
    }

    /**
     * How a certificate of an earlier regime runs on until the result of the re-evaluation.
     *
     * @param mostDays at most so many days after its last day
     * @param issuedBefore only certificates issued before this day, whose window had closed before it
     * @param clause the clause, as it is cited
     * @param reading the reading on which the condition rests
     */
    record Extension(int mostDays, LocalDate issuedBefore, String clause, Optional<Reading> reading) {}

    /**
     * How a recognition is revoked.
     *
     * @param days within so many days of the conclusion; empty if the law sets no term
     * @param grounds the grounds by code
     * @param clause the clause, as it is cited
     * @param reading the reading on which it rests, where the law does not say it outright
     */
    record RevocationRule(OptionalInt days, Map<String, Ground> grounds, String clause, Optional<Reading> reading) {

        public RevocationRule {
            grounds = Map.copyOf(grounds);
        }
    }

    /**
     * A ground on which a recognition is revoked.
     *
     * @param code the stable code
     * @param text the ground in words
     * @param clause the clause, as it is cited
     */
    record Ground(String code, Text text, String clause) {}
}
