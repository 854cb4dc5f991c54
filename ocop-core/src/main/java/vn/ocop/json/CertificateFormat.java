package vn.ocop.json;

import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.integer;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;
import static vn.ocop.json.Shape.text;

import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.certificate.Certificate;
import vn.ocop.dossier.DossierKind;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.numbering.ProductCode;

/** The JSON form of a certificate. {@code certificate.schema.json} says the same. */
final class CertificateFormat {

    private static final Shape RENEWAL = object(required("lodgedOn", date()), optional("decidedOn", date()));

    private static final Shape REVOCATION =
            object(required("ground", text()), required("concludedOn", date()), optional("decidedOn", date()));

    private static final Shape CERTIFICATE = object(
            required("type", text()),
            required("number", text()),
            optional("productId", text()),
            optional("productCode", text()),
            required("product", DossierFormat.PRODUCT),
            required("subject", DossierFormat.SUBJECT),
            required("stars", integer()),
            optional("kind", oneOf(DossierKind.values())),
            required("issuedOn", date()),
            optional("renewal", RENEWAL),
            optional("revocation", REVOCATION));

    private CertificateFormat() {}

    /** The certificate; empty, with faults, if there are any. */
    static Optional<Certificate> read(JsonObject object, Faults faults) {
        CERTIFICATE.check(object, Place.ROOT, faults);
        if (faults.isEmpty()) {
            checkContent(object, faults);
        }
        return faults.isEmpty() ? Optional.of(certificate(object)) : Optional.empty();
    }

    private static void checkContent(JsonObject object, Faults faults) {
        CaseFormat.checkStars(object, "stars", Place.ROOT, CaseFormat.LEAST_STARS, faults);
        object.textIfAny("productCode")
                .flatMap(ProductCode::faultInLenient)
                .ifPresent(fault -> faults.add("bad-product-code", Place.ROOT.field("productCode"), fault));
        Optional<LocalDate> issued = CaseFormat.date(object, "issuedOn");
        CaseFormat.inner(object, "renewal").ifPresent(renewal -> {
            Place place = Place.ROOT.field("renewal");
            Optional<LocalDate> lodged = CaseFormat.date(renewal, "lodgedOn");
            CaseFormat.checkOrder(issued, lodged, place.field("lodgedOn"), faults);
            CaseFormat.checkOrder(lodged, CaseFormat.date(renewal, "decidedOn"), place.field("decidedOn"), faults);
        });
        CaseFormat.inner(object, "revocation").ifPresent(revocation -> {
            Place place = Place.ROOT.field("revocation");
            Optional<LocalDate> concluded = CaseFormat.date(revocation, "concludedOn");
            CaseFormat.checkOrder(issued, concluded, place.field("concludedOn"), faults);
            CaseFormat.checkOrder(
                    concluded, CaseFormat.date(revocation, "decidedOn"), place.field("decidedOn"), faults);
        });
    }

    private static Certificate certificate(JsonObject object) {
        return Certificate.builder()
                .number(object.text("number"))
                .productId(object.textIfAny("productId"))
                .productCode(object.textIfAny("productCode"))
                .product(DossierFormat.product(object.object("product")))
                .subject(DossierFormat.subject(object.object("subject")))
                .stars(CaseFormat.number(object, "stars").orElseThrow())
                .kind(object.textIfAny("kind").map(DossierKind::valueOf).orElse(DossierKind.FIRST))
                .issuedOn(LocalDate.parse(object.text("issuedOn")))
                .renewal(CaseFormat.inner(object, "renewal")
                        .map(renewal -> new Certificate.Renewal(
                                LocalDate.parse(renewal.text("lodgedOn")), CaseFormat.date(renewal, "decidedOn"))))
                .revocation(CaseFormat.inner(object, "revocation")
                        .map(revocation -> new Certificate.Revocation(
                                revocation.text("ground"),
                                LocalDate.parse(revocation.text("concludedOn")),
                                CaseFormat.date(revocation, "decidedOn"))))
                .build();
    }
}
