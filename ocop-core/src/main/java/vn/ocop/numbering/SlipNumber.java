package vn.ocop.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/**
 * The number that an office writes on a registration slip: {@code ..-../PĐK-(province)-(commune)-(year)}. What the two
 * blanks before {@code /PĐK} mean the decree does not say; they are kept as they are. Where a district received the
 * slip, its code may stand between province and commune.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param first the first blank, free text without a slash or hyphen
 * @param second the second blank, free text without a slash; it may hold hyphens
 * @param province the code of the province, digits
 * @param district the code of the district, digits, if there is one
 * @param commune the code of the commune, digits
 * @param year the year, four digits
 */
public record SlipNumber(
        String first, String second, String province, Optional<String> district, String commune, int year) {

    private static final Messages MESSAGES = Messages.beside(SlipNumber.class, "messages");

    private static final String FREE = "[^/\\p{Cntrl}]{0,40}";
    private static final Pattern FORM = Pattern.compile(
            "([^/\\-\\p{Cntrl}]{0,40})-(" + FREE + ")/PĐK-([0-9]{1,9})(?:-([0-9]{1,9}))?-([0-9]{1,9})-([0-9]{4})");
    private static final int EXCERPT = 60;

    /** @throws IllegalArgumentException if the parts do not make a number that can be read again */
    public SlipNumber {
        first = Text.nfc(first);
        second = Text.nfc(second);
        Objects.requireNonNull(district, "district");
        Matcher form = FORM.matcher(written(first, second, province, district, commune, year));
        if (!form.matches() || !form.group(1).equals(first)) {
            throw new IllegalArgumentException("the parts of a slip number do not fit: "
                    + shown(written(first, second, province, district, commune, year))
                    + "; free fields have at most 40 characters and no slash, units are digits, the year has 4");
        }
    }

    /**
     * Reads a number.
     *
     * @throws IllegalArgumentException if it is none; {@link #faultIn} says why in both languages
     */
    public static SlipNumber parse(String text) {
        Matcher form = FORM.matcher(Text.nfc(text.strip()));
        if (!form.matches()) {
            throw new IllegalArgumentException(fault(text).en());
        }
        return new SlipNumber(
                form.group(1),
                form.group(2),
                form.group(3),
                Optional.ofNullable(form.group(4)),
                form.group(5),
                Integer.parseInt(form.group(6)));
    }

    /** What is wrong with a text as a slip number; empty if nothing is. */
    public static Optional<Text> faultIn(String text) {
        return FORM.matcher(Text.nfc(text.strip())).matches() ? Optional.empty() : Optional.of(fault(text));
    }

    /** The number as it is written. */
    @Override
    public String toString() {
        return written(first, second, province, district, commune, year);
    }

    private static String written(
            String first, String second, String province, Optional<String> district, String commune, int year) {
        List<String> units = new ArrayList<>();
        units.add(province);
        district.ifPresent(units::add);
        units.add(commune);
        units.add(Integer.toString(year));
        return first + "-" + second + "/PĐK-" + String.join("-", units);
    }

    private static Text fault(String text) {
        return MESSAGES.text("slip.form", shown(text));
    }

    /** A text from outside in one line of at most 60 characters. */
    static String shown(String text) {
        String printable = text.replaceAll("\\p{C}", "?");
        return printable.codePointCount(0, printable.length()) > EXCERPT
                ? printable.substring(0, printable.offsetByCodePoints(0, EXCERPT)) + "…"
                : printable;
    }
}
