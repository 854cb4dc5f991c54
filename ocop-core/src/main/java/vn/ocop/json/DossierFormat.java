package vn.ocop.json;

import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.integer;
import static vn.ocop.json.Shape.listOf;
import static vn.ocop.json.Shape.mapOf;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;
import static vn.ocop.json.Shape.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;

/** The JSON form of a dossier: its fields, and what becomes of them. {@code dossier.schema.json} says the same. */
final class DossierFormat {

    // The sizes that the constraints on dossiers allow. They are checked here first, since the time that Hibernate
    // Validator takes grows with the square of the number of negative options on one sheet.
    private static final int MOST_SHEETS = 200;
    private static final int MOST_CHOICES = 500;
    private static final int MOST_FINDINGS = 100;
    private static final int MOST_EVIDENCE = 1000;

    static final Shape PRODUCT = object(required("name", text()), required("set", text()));

    static final Shape SUBJECT = object(
            required("name", text()), required("legalForm", oneOf(LegalForm.values())), optional("address", text()));

    private static final Shape SHEET = object(
            required("role", oneOf(SheetRole.values())),
            optional("assessor", text()),
            required("choices", mapOf(integer(), MOST_CHOICES)));

    private static final Shape FINDING = object(required("code", text()), optional("note", text()));

    private static final Shape DOSSIER = object(
            required("id", text()),
            required("kind", oneOf(DossierKind.values())),
            required("submittedOn", date()),
            required("product", PRODUCT),
            required("subject", SUBJECT),
            required("sheets", listOf(SHEET, MOST_SHEETS)),
            optional("findings", listOf(FINDING, MOST_FINDINGS)),
            optional("evidence", listOf(EvidenceShape.EVIDENCE, MOST_EVIDENCE)),
            optional("representative", CommuneFormat.REPRESENTATIVE),
            optional("components", CommuneFormat.COMPONENTS),
            optional("commune", CommuneFormat.COMMUNE));

    private DossierFormat() {}

    /** Notes every fault of form. */
    static void check(JsonValue root, Faults faults) {
        if (root instanceof JsonObject) {
            DOSSIER.check(root, Place.ROOT, faults);
        } else {
            faults.add("not-an-object", Place.ROOT, Faults.describe(root));
        }
    }

    /** The dossier of a tree in which {@link #check} found no fault. */
    static Dossier dossier(JsonValue root) {
        JsonObject object = (JsonObject) root;
        return Dossier.builder()
                .id(object.text("id"))
                .kind(DossierKind.valueOf(object.text("kind")))
                .submittedOn(LocalDate.parse(object.text("submittedOn")))
                .product(product(object.object("product")))
                .subject(subject(object.object("subject")))
                .addAllSheets(object.objects("sheets").map(DossierFormat::sheet).toList())
                .addAllFindings(
                        object.objects("findings").map(DossierFormat::finding).toList())
                .addAllEvidence(
                        object.objects("evidence").map(EvidenceShape::read).toList())
                .representative(CommuneFormat.representative(object))
                .addAllComponents(CommuneFormat.components(object))
                .commune(CommuneFormat.commune(object))
                .build();
    }

    static Product product(JsonObject object) {
        return Product.builder()
                .name(object.text("name"))
                .set(object.text("set"))
                .build();
    }

    static Subject subject(JsonObject object) {
        return Subject.builder()
                .name(object.text("name"))
                .legalForm(LegalForm.valueOf(object.text("legalForm")))
                .address(object.textIfAny("address"))
                .build();
    }

    private static ScoreSheet sheet(JsonObject object) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        object.object("choices")
                .fields()
                .forEach((criterion, option) ->
                        choices.put(criterion, ((JsonNumber) option).asInt().orElseThrow()));
        return ScoreSheet.builder()
                .role(SheetRole.valueOf(object.text("role")))
                .assessor(object.textIfAny("assessor"))
                .putAllChoices(choices)
                .build();
    }

    private static Finding finding(JsonObject object) {
        return Finding.builder()
                .code(object.text("code"))
                .note(object.textIfAny("note"))
                .build();
    }
}
