package vn.ocop.internal;

/** Makes strings from outside safe to show: names and labels come from dossiers and packs that nobody may have read. */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /**
     * The text on one line and without characters that steer a terminal or turn the direction of writing. Control
     * characters and line separators become spaces; what cannot stand in a page becomes the replacement character.
     */
    public static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().map(SafeText::clean).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static int clean(int character) {
        boolean separator = character == 0x2028 || character == 0x2029;
        if (separator || Character.isISOControl(character)) {
            return ' ';
        }
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE;
        boolean turnsDirection =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return surrogate || nonCharacter || turnsDirection ? REPLACEMENT : character;
    }

    /** The cleaned text for Markdown: nothing in it formats, links or is taken for HTML. */
    public static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        clean(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '@', '!' ->
                    escaped.append('\\').appendCodePoint(character);
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString().replace("://", ":\\/\\/").replace("www.", "www\\.");
    }

    /** The cleaned text for element content and for attribute values in either kind of quotes. */
    public static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        clean(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
