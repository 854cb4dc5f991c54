package vn.ocop.explanation;

import static vn.ocop.explanation.SampleRubric.RUBRIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackReference;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

/** Assessments under {@link SampleRubric}, put together from answers as the scoring would. */
final class SampleAssessments {

    static final PackReference PACK =
            new PackReference("qd1-2025", "1.2.0", "sha256:" + "0".repeat(64), Text.of("QĐ 1/QĐ-TTg"));

    private SampleAssessments() {}

    static Assessment rankedWithMissedHigherGate() {
        return scored("LV-1", answers(2, 2, 1, 2, -1, 2, 2, 3))
                .status(AssessmentStatus.RANKED)
                .stars(4)
                .build();
    }

    static Assessment rankedBelowRecognition() {
        return scored("LV-2", answers(1, 1, 0, 1, -1, 1, 1, 1))
                .status(AssessmentStatus.RANKED)
                .stars(2)
                .build();
    }

    static Assessment notRecognised() {
        return scored("LV-3", answers(1, 2, 1, -1, 2, 2, 2, 3))
                .status(AssessmentStatus.NOT_RECOGNISED)
                .build();
    }

    static Assessment eliminatedByAnalogy() {
        return empty("LV-4")
                .status(AssessmentStatus.ELIMINATED)
                .addGrounds(new Ground(SampleRubric.FORGED, Optional.empty()))
                .addReadings(SampleRubric.FORGERY)
                .build();
    }

    static Assessment stoppedByZero() {
        return scored("LV-5", answers(3, 2, 1, 2, -1, 0, -1, 0))
                .status(AssessmentStatus.STOPPED)
                .addGrounds(new Ground(SampleRubric.ZERO, Optional.of(SampleRubric.QUALITY)))
                .addMessages(new Message(
                        "not-applicable",
                        "/sheets/0/choices/3.2",
                        new Text(
                                "Tiêu chí 3.2 không áp dụng; câu trả lời bị bỏ qua",
                                "Criterion 3.2 does not apply; its answer is passed over")))
                .build();
    }

    static Assessment incomplete() {
        Assessment.Builder builder = empty("LV-6");
        builder.status(AssessmentStatus.INCOMPLETE)
                .awards(awards(answers(2, 2, 0, 2, -1, 2, 2, 3)).subList(0, 7))
                .addMessages(new Message(
                        "unanswered",
                        "/sheets/0/choices/4.1",
                        new Text("Tiêu chí 4.1 chưa được trả lời", "Criterion 4.1 is not answered")));
        return builder.build();
    }

    /** Totals 24, 23 and 23; the sheets differ on the books of account, which 4 stars need. */
    static Assessment needsResolution() {
        return council().status(AssessmentStatus.NEEDS_RESOLUTION).build();
    }

    static Assessment.Builder council() {
        List<List<Integer>> answers = List.of(
                List.of(2, 3, 2),
                List.of(2, 2, 2),
                List.of(1, 1, 0),
                List.of(2, 2, -1),
                List.of(-1, -1, 2),
                List.of(2, 1, 2),
                List.of(1, 1, 2),
                List.of(2, 2, 2));
        return scored("LV-7", answers);
    }

    static Assessment invalid() {
        Text unknown = new Text("Bộ sản phẩm không có tiêu chí 9.9", "The product set has no criterion 9.9");
        Text twoSelf = new Text("Chỉ được có một phiếu tự chấm", "There may be only one self-assessment");
        return Assessment.invalid(
                Optional.of("LV-8"),
                List.of(
                        new Message("unknown-criterion", "/sheets/0/choices/9.9", unknown),
                        new Message("two-self-sheets", "", twoSelf)));
    }

    static Map<String, Assessment> all() {
        return Map.of(
                "ranked", rankedWithMissedHigherGate(),
                "below", rankedBelowRecognition(),
                "not-recognised", notRecognised(),
                "eliminated", eliminatedByAnalogy(),
                "stopped", stoppedByZero(),
                "incomplete", incomplete(),
                "needs-resolution", needsResolution(),
                "invalid", invalid());
    }

    static Assessment.Builder empty(String id) {
        Assessment.Builder builder = Assessment.builder();
        builder.id(id).pack(PACK).rubric(RUBRIC);
        return builder;
    }

    /** The answers of one sheet, in the order of the scored criteria. */
    private static List<List<Integer>> answers(Integer... answers) {
        return List.of(answers).stream().map(List::of).toList();
    }

    private static Assessment.Builder scored(String id, List<List<Integer>> answers) {
        List<Award> awards = awards(answers);
        Points total = sum(RUBRIC.scored(), awards);
        Assessment.Builder builder = empty(id);
        builder.awards(awards)
                .total(total)
                .bandStars(RUBRIC.bands().stream()
                        .filter(band -> total.isAtLeast(band.from()))
                        .mapToInt(Band::stars)
                        .findFirst());
        for (Part part : RUBRIC.parts()) {
            List<Criterion> scored = part.sections().stream()
                    .flatMap(section -> section.scored().stream())
                    .toList();
            builder.putPart(part.code(), sum(scored, awards));
        }
        for (Section section : RUBRIC.sections()) {
            builder.putSection(section.code(), sum(section.scored(), awards));
        }
        RUBRIC.gates().forEach(gate -> builder.addGates(result(gate, awards)));
        builder.addReadings(SampleRubric.TITLE_GATE);
        return builder;
    }

    static List<Award> awards(List<List<Integer>> answers) {
        List<Award> awards = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Criterion criterion = RUBRIC.scored().get(i);
            List<Integer> given = answers.get(i);
            long sum = given.stream()
                    .filter(answer -> answer != Award.NO_ANSWER)
                    .mapToInt(criterion::points)
                    .sum();
            boolean applicable = given.stream().anyMatch(answer -> answer != Award.NO_ANSWER);
            awards.add(new Award(criterion, given, new Points(sum, given.size()), applicable));
        }
        return awards;
    }

    private static Points sum(List<Criterion> criteria, List<Award> awards) {
        long sum = awards.stream()
                .filter(award -> criteria.contains(award.criterion()))
                .mapToLong(award -> award.points().sum())
                .sum();
        return new Points(sum, awards.get(0).answers().size());
    }

    private static GateResult result(StarGate gate, List<Award> awards) {
        Award award = awards.get(RUBRIC.scored().indexOf(gate.criterion()));
        int sheets = award.answers().size();
        int met = (int) award.answers().stream().filter(gate::isMetBy).count();
        GateResult.Verdict verdict =
                met == sheets ? GateResult.Verdict.MET : met == 0 ? GateResult.Verdict.UNMET : GateResult.Verdict.OPEN;
        return new GateResult(gate, verdict, award.points(), met, sheets);
    }
}
