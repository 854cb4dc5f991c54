package vn.ocop.json;

import static vn.ocop.json.Shape.count;
import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.decimal;
import static vn.ocop.json.Shape.flag;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;
import static vn.ocop.json.Shape.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.json.JsonValue.JsonLiteral;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;

/** The JSON form of a piece of evidence, read and written. Fields that are not there are not written. */
final class EvidenceShape {

    private static final Shape VALUE = Shape.oneFieldOf(
            optional("percent", decimal()),
            optional("count", count()),
            optional("amounts", Shape.years(decimal())),
            optional("flag", flag()));

    static final Shape EVIDENCE = object(
            required("id", text()),
            optional("criterion", text()),
            optional("title", text()),
            optional("kind", text()),
            optional("choice", text()),
            optional("value", VALUE),
            optional("asOf", date()),
            optional("since", date()),
            optional("issuedOn", date()),
            optional("validUntil", date()),
            optional("issuer", text()),
            optional("paper", text()));

    private EvidenceShape() {}

    /** The evidence of a tree that has the shape. */
    static EvidenceReference read(JsonObject object) {
        return EvidenceReference.builder()
                .id(object.text("id"))
                .criterion(object.textIfAny("criterion"))
                .title(object.textIfAny("title"))
                .kind(object.textIfAny("kind"))
                .choice(object.textIfAny("choice"))
                .value(object.objectIfAny("value").map(EvidenceShape::value))
                .asOf(object.dateIfAny("asOf"))
                .since(object.dateIfAny("since"))
                .issuedOn(object.dateIfAny("issuedOn"))
                .validUntil(object.dateIfAny("validUntil"))
                .issuer(object.textIfAny("issuer"))
                .paper(object.textIfAny("paper"))
                .build();
    }

    private static EvidenceValue value(JsonObject object) {
        Map.Entry<String, JsonValue> field =
                object.fields().entrySet().iterator().next();
        return switch (field.getKey()) {
            case "percent" -> new EvidenceValue.Percent(number(field.getValue()));
            case "count" ->
                new EvidenceValue.Count(((JsonNumber) field.getValue()).asInt().orElseThrow());
            case "amounts" -> amounts((JsonObject) field.getValue());
            default -> new EvidenceValue.Flag(field.getValue() == JsonLiteral.TRUE);
        };
    }

    private static EvidenceValue amounts(JsonObject object) {
        SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
        object.fields().forEach((year, amount) -> amounts.put(Integer.parseInt(year), number(amount)));
        return new EvidenceValue.Amounts(amounts);
    }

    private static BigDecimal number(JsonValue value) {
        return new BigDecimal(((JsonNumber) value).text());
    }

    /** Writes a piece of evidence. */
    static void write(EvidenceReference evidence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", evidence.id());
        optionalText("criterion", evidence.criterion(), json);
        optionalText("title", evidence.title(), json);
        optionalText("kind", evidence.kind(), json);
        optionalText("choice", evidence.choice(), json);
        if (evidence.value().isPresent()) {
            json.writeObjectFieldStart("value");
            write(evidence.value().get(), json);
            json.writeEndObject();
        }
        optionalText("asOf", evidence.asOf(), json);
        optionalText("since", evidence.since(), json);
        optionalText("issuedOn", evidence.issuedOn(), json);
        optionalText("validUntil", evidence.validUntil(), json);
        optionalText("issuer", evidence.issuer(), json);
        optionalText("paper", evidence.paper(), json);
        json.writeEndObject();
    }

    private static void write(EvidenceValue value, JsonGenerator json) throws IOException {
        if (value instanceof EvidenceValue.Percent percent) {
            number("percent", percent.percent(), json);
        } else if (value instanceof EvidenceValue.Count count) {
            json.writeNumberField("count", count.count());
        } else if (value instanceof EvidenceValue.Amounts amounts) {
            json.writeObjectFieldStart("amounts");
            for (Map.Entry<Integer, BigDecimal> amount : amounts.amounts().entrySet()) {
                number(amount.getKey().toString(), amount.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof EvidenceValue.Flag flag) {
            json.writeBooleanField("flag", flag.flag());
        }
    }

    private static void number(String name, BigDecimal number, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number.toPlainString());
    }

    private static void optionalText(String name, Optional<?> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get().toString());
        }
    }
}
