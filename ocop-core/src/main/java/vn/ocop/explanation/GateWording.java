package vn.ocop.explanation;

import vn.ocop.assessment.GateResult;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.StarGate;

/** Says what a star gate requires and what the dossier has. */
final class GateWording {

    private final Wording wording;

    GateWording(Wording wording) {
        this.wording = wording;
    }

    /** The gate with requirement, points, sheets and citation, without its verdict. */
    String sentence(GateResult result) {
        StarGate gate = result.gate();
        Criterion criterion = gate.criterion();
        return wording.say(
                "gate",
                criterion.code(),
                criterion.title(),
                wording.stars(gate.stars()),
                requirement(gate),
                wording.points(result.actual()),
                result.sheetsMet(),
                result.sheets(),
                citation(gate));
    }

    private String requirement(StarGate gate) {
        String points = wording.points(gate.requiredPoints());
        return gate.option()
                .map(option -> wording.say("gate.option", option.number(), option.label(), points))
                .orElseGet(() -> wording.say("gate.title", points));
    }

    private String citation(StarGate gate) {
        String citation = gate.citation().text();
        return gate.reading()
                .map(reading -> wording.say("gate.citation.reading", citation, wording.byReading(reading)))
                .orElse(citation);
    }
}
