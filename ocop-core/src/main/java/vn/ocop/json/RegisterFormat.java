package vn.ocop.json;

import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.listOf;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.ocop.dossier.DossierKind;
import vn.ocop.json.JsonValue.JsonArray;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.json.JsonValue.JsonString;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Organisation;
import vn.ocop.register.Recognition;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.register.SalesChannel;
import vn.ocop.register.Training;

/** The JSON form of the records of a register. {@code register.schema.json} says the same. */
final class RegisterFormat {

    static final String NAME = "record";

    private static final int LEAST_STARS = 3;
    private static final int MOST_STARS = 5;
    private static final int MOST_RECOGNITIONS = 50;
    private static final int MOST_DOSSIERS = 50;
    private static final int MOST_INSPECTIONS = 500;

    /** The names of the steps of a dossier in JSON. */
    private static final Map<DossierStep, String> STEPS = new EnumMap<>(Map.of(
            DossierStep.REGISTERED, "registeredOn",
            DossierStep.LODGED, "lodgedOn",
            DossierStep.ASSESSED, "assessedOn",
            DossierStep.FORWARDED, "forwardedOn",
            DossierStep.DECIDED, "decidedOn"));

    private static final Shape SUBJECT =
            object(required("id", Values.text(Values.CODE)), required("name", Values.text(Values.NAME)));

    private static final Shape RECOGNITION = object(
            required("kind", oneOf(DossierKind.values())),
            required("stars", Values.stars(LEAST_STARS, MOST_STARS)),
            required("decidedOn", date()),
            optional("validUntil", date()),
            optional("revokedOn", date()),
            optional("decision", Values.text(Values.NAME)));

    private static final Shape DOSSIER = object(
            required("id", Values.text(Values.CODE)),
            required("kind", oneOf(DossierKind.values())),
            optional("aims", Values.stars(LEAST_STARS, MOST_STARS)),
            optional("registeredOn", date()),
            optional("lodgedOn", date()),
            optional("assessedOn", date()),
            optional("forwardedOn", date()),
            optional("decidedOn", date()));

    private static final Shape PRODUCT = object(
            required("type", Shape.text()),
            required("id", Values.text(Values.CODE)),
            required("name", Values.text(Values.NAME)),
            required("subject", SUBJECT),
            optional("set", Values.text(Values.CODE)),
            optional("commune", Values.text(Values.NAME)),
            optional("recognitions", listOf(RECOGNITION, MOST_RECOGNITIONS)),
            optional("dossiers", listOf(DOSSIER, MOST_DOSSIERS)),
            optional("revenue", Shape.years(Values.whole())),
            optional("channels", listOf(oneOf(SalesChannel.values()), SalesChannel.values().length)),
            optional("inspectedOn", listOf(date(), MOST_INSPECTIONS)));

    private static final Shape REGISTER = object(
            required("type", Shape.text()),
            required("keptUntil", date()),
            optional("complete", listOf(oneOf(RegisterPart.values()), RegisterPart.values().length)),
            optional("title", Values.text(Values.NAME)));

    private static final Shape ORGANISATION = object(
            required("type", Shape.text()),
            required("id", Values.text(Values.CODE)),
            required("name", Values.text(Values.NAME)),
            required("event", oneOf(Organisation.Event.values())),
            required("on", date()));

    private static final Shape TRAINING = object(
            required("type", Shape.text()),
            required("group", oneOf(Training.Group.values())),
            required("trained", Values.whole()),
            required("of", Values.whole()),
            required("on", date()));

    private static final Shape TYPE =
            (value, place, faults) -> oneOf(Type.values()).check(value, place, faults);

    private RegisterFormat() {}

    /** The types of records. */
    enum Type {
        REGISTER(RegisterFormat.REGISTER),
        PRODUCT(RegisterFormat.PRODUCT),
        ORGANISATION(RegisterFormat.ORGANISATION),
        TRAINING(RegisterFormat.TRAINING);

        private final Shape shape;

        Type(Shape shape) {
            this.shape = shape;
        }
    }

    /** A record of any type; its type tells what else it has. */
    static Shape record() {
        return (value, place, faults) -> {
            if (value instanceof JsonObject object && object.fields().containsKey("type")) {
                JsonValue type = object.fields().get("type");
                TYPE.check(type, place.field("type"), faults);
                if (type instanceof JsonString name && isType(name.text())) {
                    Type.valueOf(name.text()).shape.check(value, place, faults);
                }
            } else if (value instanceof JsonObject) {
                faults.add("missing-field", place.field("type"), "type", Faults.nameOf(place));
            } else {
                faults.addWrongType(place, "object", value);
            }
        };
    }

    private static boolean isType(String name) {
        return List.of(Type.values()).stream().anyMatch(type -> type.name().equals(name));
    }

    static Type type(JsonObject record) {
        return Type.valueOf(record.text("type"));
    }

    /** Notes faults of content of a product: dates that cannot be, codes that stand twice. */
    static void checkProduct(JsonObject product, Place place, Faults faults) {
        Place recognitions = place.field("recognitions");
        Set<LocalDate> days = new HashSet<>();
        int i = 0;
        for (JsonObject recognition : product.objects("recognitions").toList()) {
            Place at = recognitions.item(i++);
            LocalDate decided = Values.date(recognition, "decidedOn");
            for (String later : List.of("validUntil", "revokedOn")) {
                checkOrder(Values.dateIfAny(recognition, later), later, decided, "decidedOn", at, faults);
            }
            if (!days.add(decided)) {
                faults.add("same-day", at.field("decidedOn"), decided);
            }
        }
        Set<String> ids = new HashSet<>();
        i = 0;
        for (JsonObject dossier : product.objects("dossiers").toList()) {
            Place at = place.field("dossiers").item(i++);
            if (!ids.add(dossier.text("id"))) {
                faults.add("duplicate-id", at.field("id"), Characters.excerpt(dossier.text("id")));
            }
            checkSteps(dossier, at, faults);
        }
    }

    private static void checkSteps(JsonObject dossier, Place place, Faults faults) {
        Optional<LocalDate> before = Optional.empty();
        String name = "";
        for (Map.Entry<DossierStep, String> step : STEPS.entrySet()) {
            Optional<LocalDate> day = Values.dateIfAny(dossier, step.getValue());
            if (before.isPresent()) {
                checkOrder(day, step.getValue(), before.get(), name, place, faults);
            }
            if (day.isPresent()) {
                before = day;
                name = step.getValue();
            }
        }
    }

    private static void checkOrder(
            Optional<LocalDate> day, String field, LocalDate before, String earlier, Place place, Faults faults) {
        if (day.filter(later -> later.isBefore(before)).isPresent()) {
            Place at = place.field(field);
            faults.add("dates-reversed", at, Faults.nameOf(at), day.orElseThrow(), before, earlier);
        }
    }

    static void checkTraining(JsonObject training, Place place, Faults faults) {
        long trained = Values.longIfAny(training, "trained").orElseThrow();
        long of = Values.longIfAny(training, "of").orElseThrow();
        if (of < 1 || of > Integer.MAX_VALUE) {
            Place at = place.field("of");
            faults.add("bad-number", at, Faults.nameOf(at), of, Integer.MAX_VALUE, 0);
        } else if (trained > of) {
            faults.add("bad-total", place.field("trained"), trained, of);
        }
    }

    static RegisteredProduct product(JsonObject object) {
        JsonObject subject = object.object("subject");
        RegisteredProduct.Builder product = RegisteredProduct.builder()
                .id(object.text("id"))
                .name(object.text("name"))
                .subject(new RegisteredSubject(subject.text("id"), subject.text("name")))
                .set(object.textIfAny("set"))
                .commune(object.textIfAny("commune"))
                .addAllRecognitions(object.objects("recognitions")
                        .map(RegisterFormat::recognition)
                        .toList())
                .addAllDossiers(
                        object.objects("dossiers").map(RegisterFormat::dossier).toList());
        if (object.fields().containsKey("revenue")) {
            Map<Integer, Long> revenue = new TreeMap<>();
            object.object("revenue")
                    .fields()
                    .forEach((year, amount) ->
                            revenue.put(Integer.parseInt(year), Long.parseLong(((JsonNumber) amount).text())));
            product.putAllRevenue(revenue);
        }
        if (object.fields().containsKey("channels")) {
            product.channels(texts(object, "channels").stream()
                    .map(SalesChannel::valueOf)
                    .collect(Collectors.toUnmodifiableSet()));
        }
        if (object.fields().containsKey("inspectedOn")) {
            product.inspections(
                    texts(object, "inspectedOn").stream().map(LocalDate::parse).toList());
        }
        return product.build();
    }

    private static Recognition recognition(JsonObject object) {
        return Recognition.builder()
                .kind(DossierKind.valueOf(object.text("kind")))
                .stars(Values.intIfAny(object, "stars").orElseThrow())
                .decidedOn(Values.date(object, "decidedOn"))
                .validUntil(Values.dateIfAny(object, "validUntil"))
                .revokedOn(Values.dateIfAny(object, "revokedOn"))
                .decision(object.textIfAny("decision"))
                .build();
    }

    private static RegisteredDossier dossier(JsonObject object) {
        Map<DossierStep, LocalDate> steps = new EnumMap<>(DossierStep.class);
        STEPS.forEach((step, name) -> Values.dateIfAny(object, name).ifPresent(day -> steps.put(step, day)));
        return RegisteredDossier.builder()
                .id(object.text("id"))
                .kind(DossierKind.valueOf(object.text("kind")))
                .aims(Values.intIfAny(object, "aims"))
                .putAllSteps(steps)
                .build();
    }

    static Organisation organisation(JsonObject object) {
        return new Organisation(
                object.text("id"),
                object.text("name"),
                Organisation.Event.valueOf(object.text("event")),
                Values.date(object, "on"));
    }

    static Training training(JsonObject object) {
        return new Training(
                Training.Group.valueOf(object.text("group")),
                (int) Values.longIfAny(object, "trained").orElseThrow(),
                (int) Values.longIfAny(object, "of").orElseThrow(),
                Values.date(object, "on"));
    }

    /** The strings in an array that may not be there. */
    static List<String> texts(JsonObject object, String name) {
        List<String> texts = new ArrayList<>();
        if (object.fields().get(name) instanceof JsonArray array) {
            array.items().forEach(item -> texts.add(((JsonString) item).text()));
        }
        return texts;
    }
}
