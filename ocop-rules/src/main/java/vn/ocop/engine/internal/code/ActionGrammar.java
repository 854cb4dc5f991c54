package vn.ocop.engine.internal.code;

import vn.ocop.engine.internal.code.Tokens.Kind;

/**
 * What may stand after {@code then}:
 *
 * <pre>
 * action    = statement { statement }
 * statement = "insert" "(" made ")" ";"
 * made      = type "." factory "(" [ argument { "," argument } ] ")" | "new" type "(" [ argument { "," argument } ] ")"
 * argument  = variable { "." accessor "(" ")" } | number | string | constant
 * </pre>
 *
 * <p>For one text, by one thread.
 */
final class ActionGrammar {

    static final int MAX_STATEMENTS = 4;

    private final Tokens tokens;
    private final RuleNotes notes;

    private ActionGrammar(String text, int line, RuleNotes notes) {
        this.tokens = new Tokens(text, line);
        this.notes = notes;
    }

    /** Reads the action of a rule; refuses what is none. */
    static void action(String text, int line, RuleNotes notes) {
        new ActionGrammar(text, line, notes).action();
    }

    private void action() {
        int statements = 0;
        do {
            statement();
            if (++statements > MAX_STATEMENTS) {
                throw tokens.unexpected();
            }
        } while (!tokens.isAtEnd());
    }

    private void statement() {
        tokens.take("insert");
        tokens.take("(");
        made();
        tokens.take(")");
        tokens.take(";");
    }

    private void made() {
        Tokens.Refusal refusal = tokens.unexpected();
        boolean constructed = tokens.takeIf("new");
        String type = tokens.take(Kind.NAME);
        String factory = "new";
        if (!constructed) {
            tokens.take(".");
            factory = tokens.take(Kind.NAME);
        }
        if (!Vocabulary.get().isFactory(type, factory)) {
            throw refusal;
        }
        tokens.take("(");
        if (!tokens.takeIf(")")) {
            do {
                argument(type);
            } while (tokens.takeIf(","));
            tokens.take(")");
        }
    }

    private void argument(String type) {
        switch (tokens.kind()) {
            case VARIABLE -> {
                tokens.take(Kind.VARIABLE);
                while (tokens.takeIf(".")) {
                    accessor();
                }
            }
            case NUMBER -> tokens.take(Kind.NUMBER);
            case STRING -> {
                int line = tokens.line();
                String text = tokens.take(Kind.STRING);
                if (type.equals("Note")) {
                    notes.used(text.substring(1, text.length() - 1), line);
                }
            }
            default -> ConditionGrammar.constant(tokens);
        }
    }

    private void accessor() {
        if (tokens.kind() != Kind.NAME || !Vocabulary.get().isAccessor(tokens.text())) {
            throw tokens.unexpected();
        }
        tokens.take(Kind.NAME);
        tokens.take("(");
        tokens.take(")");
    }
}
