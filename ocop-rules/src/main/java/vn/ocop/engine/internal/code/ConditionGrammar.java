package vn.ocop.engine.internal.code;

import java.util.Set;
import vn.ocop.engine.internal.code.Tokens.Kind;

/**
 * What may stand in the parentheses of a pattern, after {@code from}, and as the argument of an accumulate function:
 *
 * <pre>
 * constraint = variable ":" path | any
 * any        = all { "||" all }
 * all        = one { "&amp;&amp;" one }
 * one        = [ "!" ] ( "(" any ")" | path ) | value compare value | path [ "not" ] "in" "(" literal { "," literal } ")"
 * compare    = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * value      = path | reference | literal
 * path       = "this" | property { "." property }
 * reference  = variable { "." property }
 * literal    = number | string | "true" | "false" | "null" | constant
 * </pre>
 *
 * <p>There is no call, no arithmetic, no cast and no type but that of a constant. For one text, by one thread.
 */
final class ConditionGrammar {

    private static final Set<String> COMPARE = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private final Tokens tokens;

    private ConditionGrammar(String text, int line) {
        this.tokens = new Tokens(text, line);
    }

    /** Reads a constraint of a pattern; refuses what is none. */
    static void constraint(String text, int line) {
        ConditionGrammar grammar = new ConditionGrammar(text, line);
        grammar.constraint();
        grammar.end();
    }

    /** Reads a bound variable or something that can be read of one; refuses what is none. */
    static void reference(String text, int line) {
        ConditionGrammar grammar = new ConditionGrammar(text, line);
        grammar.reference();
        grammar.end();
    }

    private void constraint() {
        if (tokens.kind() == Kind.VARIABLE && tokens.isBeforeNext(":")) {
            tokens.take(Kind.VARIABLE);
            tokens.take(":");
            path();
        } else {
            any();
        }
    }

    private void end() {
        if (!tokens.isAtEnd()) {
            throw tokens.unexpected();
        }
    }

    private void any() {
        do {
            all();
        } while (tokens.takeIf("||"));
    }

    private void all() {
        do {
            one();
        } while (tokens.takeIf("&&"));
    }

    private void one() {
        boolean negated = tokens.takeIf("!");
        if (tokens.takeIf("(")) {
            any();
            tokens.take(")");
            return;
        }
        boolean path = value();
        if (negated) {
            return;
        }
        if (COMPARE.contains(tokens.text())) {
            tokens.takeOneOf(COMPARE);
            value();
        } else if (path && (tokens.takeIf("in") || notIn())) {
            tokens.take("(");
            do {
                literal();
            } while (tokens.takeIf(","));
            tokens.take(")");
        }
    }

    private boolean notIn() {
        if (tokens.takeIf("not")) {
            tokens.take("in");
            return true;
        }
        return false;
    }

    /** Reads a value; whether it was a path. */
    private boolean value() {
        switch (tokens.kind()) {
            case VARIABLE -> reference();
            case NAME -> {
                if (!isLiteralName()) {
                    path();
                    return true;
                }
                literal();
            }
            default -> literal();
        }
        return false;
    }

    private boolean isLiteralName() {
        return WORDS.contains(tokens.text())
                || Character.isUpperCase(tokens.text().charAt(0));
    }

    private void path() {
        if (!tokens.takeIf("this")) {
            property();
        }
        rest();
    }

    private void reference() {
        tokens.take(Kind.VARIABLE);
        rest();
    }

    private void rest() {
        while (tokens.takeIf(".")) {
            property();
        }
    }

    private void property() {
        if (tokens.kind() != Kind.NAME || !Vocabulary.get().isProperty(tokens.text())) {
            throw tokens.unexpected();
        }
        tokens.take(Kind.NAME);
    }

    private void literal() {
        switch (tokens.kind()) {
            case NUMBER -> tokens.take(Kind.NUMBER);
            case STRING -> tokens.take(Kind.STRING);
            default -> {
                if (WORDS.contains(tokens.text())) {
                    tokens.take(Kind.NAME);
                } else {
                    constant(tokens);
                }
            }
        }
    }

    /** Reads a constant with its type, for example {@code GateResult.Verdict.MET}. */
    static void constant(Tokens tokens) {
        Tokens.Refusal refusal = tokens.unexpected();
        StringBuilder name = new StringBuilder(tokens.take(Kind.NAME));
        while (tokens.takeIf(".")) {
            name.append('.').append(tokens.take(Kind.NAME));
        }
        if (!Vocabulary.get().isConstant(name.toString())) {
            throw refusal;
        }
    }
}
