package vn.ocop.rules.facts.authority;

import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.procedure.CouncilResult;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.LevelPower;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.rubric.Band;

/** The result of one level's council under one regime. Immutable. */
public final class LevelResult {

    private final ProcedureLaw law;
    private final Level level;
    private final AssessmentStatus status;
    private final CouncilResult result;

    public LevelResult(ProcedureLaw law, Level level, Assessment assessment) {
        this.law = law;
        this.level = level;
        this.status = assessment.status();
        this.result = CouncilResult.of(level, assessment);
    }

    public Level getLevel() {
        return level;
    }

    /** Whether the level ranks products under the regime. */
    public boolean isRanking() {
        return law.power(level).isPresent();
    }

    /** Whether the council has come to a result, whatever it is. */
    public boolean isFinished() {
        return switch (status) {
            case RANKED, NOT_RECOGNISED, ELIMINATED, STOPPED -> true;
            case INVALID, INCOMPLETE, NEEDS_RESOLUTION -> false;
        };
    }

    /** Whether the stars are the level's own to recognise. */
    public boolean isRecognised() {
        return law.recognises(result);
    }

    /** Whether the result goes on to the next level. */
    public boolean isForwarded() {
        return law.forwards(result);
    }

    /** Whether the result is one that no level recognises: 1 or 2 stars, or none. */
    public boolean isBelowRecognition() {
        return law.band(stars().orElse(0)).filter(Band::recognised).isEmpty();
    }

    /** Whether a level below may take the dossier back. */
    public boolean isReturnable() {
        return law.levelThatTakesBack(level).isPresent();
    }

    OptionalInt stars() {
        return result.stars();
    }

    ProcedureLaw law() {
        return law;
    }

    Optional<LevelPower> power() {
        return law.power(level);
    }
}
