package vn.ocop.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;

/**
 * What an assessment says, line by line, so that two of them can be compared and a difference can be read. Messages
 * and grounds are sorted; their order is the matter of {@code MessageOrderTest}. The rubric is left out.
 */
final class AssessmentContent {

    private AssessmentContent() {}

    /** Everything. */
    static String whole(Assessment assessment) {
        List<String> lines = regardlessOfSheetsAndMessages(assessment);
        assessment.awards().forEach(award -> lines.add("answers " + award.answers()));
        addSorted(lines, assessment.grounds());
        addSorted(lines, assessment.messages());
        return String.join("\n", lines);
    }

    /** Everything that does not depend on the places of sheets and findings in the dossier. */
    static String regardlessOfSheets(Assessment assessment) {
        List<String> lines = regardlessOfSheetsAndMessages(assessment);
        if (assessment.status() != AssessmentStatus.INVALID) {
            addSorted(lines, assessment.grounds());
        }
        addSorted(
                lines,
                assessment.messages().stream().map(message -> message.code()).toList());
        return String.join("\n", lines);
    }

    private static List<String> regardlessOfSheetsAndMessages(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add("id " + assessment.id());
        lines.add("pack " + assessment.pack());
        lines.add("policy " + assessment.gatePolicy());
        lines.add("status " + assessment.status());
        lines.add("total " + assessment.total());
        lines.add("parts " + assessment.parts());
        lines.add("sections " + assessment.sections());
        lines.add("bandStars " + assessment.bandStars());
        lines.add("stars " + assessment.stars());
        assessment
                .awards()
                .forEach(award -> lines.add("award " + award.criterion().code() + " "
                        + award.points().sum() + "/" + award.points().sheets() + " " + award.applicable()));
        assessment
                .gates()
                .forEach(gate -> lines.add("gate " + gate.gate().stars() + " "
                        + gate.gate().criterion().code() + " " + gate.verdict() + " " + gate.sheetsMet() + " "
                        + gate.actual()));
        assessment
                .unmetGates()
                .forEach(gate -> lines.add("unmet " + gate.gate().stars() + " "
                        + gate.gate().criterion().code()));
        assessment.readings().forEach(reading -> lines.add("reading " + reading.id()));
        return lines;
    }

    private static void addSorted(List<String> lines, Collection<?> things) {
        lines.addAll(things.stream().map(String::valueOf).sorted().collect(Collectors.toList()));
    }
}
