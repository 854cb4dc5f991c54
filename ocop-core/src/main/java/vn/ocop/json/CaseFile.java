package vn.ocop.json;

import java.util.Objects;
import vn.ocop.certificate.Certificate;
import vn.ocop.dossier.Dossier;
import vn.ocop.procedure.DossierHistory;

/**
 * What a JSON file of a case holds. Its field {@code type} tells: {@code certificate}, {@code procedure}, or a dossier
 * if there is none.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface CaseFile {

    /**
     * A dossier to be scored.
     *
     * @param dossier the dossier
     */
    record OfDossier(Dossier dossier) implements CaseFile {

        public OfDossier {
            Objects.requireNonNull(dossier, "dossier");
        }
    }

    /**
     * What happened to a dossier.
     *
     * @param history the history
     */
    record OfProcedure(DossierHistory history) implements CaseFile {

        public OfProcedure {
            Objects.requireNonNull(history, "history");
        }
    }

    /**
     * A certificate.
     *
     * @param certificate the certificate
     */
    record OfCertificate(Certificate certificate) implements CaseFile {

        public OfCertificate {
            Objects.requireNonNull(certificate, "certificate");
        }
    }
}
