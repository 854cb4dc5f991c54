package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.Points;
import vn.ocop.explanation.Report.Row;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;

/** Says part by part what was chosen and earned. Serves one report, in one thread. */
final class CriteriaWording {

    private final Assessment assessment;
    private final Wording wording;
    private final AnswerWording answers;
    private final Map<String, Award> awards = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    CriteriaWording(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
        this.answers = new AnswerWording(assessment, wording);
        assessment.awards().forEach(award -> awards.put(award.criterion().code(), award));
    }

    /** The rows of the whole rubric; empty if nothing was scored. */
    List<Row> rows() {
        rows.clear();
        if (!awards.isEmpty()) {
            assessment.rubric().map(Rubric::parts).orElse(List.of()).forEach(this::addPart);
        }
        return rows;
    }

    List<String> legend() {
        return TotalWording.sheets(assessment) > 1 ? List.of(wording.say("legend.council")) : List.of();
    }

    private void addPart(Part part) {
        Optional<Points> points = Optional.ofNullable(assessment.parts().get(part.code()));
        String code = wording.say("part", part.code());
        rows.add(new Row(Row.Kind.PART, 0, code, wording.say(part.title()), "", points(points, part.max()), ""));
        part.sections().forEach(this::addSection);
    }

    private void addSection(Section section) {
        Optional<Points> points = Optional.ofNullable(assessment.sections().get(section.code()));
        String title = wording.say(section.title());
        rows.add(new Row(Row.Kind.SECTION, 1, section.code(), title, "", points(points, section.max()), ""));
        section.criteria().forEach(criterion -> add(criterion, 2, false));
    }

    private void add(Criterion criterion, int depth, boolean otherCase) {
        if (criterion.kind().isScored()) {
            addScored(criterion, depth, otherCase);
            return;
        }
        addParent(criterion, depth);
        boolean oneOf = criterion.kind() == CriterionKind.ONE_OF;
        boolean decided = oneOf && criterion.children().stream().anyMatch(this::isAnswered);
        criterion.children().forEach(child -> add(child, depth + 1, otherCase || (decided && !isAnswered(child))));
    }

    private void addParent(Criterion criterion, int depth) {
        String answer =
                criterion.kind() == CriterionKind.ONE_OF ? wording.say("answer.one-of") : wording.say("answer.sum");
        addCriterion(criterion, depth, answer, points(Optional.empty(), criterion.max()));
    }

    private void addScored(Criterion criterion, int depth, boolean otherCase) {
        Optional<Award> award = Optional.ofNullable(awards.get(criterion.code()));
        if (otherCase) {
            addCriterion(criterion, depth, wording.say("answer.other-case"), "");
        } else {
            String points = points(award.map(Award::points), criterion.max());
            addCriterion(criterion, depth, answers.answer(criterion, award), points);
        }
    }

    private void addCriterion(Criterion criterion, int depth, String answer, String points) {
        rows.add(new Row(
                Row.Kind.CRITERION,
                depth,
                criterion.code(),
                wording.say(criterion.title()),
                answer,
                points,
                criterion.citation().text()));
    }

    /** Whether a sheet answers the criterion or one inside it. */
    private boolean isAnswered(Criterion criterion) {
        return criterion.scored().stream()
                .map(scored -> Optional.ofNullable(awards.get(scored.code())))
                .flatMap(Optional::stream)
                .anyMatch(AnswerWording::isAnswered);
    }

    private String points(Optional<Points> points, int max) {
        return points.map(given -> given + "/" + max).orElseGet(() -> wording.say("points.max", max));
    }
}
