package vn.ocop.rules.facts.commune;

import vn.ocop.commune.Statement;
import vn.ocop.dossier.SheetRole;

/** What one sheet says about the criterion of a content. Immutable. */
public final class Answer {

    private final Statement statement;

    /** @param statement what is said */
    public Answer(Statement statement) {
        this.statement = statement;
    }

    public Statement getStatement() {
        return statement;
    }

    public SheetRole getRole() {
        return statement.role();
    }

    public int getPoints() {
        return statement.points();
    }

    public int getMerit() {
        return statement.merit();
    }

    /** Whether this answer and the other one say the same. */
    public boolean agreesWith(Answer other) {
        return statement.agreesWith(other.statement);
    }
}
