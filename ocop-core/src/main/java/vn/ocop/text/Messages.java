package vn.ocop.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A catalogue of messages in Vietnamese and English: two property files of one base name, the Vietnamese one without
 * a language suffix. The default locale of the process plays no part.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Messages {

    private static final Locale VIETNAMESE = Locale.ROOT;

    private final ResourceBundle vietnamese;
    private final ResourceBundle english;

    private Messages(ResourceBundle vietnamese, ResourceBundle english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Opens the catalogue that lies beside a class.
     *
     * @param owner a class of the package that holds the property files
     * @param name the file name without suffix, for example {@code messages}
     * @throws MissingResourceException if the property files are not there
     */
    public static Messages beside(Class<?> owner, String name) {
        String base = owner.getPackageName() + "." + name;
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader loader = owner.getClassLoader();
        return new Messages(
                ResourceBundle.getBundle(base, VIETNAMESE, loader, noFallback),
                ResourceBundle.getBundle(base, Locale.ENGLISH, loader, noFallback));
    }

    /**
     * The message of a key with its arguments filled in, in both languages.
     *
     * @param key a key of the catalogue
     * @param arguments what stands for {@code {0}}, {@code {1}} …; each is written with {@link String#valueOf}, so
     *     that no number format of a locale applies; a {@link Text} is written in the language of the message
     * @throws MissingResourceException if the catalogue lacks the key
     */
    public Text text(String key, Object... arguments) {
        return new Text(
                format(vietnamese.getString(key), VIETNAMESE, arguments),
                format(english.getString(key), Locale.ENGLISH, arguments));
    }

    private static String format(String pattern, Locale language, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i] instanceof Text text ? text.in(language) : String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }
}
