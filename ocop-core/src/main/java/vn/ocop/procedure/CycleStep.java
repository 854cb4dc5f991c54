package vn.ocop.procedure;

import vn.ocop.text.Text;

/** The six steps of the OCOP cycle, the frame around the way of a dossier, in their order. */
public enum CycleStep {
    PUBLICITY,
    REGISTER_IDEA,
    RECEIVE_PLAN,
    CARRY_OUT_PLAN,
    EVALUATE,
    PROMOTE;

    /** The number of the step, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** What happens in the step. */
    public Text text() {
        return Names.of("step", this);
    }
}
