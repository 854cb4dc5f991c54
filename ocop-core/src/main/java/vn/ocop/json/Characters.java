package vn.ocop.json;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What has to be done to characters from outside before they go into messages and results. */
final class Characters {

    private static final int EXCERPT = 40;
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** A value in one line of at most 40 characters, with a question mark for each that cannot be printed. */
    static String excerpt(String value) {
        String start = value.codePoints()
                .limit(EXCERPT)
                .map(character -> isPrintable(character) ? character : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return value.codePointCount(0, value.length()) > EXCERPT ? start + "…" : start;
    }

    /** The text with U+FFFD for surrogates without a partner, which UTF-8 cannot carry. */
    static String wellFormed(String text) {
        IntPredicate isLone = character -> Character.getType(character) == Character.SURROGATE;
        IntUnaryOperator mend = character -> isLone.test(character) ? REPLACEMENT : character;
        return text.codePoints().noneMatch(isLone)
                ? text
                : text.codePoints()
                        .map(mend)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether every character can be printed in a line. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(Characters::isPrintable);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
