package vn.ocop.pack.internal;

import java.util.Locale;
import vn.ocop.text.Text;

/** Makes names that a stranger chose safe to print in one line of a log or terminal. */
public final class Printable {

    private static final int MOST_CHARACTERS = 120;
    private static final int MOST_OF_ARGUMENT = 400;
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text with everything invisible written as its number, cut after 120 characters. */
    public static String of(String text) {
        return of(text, MOST_CHARACTERS);
    }

    /** The arguments of a message, each as it is written there; a text for people stays what it is. */
    static Object[] ofAll(Object... arguments) {
        Object[] printed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printed[i] = arguments[i] instanceof Text text
                    ? new Text(of(text.vi(), MOST_OF_ARGUMENT), of(text.en(), MOST_OF_ARGUMENT))
                    : of(String.valueOf(arguments[i]), MOST_OF_ARGUMENT);
        }
        return printed;
    }

    private static String of(String text, int most) {
        StringBuilder printed = new StringBuilder();
        int i = 0;
        while (i < text.length() && i < most) {
            int c = text.codePointAt(i);
            if (isVisible(c)) {
                printed.appendCodePoint(c);
            } else {
                printed.append(number(c));
            }
            i += Character.charCount(c);
        }
        return i < text.length() ? printed.append('…').toString() : printed.toString();
    }

    /** The number of a character as Unicode writes it, for example {@code U+000A}. */
    static String number(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** Whether a character leaves a mark of its own (or is the common blank) and means the same everywhere. */
    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> character != REPLACEMENT;
        };
    }
}
