package vn.ocop.rules.facts.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.procedure.AuthorityFinding;
import vn.ocop.procedure.AuthorityFinding.Kind;
import vn.ocop.procedure.AuthorityFinding.OptionKind;
import vn.ocop.procedure.AuthorityFinding.ReturnOption;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.LevelPower;
import vn.ocop.procedure.Party;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.rubric.Band;
import vn.ocop.text.Text;

/** Makes findings of the facts that rules match. */
public final class Findings {

    private Findings() {}

    /** The level recognises its own stars. */
    public static AuthorityFinding recognises(LevelResult result) {
        int stars = result.stars().orElseThrow();
        Text by = result.law()
                .recognisedBy(result.getLevel(), stars)
                .flatMap(Band::authority)
                .orElseGet(() -> name(result));
        String clause = result.power().orElseThrow().clause();
        return new AuthorityFinding(
                Kind.RECOGNISES,
                result.getLevel(),
                by,
                result.stars(),
                Optional.empty(),
                List.of(),
                clause,
                Optional.empty());
    }

    /** The level approves the result and forwards the dossier. */
    public static AuthorityFinding forwards(LevelResult result) {
        LevelPower.Forwarding forwarding =
                result.power().flatMap(LevelPower::forwards).orElseThrow();
        return new AuthorityFinding(
                Kind.APPROVES_AND_FORWARDS,
                result.getLevel(),
                name(result),
                result.stars(),
                Optional.of(forwarding.to()),
                List.of(),
                forwarding.clause(),
                forwarding.reading());
    }

    /** No level recognises the result. */
    public static AuthorityFinding noDecision(LevelResult result) {
        ProcedureLaw.NoDecision none = result.law().noDecision();
        return new AuthorityFinding(
                Kind.NO_DECISION,
                result.getLevel(),
                name(result),
                result.stars(),
                Optional.empty(),
                List.of(),
                none.clause(),
                none.reading());
    }

    /** The level below has the options. */
    public static AuthorityFinding returned(LevelResult result) {
        LevelPower below = result.law().levelThatTakesBack(result.getLevel()).orElseThrow();
        LevelPower.TakingBack back = below.takesBack().orElseThrow();
        List<ReturnOption> options = new ArrayList<>();
        if (result.stars().isPresent() && back.stars().contains(result.stars().getAsInt())) {
            options.add(new ReturnOption(OptionKind.RECOGNISE_ON_UPPER_RESULT, below.level(), result.stars()));
        }
        if (back.ownEvaluation()) {
            options.add(new ReturnOption(OptionKind.OWN_EVALUATION, below.level(), OptionalInt.empty()));
        }
        return new AuthorityFinding(
                Kind.RETURNED_TO_LOWER_LEVEL,
                result.getLevel(),
                name(result),
                result.stars(),
                Optional.of(below.level()),
                options,
                back.clause(),
                back.reading());
    }

    /** The council has not finished. */
    public static AuthorityFinding notFinished(LevelResult result) {
        return bare(Kind.COUNCIL_NOT_FINISHED, result, result.law().clause());
    }

    /** The level does not rank. */
    public static AuthorityFinding doesNotRank(LevelResult result) {
        return bare(Kind.LEVEL_DOES_NOT_RANK, result, result.law().clause());
    }

    private static AuthorityFinding bare(Kind kind, LevelResult result, String clause) {
        return new AuthorityFinding(
                kind,
                result.getLevel(),
                name(result),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                clause,
                Optional.empty());
    }

    private static Text name(LevelResult result) {
        Level level = result.getLevel();
        return result.law().name(Party.of(level));
    }
}
