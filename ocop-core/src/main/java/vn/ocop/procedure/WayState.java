package vn.ocop.procedure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.text.Text;

/** Where a dossier stands on its way. Which states a regime knows is data of the regime. */
public enum WayState {
    /** Nothing has happened yet. */
    START(null, CycleStep.PUBLICITY),
    IDEA_REGISTERED(null, CycleStep.REGISTER_IDEA),
    PLAN_RECEIVED(null, CycleStep.RECEIVE_PLAN),
    PLAN_UNDER_WAY(null, CycleStep.CARRY_OUT_PLAN),
    /** The dossier is lodged; the commune's part is open. */
    SUBMITTED(Level.COMMUNE, CycleStep.EVALUATE),
    /** The dossier went back to the subject to be completed. */
    SENT_BACK(null, CycleStep.EVALUATE),
    /** The commune's report is there, the next level has not been asked yet. */
    COMMUNE_REPORTED(Level.COMMUNE, CycleStep.EVALUATE),
    AT_DISTRICT(Level.DISTRICT, CycleStep.EVALUATE),
    DISTRICT_RESULT(Level.DISTRICT, CycleStep.EVALUATE),
    /** The district has approved the result, which is no recognition; the dossier is to be forwarded. */
    DISTRICT_APPROVED(Level.DISTRICT, CycleStep.EVALUATE),
    /** The province's result was lower than what the province recognises. */
    BACK_AT_DISTRICT(Level.DISTRICT, CycleStep.EVALUATE),
    AT_PROVINCE(Level.PROVINCE, CycleStep.EVALUATE),
    /** The vote in writing did not settle it; the council meets. */
    MEETING_AT_PROVINCE(Level.PROVINCE, CycleStep.EVALUATE),
    PROVINCE_RESULT(Level.PROVINCE, CycleStep.EVALUATE),
    /** The province has approved the result, which is no recognition; the dossier is to be forwarded. */
    PROVINCE_APPROVED(Level.PROVINCE, CycleStep.EVALUATE),
    /** The centre's result was lower than what the centre recognises. */
    BACK_AT_PROVINCE(Level.PROVINCE, CycleStep.EVALUATE),
    AT_CENTRE(Level.CENTRE, CycleStep.EVALUATE),
    /** The vote in writing did not settle it; the council meets. */
    MEETING_AT_CENTRE(Level.CENTRE, CycleStep.EVALUATE),
    CENTRE_RESULT(Level.CENTRE, CycleStep.EVALUATE),
    /** Recognised and certified. An end. */
    RECOGNISED(null, CycleStep.PROMOTE),
    /** Closed without a decision and without a certificate. An end. */
    NOT_RECOGNISED(null, CycleStep.EVALUATE),
    /** Withdrawn by the subject. An end. */
    WITHDRAWN(null, CycleStep.EVALUATE);

    private final @Nullable Level level;
    private final CycleStep step;

    WayState(@Nullable Level level, CycleStep step) {
        this.level = level;
        this.step = step;
    }

    /** The level of administration that has the dossier; empty while none has. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** The step of the OCOP cycle that the state belongs to. */
    public CycleStep step() {
        return step;
    }

    /** Whether nothing can follow. */
    public boolean isEnd() {
        return this == RECOGNISED || this == NOT_RECOGNISED || this == WITHDRAWN;
    }

    /** The name for people. */
    public Text text() {
        return Names.of("state", this);
    }
}
