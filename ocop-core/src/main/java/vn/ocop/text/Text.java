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
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
