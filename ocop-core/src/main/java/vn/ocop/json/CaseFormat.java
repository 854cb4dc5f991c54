package vn.ocop.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.json.JsonValue.JsonString;

/** What the formats of case files have in common. */
final class CaseFormat {

    static final String CERTIFICATE = "certificate";
    static final String PROCEDURE = "procedure";
    static final int LEAST_STARS = 3;
    static final int MOST_STARS = 5;

    private CaseFormat() {}

    /** Notes a root that is no object, or a type that is not known. */
    static void checkType(JsonValue root, Faults faults) {
        if (!(root instanceof JsonObject object)) {
            faults.add("not-an-object", Place.ROOT, Faults.describe(root));
            return;
        }
        Place place = Place.ROOT.field("type");
        JsonValue type = object.fields().get("type");
        if (!(type instanceof JsonString name)) {
            if (type != null) {
                faults.addWrongType(place, "string", type);
            }
        } else if (!name.text().equals(CERTIFICATE) && !name.text().equals(PROCEDURE)) {
            faults.add(
                    "unknown-value",
                    place,
                    Faults.nameOf(place),
                    Characters.excerpt(name.text()),
                    CERTIFICATE + ", " + PROCEDURE);
        }
    }

    /** Notes a number of stars that no certificate has. */
    static void checkStars(JsonObject object, String field, Place place, int least, Faults faults) {
        number(object, field).ifPresent(stars -> {
            if (stars < least || stars > MOST_STARS) {
                faults.add(
                        "out-of-range",
                        place.field(field),
                        Faults.nameOf(place.field(field)),
                        stars,
                        least,
                        MOST_STARS);
            }
        });
    }

    /** Notes a day that is before another one. */
    static void checkOrder(Optional<LocalDate> first, Optional<LocalDate> second, Place placeOfSecond, Faults faults) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            faults.add("date-order", placeOfSecond, Faults.nameOf(placeOfSecond), second.get(), first.get());
        }
    }

    static Optional<LocalDate> date(JsonObject object, String field) {
        return object.textIfAny(field).map(LocalDate::parse);
    }

    static Optional<JsonObject> inner(JsonObject object, String field) {
        return object.fields().get(field) instanceof JsonObject found ? Optional.of(found) : Optional.empty();
    }

    static OptionalInt number(JsonObject object, String field) {
        return object.fields().get(field) instanceof JsonNumber number
                        && number.asInt().isPresent()
                ? OptionalInt.of(number.asInt().get())
                : OptionalInt.empty();
    }
}
