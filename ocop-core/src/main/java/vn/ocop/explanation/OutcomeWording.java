package vn.ocop.explanation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.GateResult.Verdict;
import vn.ocop.assessment.Ground;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;

/** Says what came out and why. */
final class OutcomeWording {

    private final Assessment assessment;
    private final Wording wording;

    OutcomeWording(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
    }

    Report.Outcome outcome() {
        return switch (assessment.status()) {
            case INVALID -> new Report.Outcome(wording.say("outcome.invalid"), messages());
            case ELIMINATED -> new Report.Outcome(wording.say("outcome.eliminated"), grounds());
            case STOPPED -> new Report.Outcome(wording.say("outcome.stopped"), grounds());
            case INCOMPLETE -> new Report.Outcome(wording.say("outcome.incomplete"), List.of());
            case NEEDS_RESOLUTION -> new Report.Outcome(wording.say("outcome.needs-resolution"), toSettle());
            case NOT_RECOGNISED -> new Report.Outcome(notRecognised(), List.of());
            case RANKED -> new Report.Outcome(ranked(), List.of());
        };
    }

    private List<String> messages() {
        return new NoteWording(assessment, wording).messages();
    }

    private List<String> grounds() {
        return assessment.grounds().stream().map(this::ground).toList();
    }

    private String ground(Ground ground) {
        Effect effect = ground.effect();
        String citation = effect.citation().text();
        return ground.criterion()
                .map(criterion -> wording.say(
                        "ground.zero", criterion.code(), criterion.title(), effect.text(), basis(effect), citation))
                .orElseGet(() -> wording.say(
                        "ground.finding",
                        effect.finding().orElse(effect.kind().code()),
                        effect.text(),
                        basis(effect),
                        citation));
    }

    private String basis(Effect effect) {
        String named = switch (effect.basis()) {
            case PRINTED -> wording.say("basis.printed");
            case ANALOGY -> wording.say("basis.analogy");
            case READING -> "";
        };
        String reading = effect.reading().map(wording::byReading).orElse("");
        if (named.isEmpty() && reading.isEmpty()) {
            return wording.say("basis.reading.unnamed");
        }
        return named.isEmpty() || reading.isEmpty() ? named + reading : named + ", " + reading;
    }

    /** The open gates below the first level that is lost anyway: only these still decide the stars. */
    private List<String> toSettle() {
        GateWording gates = new GateWording(wording);
        int lost = missedLevel().orElse(Integer.MAX_VALUE);
        return assessment.unmetGates().stream()
                .filter(result ->
                        result.verdict() == Verdict.OPEN && result.gate().stars() < lost)
                .map(gates::sentence)
                .toList();
    }

    private String notRecognised() {
        OptionalInt missed = missedLevel();
        String reached = wording.stars(assessment.bandStars().orElseThrow());
        return missed.isPresent()
                ? wording.say(
                        "outcome.not-recognised.missed",
                        reached,
                        wording.stars(missed.getAsInt()),
                        missedCodes(missed.getAsInt()))
                : wording.say("outcome.not-recognised", reached);
    }

    private String ranked() {
        int stars = assessment.stars().orElseThrow();
        OptionalInt missed = missedLevel();
        if (missed.isPresent() && stars < assessment.bandStars().orElse(stars)) {
            return wording.say(
                    "outcome.ranked.missed",
                    wording.stars(stars),
                    wording.stars(assessment.bandStars().getAsInt()),
                    wording.stars(missed.getAsInt()),
                    missedCodes(missed.getAsInt()));
        }
        return isRecognised(stars)
                ? wording.say("outcome.ranked", wording.stars(stars))
                : wording.say("outcome.ranked.below", wording.stars(stars));
    }

    private boolean isRecognised(int stars) {
        return assessment.rubric().map(Rubric::bands).stream()
                .flatMap(Collection::stream)
                .filter(band -> band.stars() == stars)
                .allMatch(Band::recognised);
    }

    /** The lowest level within the band that a gate denies. */
    private OptionalInt missedLevel() {
        return assessment.unmetGates().stream()
                .filter(result -> result.verdict() == Verdict.UNMET)
                .mapToInt(result -> result.gate().stars())
                .min();
    }

    private String missedCodes(int level) {
        return assessment.unmetGates().stream()
                .filter(result -> result.verdict() == Verdict.UNMET)
                .map(GateResult::gate)
                .filter(gate -> gate.stars() == level)
                .map(gate -> gate.criterion().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
