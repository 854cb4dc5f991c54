package vn.ocop.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ocop.json.JsonValue.JsonArray;
import vn.ocop.json.JsonValue.JsonLiteral;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.json.JsonValue.JsonString;

/** What a JSON value has to look like. Immutable and safe for use by several threads. */
@FunctionalInterface
interface Shape {

    /** Notes each way in which a value at a place differs from this shape. */
    void check(JsonValue value, Place place, Faults faults);

    /** A field of an object. */
    record Field(String name, boolean required, Shape shape) {}

    static Field required(String name, Shape shape) {
        return new Field(name, true, shape);
    }

    static Field optional(String name, Shape shape) {
        return new Field(name, false, shape);
    }

    /** Any string. */
    static Shape text() {
        return (value, place, faults) -> {
            if (!(value instanceof JsonString)) {
                faults.addWrongType(place, "string", value);
            }
        };
    }

    /** A string that is the name of one of some constants. */
    static Shape oneOf(Enum<?>... constants) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        String listed = String.join(", ", names);
        return (value, place, faults) -> {
            if (!(value instanceof JsonString string)) {
                faults.addWrongType(place, "string", value);
            } else if (!names.contains(string.text())) {
                faults.add("unknown-value", place, Faults.nameOf(place), Characters.excerpt(string.text()), listed);
            }
        };
    }

    /** A string that is a day of the calendar in the form YYYY-MM-DD. */
    static Shape date() {
        Pattern form = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return (value, place, faults) -> {
            if (!(value instanceof JsonString string)) {
                faults.addWrongType(place, "string", value);
            } else if (!form.matcher(string.text()).matches() || !isDay(string.text())) {
                faults.add("bad-date", place, Faults.nameOf(place), Characters.excerpt(string.text()));
            }
        };
    }

    /** True or false. */
    static Shape flag() {
        return (value, place, faults) -> {
            if (value != JsonLiteral.TRUE && value != JsonLiteral.FALSE) {
                faults.addWrongType(place, "flag", value);
            }
        };
    }

    /** The number of an option: a number written as an integer that an {@code int} can hold. */
    static Shape integer() {
        return integer("number-out-of-range");
    }

    /** A number of things: a number written as an integer that an {@code int} can hold. */
    static Shape count() {
        return integer("number-out-of-range.count");
    }

    private static Shape integer(String outOfRange) {
        return (value, place, faults) -> {
            if (!(value instanceof JsonNumber number) || !number.isInteger()) {
                faults.addWrongType(place, "integer", value);
            } else if (number.asInt().isEmpty()) {
                faults.add(
                        outOfRange, place, Faults.nameOf(place), Characters.excerpt(number.text()), Integer.MAX_VALUE);
            }
        };
    }

    /** A number written in digits, without an exponent, with at most 18 digits before the point and 9 after it. */
    static Shape decimal() {
        return number("-?[0-9]{1,18}(\\.[0-9]{1,9})?", "decimal");
    }

    /** A number written in digits, without an exponent, with at most 6 digits before the point and 2 after it. */
    static Shape hundredths() {
        return number("-?[0-9]{1,6}(\\.[0-9]{1,2})?", "hundredths");
    }

    private static Shape number(String pattern, String expected) {
        Pattern form = Pattern.compile(pattern);
        return (value, place, faults) -> {
            if (!(value instanceof JsonNumber number)
                    || !form.matcher(number.text()).matches()) {
                faults.addWrongType(place, expected, value);
            }
        };
    }

    /** An object whose names are years of four digits and whose values have one shape. */
    static Shape years(Shape entry) {
        Pattern form = Pattern.compile("[0-9]{4}");
        return (value, place, faults) -> {
            if (!(value instanceof JsonObject object)) {
                faults.addWrongType(place, "object", value);
                return;
            }
            object.fields().forEach((name, inner) -> {
                if (!form.matcher(name).matches()) {
                    faults.add("bad-year", place.field(name), Characters.excerpt(name));
                }
                entry.check(inner, place.field(name), faults);
            });
        };
    }

    /** An object with exactly one of these fields. */
    static Shape oneFieldOf(Field... fields) {
        Shape each = object(fields);
        String listed = Arrays.stream(fields).map(Field::name).collect(Collectors.joining(", "));
        return (value, place, faults) -> {
            each.check(value, place, faults);
            if (value instanceof JsonObject object && object.fields().size() != 1) {
                faults.add(
                        "not-one-field",
                        place,
                        Faults.nameOf(place),
                        object.fields().size(),
                        listed);
            }
        };
    }

    /** An array of values of one shape. */
    static Shape listOf(Shape item, int most) {
        return (value, place, faults) -> {
            if (!(value instanceof JsonArray array)) {
                faults.addWrongType(place, "array", value);
                return;
            }
            checkSize(array.items().size(), most, place, faults);
            for (int i = 0; i < array.items().size(); i++) {
                item.check(array.items().get(i), place.item(i), faults);
            }
        };
    }

    /** An object whose names are free and whose values have one shape. */
    static Shape mapOf(Shape entry, int most) {
        return (value, place, faults) -> {
            if (value instanceof JsonObject object) {
                checkSize(object.fields().size(), most, place, faults);
                object.fields().forEach((name, inner) -> entry.check(inner, place.field(name), faults));
            } else {
                faults.addWrongType(place, "object", value);
            }
        };
    }

    /** An object with these fields and no others. */
    static Shape object(Field... fields) {
        return new ObjectShape(List.of(fields));
    }

    private static void checkSize(int size, int most, Place place, Faults faults) {
        if (size > most) {
            faults.add("too-many", place, Faults.nameOf(place), size, most);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
