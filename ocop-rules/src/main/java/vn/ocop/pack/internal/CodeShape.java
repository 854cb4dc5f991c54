package vn.ocop.pack.internal;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How the codes of a pack are written: as dossiers name them, in ASCII. A letter of another script that looks like one
 * of ASCII would make two codes that nobody can tell apart. Safe for use by several threads.
 */
final class CodeShape {

    static final int MAX_LENGTH = 60;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+){0,29}");

    /** Cyrillic, Greek and other letters and dashes, each over what it looks like. */
    private static final String FOREIGN = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04BB\u0501"
            + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0405\u0408"
            + "\u03BF\u03B1\u03BD\u03B9\u03BA\u03C1\u03C4\u03C5\u03C7"
            + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
            + "\u0131\u0261\u2010\u2011\u2012\u2013\u2014\u2212\u00AD\u2024";

    private static final String FAMILIAR =
            "aeopcyxisjhd" + "ABEKMHOPCTXISJ" + "oavikptux" + "ABEZHIKMNOPTYX" + "ig-------.";

    private CodeShape() {}

    /** Whether a text is written as a code. */
    static boolean fits(String code) {
        return code.length() <= MAX_LENGTH && SHAPE.matcher(code).matches();
    }

    /** Reports a code that is not written as one. */
    static void check(Table.Row row, String code) {
        if (fits(code)) {
            return;
        }
        for (int character : code.codePoints().toArray()) {
            Optional<String> twin = twin(character);
            if (twin.isPresent()) {
                row.fault("look-alike-letter", code, Printable.number(character), twin.get());
                return;
            }
        }
        OptionalInt stray = code.codePoints()
                .filter(character -> !fits(Character.toString(character)) && character != '.' && character != '-')
                .findFirst();
        if (stray.isPresent()) {
            row.fault("bad-code.character", code, Printable.number(stray.getAsInt()));
        } else {
            row.fault("bad-code", code, MAX_LENGTH);
        }
    }

    /** The ASCII character that another one looks like. */
    private static Optional<String> twin(int character) {
        if (character < 0x80) {
            return Optional.empty();
        }
        int place = FOREIGN.indexOf(character);
        if (place >= 0) {
            return Optional.of(FAMILIAR.substring(place, place + 1));
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) < 0x80 && plain.charAt(0) > ' '
                ? Optional.of(plain)
                : Optional.empty();
    }
}
