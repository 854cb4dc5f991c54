package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Part;

/** Says the total, the band by points alone, and how disagreement of a council was treated. */
final class TotalWording {

    private final Assessment assessment;
    private final Wording wording;

    TotalWording(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
    }

    List<String> totals() {
        List<String> totals = new ArrayList<>();
        assessment.total().ifPresent(total -> totals.add(total(total)));
        assessment.bandStars().ifPresent(band -> totals.add(wording.say("band", wording.stars(band))));
        if (!totals.isEmpty() && sheets(assessment) > 1 && assessment.gatePolicy() != GatePolicy.RESOLVE) {
            totals.add(
                    assessment.gatePolicy() == GatePolicy.MEAN
                            ? wording.say("policy.mean")
                            : wording.say("policy.majority"));
        }
        return totals;
    }

    private String total(Points total) {
        String shown = assessment
                .rubric()
                .map(rubric -> wording.say(
                        "points.out-of",
                        total,
                        rubric.parts().stream().mapToInt(Part::max).sum()))
                .orElseGet(() -> wording.points(total));
        int sheets = sheets(assessment);
        return sheets > 1 ? wording.say("total.council", shown, sheets) : wording.say("total", shown);
    }

    /** How many sheets count; 0 if nothing was scored. */
    static int sheets(Assessment assessment) {
        return assessment.awards().stream()
                .map(Award::answers)
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
