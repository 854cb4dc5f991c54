package vn.ocop.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A JSON value as it was written. Unlike a {@code JsonNode} it keeps numbers as their text, so that neither a huge
 * number nor the difference between 2 and 2.0 is a matter of arithmetic.
 */
sealed interface JsonValue {

    /** An object; its names are unique, in form C, and in the order of the document. */
    record JsonObject(Map<String, JsonValue> fields) implements JsonValue {

        /** The string in a field that is known to hold one. */
        String text(String name) {
            return textIfAny(name).orElseThrow();
        }

        /** The string in a field that holds one if it is there. */
        Optional<String> textIfAny(String name) {
            return Optional.ofNullable(fields.get(name)).map(value -> ((JsonString) value).text());
        }

        /** The object in a field that is known to hold one. */
        JsonObject object(String name) {
            return (JsonObject) Objects.requireNonNull(fields.get(name), name);
        }

        /** The object in a field that holds one if it is there. */
        Optional<JsonObject> objectIfAny(String name) {
            return Optional.ofNullable((JsonObject) fields.get(name));
        }

        /** The day in a field that holds one if it is there. */
        Optional<LocalDate> dateIfAny(String name) {
            return textIfAny(name).map(LocalDate::parse);
        }

        /** The number in a field that holds one if it is there. */
        OptionalInt numberIfAny(String name) {
            return fields.get(name) instanceof JsonNumber number
                    ? OptionalInt.of(number.asInt().orElseThrow())
                    : OptionalInt.empty();
        }

        /** The flag in a field that holds one if it is there. */
        Optional<Boolean> flagIfAny(String name) {
            return Optional.ofNullable(fields.get(name)).map(value -> value == JsonLiteral.TRUE);
        }

        /** The objects in a field that holds an array of them; none if it is not there. */
        Stream<JsonObject> objects(String name) {
            return Stream.ofNullable(fields.get(name))
                    .flatMap(value -> ((JsonArray) value).items().stream())
                    .map(JsonObject.class::cast);
        }
    }

    /** An array. */
    record JsonArray(List<JsonValue> items) implements JsonValue {}

    /** A string in form C. */
    record JsonString(String text) implements JsonValue {}

    /** A number as it was written. */
    record JsonNumber(String text) implements JsonValue {

        private static final int MOST_DIGITS = 10;

        /** True if it is written without fraction and exponent. */
        boolean isInteger() {
            return text.chars().allMatch(character -> character == '-' || (character >= '0' && character <= '9'));
        }

        /** The number, if it is an integer and an {@code int} can hold it. */
        Optional<Integer> asInt() {
            if (text.length() > MOST_DIGITS + 1 || !isInteger()) {
                return Optional.empty();
            }
            long value = Long.parseLong(text);
            return value == (int) value ? Optional.of((int) value) : Optional.empty();
        }
    }

    /** One of the three words of JSON. */
    enum JsonLiteral implements JsonValue {
        TRUE,
        FALSE,
        NULL;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
