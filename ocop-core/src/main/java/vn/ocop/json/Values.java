package vn.ocop.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.ocop.json.JsonValue.JsonNumber;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.json.JsonValue.JsonString;
import vn.ocop.text.Text;

/** Shapes of values that registers, programmes and claims share, and what becomes of the values. */
final class Values {

    /** The greatest amount of money and the greatest count: a thousand million million. */
    static final long GREATEST = 1_000_000_000_000_000L;

    static final int NAME = 500;
    static final int CODE = 60;

    private static final int DECIMALS = 2;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,16}");

    private Values() {}

    /** A string of 1 to so many characters, not all blank, without control characters. */
    static Shape text(int most) {
        return (value, place, faults) -> {
            if (!(value instanceof JsonString string)) {
                faults.addWrongType(place, "string", value);
            } else if (string.text().isBlank() || string.text().length() > most || !Characters.isPlain(string.text())) {
                faults.add("bad-text", place, Faults.nameOf(place), most);
            }
        };
    }

    /** A text in both languages. */
    static Shape bilingual() {
        return Shape.object(Shape.required("vi", text(NAME)), Shape.required("en", text(NAME)));
    }

    /** A whole number of 0 or more, for counts and amounts in VND. */
    static Shape whole() {
        return number(WHOLE, 0);
    }

    /** A number of 0 or more with at most two decimals. */
    static Shape decimal() {
        return number(DECIMAL, DECIMALS);
    }

    private static Shape number(Pattern form, int decimals) {
        return (value, place, faults) -> {
            if (!(value instanceof JsonNumber number)
                    || !form.matcher(number.text()).matches()
                    || new BigDecimal(number.text()).compareTo(BigDecimal.valueOf(GREATEST)) > 0) {
                faults.add("bad-number", place, Faults.nameOf(place), Faults.describe(value), GREATEST, decimals);
            }
        };
    }

    /** A number of stars between two others. */
    static Shape stars(int least, int most) {
        return (value, place, faults) -> {
            boolean fits = value instanceof JsonNumber number
                    && number.asInt()
                            .filter(stars -> stars >= least && stars <= most)
                            .isPresent();
            if (!fits) {
                faults.add("bad-stars", place, Faults.nameOf(place), Faults.describe(value), least, most);
            }
        };
    }

    static OptionalInt intIfAny(JsonObject object, String name) {
        return object.fields().get(name) instanceof JsonNumber number
                ? OptionalInt.of(number.asInt().orElseThrow())
                : OptionalInt.empty();
    }

    static OptionalLong longIfAny(JsonObject object, String name) {
        return object.fields().get(name) instanceof JsonNumber number
                ? OptionalLong.of(Long.parseLong(number.text()))
                : OptionalLong.empty();
    }

    static Optional<BigDecimal> decimalIfAny(JsonObject object, String name) {
        return object.fields().get(name) instanceof JsonNumber number
                ? Optional.of(new BigDecimal(number.text()))
                : Optional.empty();
    }

    static LocalDate date(JsonObject object, String name) {
        return LocalDate.parse(object.text(name));
    }

    static Optional<LocalDate> dateIfAny(JsonObject object, String name) {
        return object.textIfAny(name).map(LocalDate::parse);
    }

    static Text bilingual(JsonObject object, String name) {
        return bilingual(object.object(name));
    }

    static Text bilingual(JsonObject both) {
        return new Text(both.text("vi"), both.text("en"));
    }

    static Optional<Text> bilingualIfAny(JsonObject object, String name) {
        return object.fields().containsKey(name) ? Optional.of(bilingual(object, name)) : Optional.empty();
    }
}
