package vn.ocop.testing.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GateResult.Verdict;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/** Each gate met and missed where it counts: its verdict is decided, and the points reach its level. */
final class GateArea implements CoverageArea {

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        return Stream.of(Verdict.MET, Verdict.UNMET)
                .flatMap(verdict -> rubric.gates().stream().map(gate -> item(rubric, gate, verdict)))
                .toList();
    }

    private static CoverageItem item(Rubric rubric, StarGate gate, Verdict verdict) {
        return new CoverageItem(
                id(rubric, gate, verdict),
                CoverageWording.WORDS.text(
                        gate.isOnTitle() ? "title-gate" : "gate",
                        gate.criterion().code(),
                        gate.stars(),
                        number(gate),
                        gate.citation().text()));
    }

    private static int number(StarGate gate) {
        return gate.option().map(Option::number).orElse(0);
    }

    private static CoverageItem.Id id(Rubric rubric, StarGate gate, Verdict verdict) {
        return new CoverageItem.Id(
                (gate.isOnTitle() ? "title-gates-" : "gates-") + (verdict == Verdict.MET ? "met" : "missed"),
                rubric.set().code(),
                gate.criterion().code() + "=" + number(gate) + "*" + gate.stars());
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        if (!assessment.status().isScored()) {
            return Stream.empty();
        }
        int band = assessment.bandStars().orElse(0);
        return Counted.rubric(pack, assessment).stream()
                .flatMap(rubric -> assessment.gates().stream()
                        .filter(result -> result.verdict() != Verdict.OPEN
                                && result.gate().stars() <= band)
                        .map(result -> id(rubric, result.gate(), result.verdict())));
    }
}
