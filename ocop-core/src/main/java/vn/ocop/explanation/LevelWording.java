package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.assessment.Checklist;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.GateResult.Verdict;
import vn.ocop.rubric.StarGate;

/** Says of each star level which of its conditions are met: what is missing one by one, what is met in one line. */
final class LevelWording {

    private final Wording wording;
    private final GateWording gates;

    LevelWording(Wording wording) {
        this.wording = wording;
        this.gates = new GateWording(wording);
    }

    List<Report.Level> levels(List<Checklist> checklists) {
        return checklists.stream().map(this::level).toList();
    }

    private Report.Level level(Checklist checklist) {
        Verdict verdict = verdict(checklist);
        String title = wording.say("level", wording.stars(checklist.stars()), wording.verdict(verdict));
        List<Report.Check> checks = new ArrayList<>();
        checks.add(points(checklist));
        checklist.gates().stream()
                .filter(result -> result.verdict() != Verdict.MET)
                .map(result -> check(result.verdict(), gates.sentence(result)))
                .forEach(checks::add);
        String met = metCodes(checklist);
        if (!met.isEmpty()) {
            checks.add(check(Verdict.MET, wording.say("check.met", met)));
        }
        return new Report.Level(verdict, title, checks);
    }

    /** A level is open if nothing but open gates stands against it. */
    private static Verdict verdict(Checklist checklist) {
        if (checklist.isMet()) {
            return Verdict.MET;
        }
        boolean lost = !checklist.hasPoints()
                || checklist.gates().stream().anyMatch(result -> result.verdict() == Verdict.UNMET);
        return lost ? Verdict.UNMET : Verdict.OPEN;
    }

    private Report.Check points(Checklist checklist) {
        return check(
                checklist.hasPoints() ? Verdict.MET : Verdict.UNMET,
                wording.say("check.points", wording.points(checklist.from()), wording.points(checklist.total())));
    }

    private Report.Check check(Verdict verdict, String text) {
        return new Report.Check(verdict, wording.verdict(verdict), text);
    }

    private String metCodes(Checklist checklist) {
        return checklist.gates().stream()
                .filter(result -> result.verdict() == Verdict.MET)
                .map(GateResult::gate)
                .map(this::metCode)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String metCode(StarGate gate) {
        return wording.say("check.met.code", gate.criterion().code(), wording.stars(gate.stars()));
    }
}
