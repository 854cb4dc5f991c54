package vn.ocop.rules.facts.evidence;

/** An option that the evidence rules out. Immutable. */
public final class RuledOut {

    private final Question question;
    private final int option;

    /**
     * @param question the criterion
     * @param option the number of the option
     */
    public RuledOut(Question question, int option) {
        this.question = question;
        this.option = option;
    }

    public Question getQuestion() {
        return question;
    }

    public int getOption() {
        return option;
    }
}
