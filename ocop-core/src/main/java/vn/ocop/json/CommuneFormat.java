package vn.ocop.json;

import static vn.ocop.json.Shape.count;
import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.flag;
import static vn.ocop.json.Shape.listOf;
import static vn.ocop.json.Shape.mapOf;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;
import static vn.ocop.json.Shape.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Gender;
import vn.ocop.dossier.Representative;
import vn.ocop.dossier.SubmittedComponent;
import vn.ocop.json.JsonValue.JsonObject;

/** The part of a dossier's JSON form that the commune level needs: representative, components, the commune's work. */
final class CommuneFormat {

    // The sizes that the constraints on dossiers allow.
    private static final int MOST_COMPONENTS = 500;
    private static final int MOST_CONTENTS = 20;

    static final Shape REPRESENTATIVE = object(
            required("name", text()),
            optional("gender", oneOf(Gender.values())),
            optional("ethnicity", text()),
            optional("address", text()));

    private static final Shape COMPONENT = object(
            required("code", text()),
            optional("copies", count()),
            optional("electronic", flag()),
            optional("count", count()),
            optional("issuedOn", date()),
            optional("validUntil", date()));

    static final Shape COMPONENTS = listOf(COMPONENT, MOST_COMPONENTS);

    private static final Shape CONTENT = object(
            optional("description", text()),
            optional("assessment", text()),
            optional("opinion", oneOf(CommuneOpinion.values())));

    static final Shape COMMUNE = object(
            optional("name", text()),
            optional("addressee", text()),
            optional("receivedOn", date()),
            optional("reportOn", date()),
            optional("reportNumber", text()),
            optional("contents", mapOf(CONTENT, MOST_CONTENTS)));

    private CommuneFormat() {}

    static Optional<Representative> representative(JsonObject dossier) {
        return dossier.objectIfAny("representative")
                .map(object -> Representative.builder()
                        .name(object.text("name"))
                        .gender(object.textIfAny("gender").map(Gender::valueOf))
                        .ethnicity(object.textIfAny("ethnicity"))
                        .address(object.textIfAny("address"))
                        .build());
    }

    static List<SubmittedComponent> components(JsonObject dossier) {
        return dossier.objects("components").map(CommuneFormat::component).toList();
    }

    private static SubmittedComponent component(JsonObject object) {
        return SubmittedComponent.builder()
                .code(object.text("code"))
                .copies(object.numberIfAny("copies"))
                .electronic(object.flagIfAny("electronic"))
                .count(object.numberIfAny("count"))
                .issuedOn(object.dateIfAny("issuedOn"))
                .validUntil(object.dateIfAny("validUntil"))
                .build();
    }

    static Optional<CommuneFile> commune(JsonObject dossier) {
        return dossier.objectIfAny("commune").map(object -> {
            CommuneFile.Builder commune = CommuneFile.builder()
                    .name(object.textIfAny("name"))
                    .addressee(object.textIfAny("addressee"))
                    .receivedOn(object.dateIfAny("receivedOn"))
                    .reportOn(object.dateIfAny("reportOn"))
                    .reportNumber(object.textIfAny("reportNumber"));
            object.objectIfAny("contents")
                    .ifPresent(contents -> contents.fields()
                            .forEach((code, content) -> commune.putContent(code, finding((JsonObject) content))));
            return commune.build();
        });
    }

    private static CommuneFinding finding(JsonObject object) {
        return CommuneFinding.builder()
                .description(object.textIfAny("description"))
                .assessment(object.textIfAny("assessment"))
                .opinion(object.textIfAny("opinion").map(CommuneOpinion::valueOf))
                .build();
    }

    /** Writes the fields in their canonical order; nothing where a dossier has none of them. */
    static void write(Dossier dossier, JsonGenerator json) throws IOException {
        if (dossier.representative().isPresent()) {
            write(dossier.representative().get(), json);
        }
        if (!dossier.components().isEmpty()) {
            json.writeArrayFieldStart("components");
            for (SubmittedComponent component : dossier.components()) {
                write(component, json);
            }
            json.writeEndArray();
        }
        if (dossier.commune().isPresent()) {
            write(dossier.commune().get(), json);
        }
    }

    private static void write(Representative representative, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("representative");
        json.writeStringField("name", representative.name());
        DossierWriter.optional("gender", representative.gender().map(Gender::name), json);
        DossierWriter.optional("ethnicity", representative.ethnicity(), json);
        DossierWriter.optional("address", representative.address(), json);
        json.writeEndObject();
    }

    private static void write(SubmittedComponent component, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", component.code());
        number("copies", component.copies(), json);
        if (component.electronic().isPresent()) {
            json.writeBooleanField("electronic", component.electronic().get());
        }
        number("count", component.count(), json);
        day("issuedOn", component.issuedOn(), json);
        day("validUntil", component.validUntil(), json);
        json.writeEndObject();
    }

    private static void write(CommuneFile commune, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("commune");
        DossierWriter.optional("name", commune.name(), json);
        DossierWriter.optional("addressee", commune.addressee(), json);
        day("receivedOn", commune.receivedOn(), json);
        day("reportOn", commune.reportOn(), json);
        DossierWriter.optional("reportNumber", commune.reportNumber(), json);
        json.writeObjectFieldStart("contents");
        for (Map.Entry<String, CommuneFinding> content : new TreeMap<>(commune.contents()).entrySet()) {
            json.writeObjectFieldStart(content.getKey());
            CommuneFinding finding = content.getValue();
            DossierWriter.optional("description", finding.description(), json);
            DossierWriter.optional("assessment", finding.assessment(), json);
            DossierWriter.optional("opinion", finding.opinion().map(CommuneOpinion::name), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void number(String name, OptionalInt number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        }
    }

    private static void day(String name, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        DossierWriter.optional(name, day.map(LocalDate::toString), json);
    }
}
