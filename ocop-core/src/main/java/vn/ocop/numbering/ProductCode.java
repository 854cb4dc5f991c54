package vn.ocop.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/**
 * The code of a product, as it stands on score sheets and certificates: (T)-(X)-(STT)-(year), or with the district
 * (T)-(H)-(X)-(STT)-(year) as it was before the districts ended. T, H and X are the official codes of province, district
 * and commune with 2, 3 and 5 digits; STT is a serial number without leading zeros.
 *
 * <p>The lenient way takes codes that are not official, as they are in the books of some localities, for example
 * {@code 2-38-585-1-2022}; {@link #isOfficial} tells them apart. Whether a unit exists only the host knows.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param province the code of the province, digits
 * @param district the code of the district, digits; empty in a code of four parts
 * @param commune the code of the commune, digits
 * @param serial the serial number as it is written, digits
 * @param year the year of evaluation, four digits
 */
public record ProductCode(String province, Optional<String> district, String commune, String serial, int year) {

    private static final Messages MESSAGES = Messages.beside(ProductCode.class, "messages");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int PARTS_WITH_DISTRICT = 5;
    private static final int PARTS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final int DISTRICT_DIGITS = 3;
    private static final int COMMUNE_DIGITS = 5;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2099;

    /** @throws IllegalArgumentException if a part is not made of digits, or the year has not four digits */
    public ProductCode {
        Objects.requireNonNull(district, "district");
        for (String part : List.of(province, district.orElse("0"), commune, serial)) {
            if (!DIGITS.matcher(part).matches()) {
                throw new IllegalArgumentException("part \"" + part + "\" of a product code must be 1 to 9 digits");
            }
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("the year of a product code is " + year + ", it must be from "
                    + FIRST_YEAR + ", when the programme began, to " + LAST_YEAR);
        }
    }

    /** A code of four parts. */
    public static ProductCode of(String province, String commune, int serial, int year) {
        return new ProductCode(province, Optional.empty(), commune, Integer.toString(serial), year);
    }

    /** A code of five parts. */
    public static ProductCode of(String province, String district, String commune, int serial, int year) {
        return new ProductCode(province, Optional.of(district), commune, Integer.toString(serial), year);
    }

    /**
     * Reads an official code of four or five parts.
     *
     * @throws IllegalArgumentException if it is none; {@link #faultIn} says why in both languages
     */
    public static ProductCode parse(String text) {
        return parse(text, false);
    }

    /**
     * Reads a code of four or five parts, whatever the lengths of its numbers.
     *
     * @throws IllegalArgumentException if it is none; {@link #faultInLenient} says why in both languages
     */
    public static ProductCode parseLenient(String text) {
        return parse(text, true);
    }

    /** What is wrong with a text as an official code; empty if nothing is. */
    public static Optional<Text> faultIn(String text) {
        return fault(text, false);
    }

    /** What is wrong with a text as a code that need not be official; empty if nothing is. */
    public static Optional<Text> faultInLenient(String text) {
        return fault(text, true);
    }

    /** Whether all units have their official lengths and the serial number has no leading zeros. */
    public boolean isOfficial() {
        return province.length() == PROVINCE_DIGITS
                && district.filter(code -> code.length() != DISTRICT_DIGITS).isEmpty()
                && commune.length() == COMMUNE_DIGITS
                && SERIAL.matcher(serial).matches();
    }

    /** The number of parts: 5 with a district, else 4. */
    public int parts() {
        return district.isPresent() ? PARTS_WITH_DISTRICT : PARTS;
    }

    /** The code as it is written. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(province);
        district.ifPresent(parts::add);
        parts.add(commune);
        parts.add(serial);
        parts.add(Integer.toString(year));
        return String.join("-", parts);
    }

    private static ProductCode parse(String text, boolean lenient) {
        fault(text, lenient).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.en());
        });
        String[] parts = text.strip().split("-", -1);
        boolean withDistrict = parts.length == PARTS_WITH_DISTRICT;
        int commune = withDistrict ? 2 : 1;
        return new ProductCode(
                parts[0],
                withDistrict ? Optional.of(parts[1]) : Optional.empty(),
                parts[commune],
                parts[commune + 1],
                Integer.parseInt(parts[commune + 2]));
    }

    private static Optional<Text> fault(String text, boolean lenient) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length != PARTS && parts.length != PARTS_WITH_DISTRICT) {
            return fault("code.parts", text, parts.length);
        }
        for (String part : parts) {
            if (!DIGITS.matcher(part).matches()) {
                return fault("code.digits", text, shown(part));
            }
        }
        String year = parts[parts.length - 1];
        int number = Integer.parseInt(year);
        if (year.length() != PARTS || number < FIRST_YEAR || number > LAST_YEAR) {
            return fault("code.year", text, year, FIRST_YEAR, LAST_YEAR);
        }
        if (lenient) {
            return Optional.empty();
        }
        if (!SERIAL.matcher(parts[parts.length - 2]).matches()) {
            return fault("code.serial", text, parts[parts.length - 2]);
        }
        int[] lengths = parts.length == PARTS
                ? new int[] {PROVINCE_DIGITS, COMMUNE_DIGITS}
                : new int[] {PROVINCE_DIGITS, DISTRICT_DIGITS, COMMUNE_DIGITS};
        for (int i = 0; i < lengths.length; i++) {
            if (parts[i].length() != lengths[i]) {
                return fault("code.length", text, parts[i], lengths[i]);
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> fault(String key, String text, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shown(text);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Optional.of(MESSAGES.text(key, arguments));
    }

    private static String shown(String text) {
        return SlipNumber.shown(text);
    }
}
