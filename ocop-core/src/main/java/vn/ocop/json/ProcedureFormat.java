package vn.ocop.json;

import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.hundredths;
import static vn.ocop.json.Shape.integer;
import static vn.ocop.json.Shape.listOf;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;
import static vn.ocop.json.Shape.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.DossierKind;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.procedure.CouncilResult;
import vn.ocop.procedure.DossierHistory;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayEvent;

/** The JSON form of what happened to a dossier. {@code procedure.schema.json} says the same. */
final class ProcedureFormat {

    private static final int MOST_EVENTS = 1000;
    private static final int MOST_POINTS = 100;
    private static final List<String> OF_RESULT = List.of("level", "total", "stars");

    private static final Shape EVENT = object(
            required("event", oneOf(WayEvent.values())),
            required("on", date()),
            optional("level", oneOf(Level.values())),
            optional("total", hundredths()),
            optional("stars", integer()));

    private static final Shape PROCEDURE = object(
            required("type", text()),
            required("id", text()),
            optional("productId", text()),
            required("kind", oneOf(DossierKind.values())),
            optional("holds", integer()),
            optional("product", DossierFormat.PRODUCT),
            optional("subject", DossierFormat.SUBJECT),
            required("events", listOf(EVENT, MOST_EVENTS)));

    private ProcedureFormat() {}

    /** The history; empty, with faults, if there are any. */
    static Optional<DossierHistory> read(JsonObject object, Faults faults) {
        PROCEDURE.check(object, Place.ROOT, faults);
        if (faults.isEmpty()) {
            checkContent(object, faults);
        }
        return faults.isEmpty() ? Optional.of(history(object)) : Optional.empty();
    }

    private static void checkContent(JsonObject object, Faults faults) {
        Place holds = Place.ROOT.field("holds");
        boolean first = object.text("kind").equals(DossierKind.FIRST.name());
        boolean held = object.fields().containsKey("holds");
        if (first && held) {
            faults.add("misplaced-field", holds, "holds", object.text("kind"));
        } else if (!first && !held) {
            faults.add("missing-field", holds, "holds", Faults.nameOf(Place.ROOT));
        }
        CaseFormat.checkStars(object, "holds", Place.ROOT, CaseFormat.LEAST_STARS, faults);
        List<JsonObject> events = object.objects("events").toList();
        for (int i = 0; i < events.size(); i++) {
            checkEvent(events.get(i), Place.ROOT.field("events").item(i), faults);
        }
    }

    private static void checkEvent(JsonObject event, Place place, Faults faults) {
        WayEvent name = WayEvent.valueOf(event.text("event"));
        for (String field : OF_RESULT) {
            if (event.fields().containsKey(field) && !name.hasResult()) {
                faults.add("misplaced-field", place.field(field), field, name);
            }
        }
        if (name.hasResult() && !event.fields().containsKey("level")) {
            faults.add("missing-field", place.field("level"), "level", Faults.nameOf(place));
        }
        CaseFormat.checkStars(event, "stars", place, 1, faults);
        total(event)
                .filter(total -> total.sum() < 0 || isTooMuch(total))
                .ifPresent(total -> faults.add(
                        "out-of-range",
                        place.field("total"),
                        Faults.nameOf(place.field("total")),
                        total,
                        0,
                        MOST_POINTS));
    }

    private static boolean isTooMuch(Points total) {
        return total.compareTo(Points.of(MOST_POINTS)) > 0;
    }

    private static DossierHistory history(JsonObject object) {
        return DossierHistory.builder()
                .id(object.text("id"))
                .productId(object.textIfAny("productId"))
                .kind(DossierKind.valueOf(object.text("kind")))
                .holds(CaseFormat.number(object, "holds"))
                .product(CaseFormat.inner(object, "product").map(DossierFormat::product))
                .subject(CaseFormat.inner(object, "subject").map(DossierFormat::subject))
                .addAllActions(
                        object.objects("events").map(ProcedureFormat::action).toList())
                .build();
    }

    private static WayAction action(JsonObject event) {
        WayEvent name = WayEvent.valueOf(event.text("event"));
        LocalDate on = LocalDate.parse(event.text("on"));
        if (!name.hasResult()) {
            return WayAction.of(name, on);
        }
        OptionalInt stars = CaseFormat.number(event, "stars");
        return WayAction.of(name, on, new CouncilResult(Level.valueOf(event.text("level")), stars, total(event)));
    }

    /** The total with its two decimals, as a fraction of 100. */
    private static Optional<Points> total(JsonObject event) {
        return event.fields().get("total") instanceof JsonNumber number
                ? Optional.of(new Points(
                        new BigDecimal(number.text()).movePointRight(2).longValueExact(), 100))
                : Optional.empty();
    }
}
