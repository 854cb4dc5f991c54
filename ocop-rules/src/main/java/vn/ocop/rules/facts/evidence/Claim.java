package vn.ocop.rules.facts.evidence;

import vn.ocop.dossier.SheetRole;

/** An answer that a score sheet gives to a criterion that evidence can speak for. Immutable. */
public final class Claim {

    private final int sheet;
    private final SheetRole role;
    private final Question question;
    private final int option;

    /**
     * @param sheet the place of the sheet in the dossier, from 0
     * @param role whose sheet it is
     * @param question the criterion
     * @param option the answer
     */
    public Claim(int sheet, SheetRole role, Question question, int option) {
        this.sheet = sheet;
        this.role = role;
        this.question = question;
        this.option = option;
    }

    public int getSheet() {
        return sheet;
    }

    public SheetRole getRole() {
        return role;
    }

    public Question getQuestion() {
        return question;
    }

    public int getOption() {
        return option;
    }

    public int getMerit() {
        return question.getCriterion().merit(option);
    }
}
