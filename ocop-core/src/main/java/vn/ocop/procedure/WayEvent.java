package vn.ocop.procedure;

import vn.ocop.text.Text;

/** What can happen to a dossier. Which event a regime allows in which state is data of the regime. */
public enum WayEvent {
    /** The subject registers the idea of a product. */
    REGISTER_IDEA,
    /** The subject hands in the production and business plan. */
    SUBMIT_PLAN,
    /** The subject starts to carry the plan out. */
    START_PLAN,
    /** The subject lodges the dossier, or lodges it again. */
    SUBMIT,
    /** The dossier goes back to the subject to be completed. */
    SEND_BACK,
    /** The commune reports on its four contents. */
    COMMUNE_REPORT,
    /** The commune asks the province in writing to evaluate. */
    REQUEST,
    /** A dossier that lies with a level that no longer ranks goes to the level that does. */
    TRANSFER,
    /** The council has a result, from a meeting. */
    COUNCIL_RESULT,
    /** The council has a result, from a vote in writing. */
    WRITTEN_RESULT,
    /** The council is called to a meeting because the vote in writing did not settle it. */
    CALL_MEETING,
    /** The level approves the result, which is no recognition. */
    APPROVE_RESULT,
    /** The level sends the dossier on to the next one. */
    FORWARD,
    /** The level sends the dossier back to the one below. */
    RETURN,
    /** The level evaluates a returned dossier itself. */
    EVALUATE_AGAIN,
    /** The level recognises the product and certifies it. */
    RECOGNISE,
    /** The level closes the dossier: no decision, no certificate. */
    CLOSE,
    /** The subject withdraws the dossier. */
    WITHDRAW;

    /** Whether the event carries the result of a council. */
    public boolean hasResult() {
        return this == COUNCIL_RESULT || this == WRITTEN_RESULT;
    }

    /** The name for people. */
    public Text text() {
        return Names.of("event", this);
    }
}
