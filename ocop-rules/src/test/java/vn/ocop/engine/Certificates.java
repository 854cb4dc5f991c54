package vn.ocop.engine;

import java.time.LocalDate;
import vn.ocop.certificate.Certificate;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;

/** Certificates of an invented product. */
final class Certificates {

    private Certificates() {}

    static Certificate.Builder certificate(String number, LocalDate issuedOn, int stars, DossierKind kind) {
        return Certificate.builder()
                .number(number)
                .productId("SP-1")
                .product(Product.builder()
                        .name("Mật ong")
                        .set("honey-and-farm-foods")
                        .build())
                .subject(Subject.builder()
                        .name("HTX Ong rừng")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build())
                .stars(stars)
                .kind(kind)
                .issuedOn(issuedOn);
    }
}
