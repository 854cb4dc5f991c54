package vn.ocop.engine.internal.code;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a rule module before anything parses it: few bytes, ASCII, no escapes, only the signs that rules need,
 * and no comments left. So nothing that a parser, a code generator or a Java compiler could read in another way than
 * the gate gets past this point. For one text, by one thread.
 */
final class RuleText {

    static final int MAX_BYTES = 1 << 16;
    static final int MAX_DEPTH = 8;

    private static final String SIGNS = " \t\n_$.,;:()=!<>&|";
    private static final String SIGNS_IN_STRINGS = " _.,;:()=!?+%-";

    private final String file;
    private final CodeFaults faults;
    private final String text;
    private final StringBuilder clean = new StringBuilder();
    private int at;
    private int line = 1;
    private int depth;

    private RuleText(String file, String text, CodeFaults faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** The text with its comments blanked out and its lines kept; empty after a fault. */
    static Optional<String> clean(String file, byte[] bytes, CodeFaults faults) {
        if (bytes.length > MAX_BYTES) {
            faults.add(file, 0, "rule-too-large", bytes.length, MAX_BYTES);
            return Optional.empty();
        }
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (!isPlain(bytes, i)) {
                faults.add(file, line, "rule-not-ascii", String.format("0x%02X", bytes[i]));
                return Optional.empty();
            }
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String text = new String(bytes, StandardCharsets.US_ASCII).replace("\r\n", "\n");
        return new RuleText(file, text, faults).read();
    }

    private static boolean isPlain(byte[] bytes, int i) {
        return switch (bytes[i]) {
            case '\t', '\n' -> true;
            case '\r' -> i + 1 < bytes.length && bytes[i + 1] == '\n';
            default -> bytes[i] >= ' ' && bytes[i] <= '~';
        };
    }

    private Optional<String> read() {
        boolean good = true;
        while (good && at < text.length()) {
            if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                good = blank(end < 0 ? text.length() : end);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                good = end < 0 ? refuse("rule-character.comment") : blank(end + 2);
            } else if (text.charAt(at) == '"') {
                good = string();
            } else {
                good = sign(text.charAt(at));
            }
        }
        return good ? Optional.of(clean.toString()) : Optional.empty();
    }

    /** Leaves out a comment, in which an escape would still be one for a Java compiler. */
    private boolean blank(int end) {
        while (at < end) {
            if (text.charAt(at) == '\\') {
                return refuse("rule-character", "\\");
            }
            keep(text.charAt(at) == '\n' ? '\n' : ' ');
        }
        return true;
    }

    private boolean string() {
        keep('"');
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (!isLetterOrDigit(c) && SIGNS_IN_STRINGS.indexOf(c) < 0) {
                return refuse("rule-character.string", Character.toString(c));
            }
            keep(c);
        }
        if (at == text.length()) {
            return refuse("rule-character.unclosed");
        }
        keep('"');
        return true;
    }

    private boolean sign(char c) {
        if (!isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) {
            return refuse("rule-character", Character.toString(c));
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth > MAX_DEPTH) {
            return refuse("rule-too-deep", MAX_DEPTH);
        }
        keep(c);
        return true;
    }

    private void keep(char c) {
        clean.append(c);
        line += c == '\n' ? 1 : 0;
        at++;
    }

    private boolean refuse(String key, Object... arguments) {
        faults.add(file, line, key, arguments);
        return false;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
