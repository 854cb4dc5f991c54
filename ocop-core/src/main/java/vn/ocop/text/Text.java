package vn.ocop.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence or name in Vietnamese and English. Both are in Unicode normal form C; neither is null.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param vi the Vietnamese text, which governs
 * @param en the English text, for readers who need it
 */
public record Text(String vi, String en) {

    private static final char FIRST_COMBINING_MARK = '\u0300';
    private static final char FIRST_VIETNAMESE = '\u1EA0';
    private static final char LAST_VIETNAMESE = '\u1EF9';

    /** Normalises both texts to form C. */
    public Text {
        vi = nfc(Objects.requireNonNull(vi, "vi"));
        en = nfc(Objects.requireNonNull(en, "en"));
    }

    /** The same text in both languages: for codes and official names that are not translated. */
    public static Text of(String both) {
        return new Text(both, both);
    }

    /**
     * The text for a reader: English when the language of the locale is English, Vietnamese otherwise.
     *
     * @param locale the reader's locale, never taken from the environment
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }

    /** The string in Unicode normal form C, in which all text of this library is kept and compared. */
    public static String nfc(String text) {
        return isPlainlyComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether a text holds only characters that are in form C whatever stands beside them: everything below the
     * combining marks, and the precomposed Vietnamese letters. It spares most texts the slow way.
     */
    private static boolean isPlainlyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING_MARK && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE)) {
                return false;
            }
        }
        return true;
    }
}
