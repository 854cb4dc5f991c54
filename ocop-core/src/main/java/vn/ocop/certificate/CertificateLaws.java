package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Optional;

/** Finds the law on certificates that is in force on a day. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface CertificateLaws {

    /** The law in force on a day; empty if none is known. */
    Optional<CertificateLaw> on(LocalDate day);
}
