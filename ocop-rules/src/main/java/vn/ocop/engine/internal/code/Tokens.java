package vn.ocop.engine.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a condition or an action, one after the other. For one text, by one thread. */
final class Tokens {

    /** What a word or sign is. */
    enum Kind {
        /** A bound variable, with its dollar sign. */
        VARIABLE,
        NAME,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    private record Token(Kind kind, String text, int line) {}

    private static final Pattern NEXT = Pattern.compile("\\s*(?:(\\$[A-Za-z][A-Za-z0-9_]*)|([A-Za-z][A-Za-z0-9_]*)"
            + "|([0-9]{1,9})(?![A-Za-z0-9_.$])|(\"[^\"\\n]*\")|(==|!=|<=|>=|&&|\\|\\||[()<>!,.;:]))");

    private final List<Token> tokens = new ArrayList<>();
    private final int lastLine;
    private int next;

    /** @param line the line on which the text begins */
    Tokens(String text, int line) {
        Matcher matcher = NEXT.matcher(text);
        int at = 0;
        int current = line;
        while (matcher.find(at) && matcher.start() == at) {
            current += newlines(matcher.group());
            tokens.add(new Token(kind(matcher), matcher.group().strip(), current));
            at = matcher.end();
        }
        String rest = text.substring(at).strip();
        if (!rest.isEmpty()) {
            current += newlines(text.substring(at, text.indexOf(rest, at)));
            tokens.add(new Token(Kind.SIGN, rest, current));
        }
        lastLine = current;
    }

    private static Kind kind(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        return Kind.values()[group - 1];
    }

    private static int newlines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    Kind kind() {
        return next < tokens.size() ? tokens.get(next).kind() : Kind.END;
    }

    /** The next word or sign as it is written; empty at the end. */
    String text() {
        return next < tokens.size() ? tokens.get(next).text() : "";
    }

    int line() {
        return next < tokens.size() ? tokens.get(next).line() : lastLine;
    }

    /** Whether the word or sign after the next one is this one. */
    boolean isBeforeNext(String text) {
        return next + 1 < tokens.size() && tokens.get(next + 1).text().equals(text);
    }

    boolean isAtEnd() {
        return kind() == Kind.END;
    }

    /** Takes the next word or sign, which must be of this kind. */
    String take(Kind kind) {
        if (kind() != kind) {
            throw unexpected();
        }
        String text = text();
        next++;
        return text;
    }

    /** Takes the next word or sign if it is this one. */
    boolean takeIf(String text) {
        boolean same = kind() != Kind.END && text().equals(text);
        next += same ? 1 : 0;
        return same;
    }

    /** Takes the next word or sign, which must be this one. */
    void take(String text) {
        if (!takeIf(text)) {
            throw unexpected();
        }
    }

    /** Takes the next word or sign, which must be one of these. */
    String takeOneOf(Set<String> texts) {
        if (!texts.contains(text())) {
            throw unexpected();
        }
        String text = text();
        next++;
        return text;
    }

    /** The refusal of the next word or sign. */
    Refusal unexpected() {
        return new Refusal(line(), isAtEnd() ? "end" : text());
    }

    /** Says where a text leaves what is allowed. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String word;

        Refusal(int line, String word) {
            super(word);
            this.line = line;
            this.word = word;
        }

        int line() {
            return line;
        }

        String word() {
            return word;
        }
    }
}
