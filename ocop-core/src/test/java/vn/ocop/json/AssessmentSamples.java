package vn.ocop.json;

import java.util.List;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackReference;
import vn.ocop.assessment.Points;
import vn.ocop.law.Basis;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductGroup;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

/** Assessments for tests, over a rubric of three criteria. */
final class AssessmentSamples {

    static final PackReference PACK =
            new PackReference("qd148-2023", "1.0.0", "sha256:" + "0a".repeat(32), Text.of("QĐ 148/QĐ-TTg"));

    static final Criterion MATERIAL = choice("1.1", "Nguyên liệu", 20, 70);
    static final Criterion STORY = choice("1.2", "Câu chuyện", 5, 15);
    static final Criterion LABEL = Criterion.builder()
            .code("2.1")
            .title(new Text("Nhãn \"đẹp\"", "Label"))
            .kind(CriterionKind.YES_NO)
            .max(10)
            .citation(citation("2.a"))
            .build();
    static final Rubric RUBRIC = rubric();

    private AssessmentSamples() {}

    /** A council of three whose members differ: totals 95, 85 and 45. */
    static Assessment ranked() {
        return Assessment.builder()
                .id("LV-2025-014")
                .status(AssessmentStatus.RANKED)
                .pack(PACK)
                .rubric(RUBRIC)
                .gatePolicy(GatePolicy.MEAN)
                .stars(3)
                .bandStars(4)
                .total(new Points(225, 3))
                .putPart("A", new Points(205, 3))
                .putPart("B", new Points(20, 3))
                .putSection("1", new Points(205, 3))
                .putSection("2", new Points(20, 3))
                .addAward(new Award(MATERIAL, List.of(2, 2, 1), new Points(160, 3), true))
                .addAward(new Award(STORY, List.of(2, 2, 2), new Points(45, 3), true))
                .addAward(new Award(LABEL, List.of(1, 1, 0), new Points(20, 3), true))
                .addGate(new GateResult(gate(3, STORY), GateResult.Verdict.MET, new Points(45, 3), 3, 3))
                .addGate(new GateResult(gate(4, MATERIAL), GateResult.Verdict.UNMET, new Points(160, 3), 2, 3))
                .addGate(new GateResult(gate(5, LABEL), GateResult.Verdict.UNMET, new Points(20, 3), 2, 3))
                .addMessage(new Message(
                        "sheet-ignored",
                        "/sheets/3",
                        new Text("Phiếu cấp xã không được tính", "The commune's sheet does not count")))
                .addReading(reading("gate-mean"))
                .build();
    }

    /** A dossier that could not be read. */
    static Assessment invalid() {
        return Assessment.invalid(
                Optional.empty(),
                List.of(new Message("missing-field", "/sheets", new Text("Thiếu \"sheets\"", "No \"sheets\""))));
    }

    /** A gate that the council has to settle, and a criterion that does not apply. */
    static Assessment needsResolution() {
        return Assessment.builder()
                .id("\u0000\u2028\uD800e\u0301\"\\")
                .status(AssessmentStatus.NEEDS_RESOLUTION)
                .pack(PACK)
                .rubric(RUBRIC)
                .bandStars(3)
                .total(new Points(100, 2))
                .putPart("A", Points.of(50))
                .putSection("1", Points.of(50))
                .addAward(new Award(MATERIAL, List.of(0, 2), new Points(70, 2), true))
                .addAward(new Award(STORY, List.of(Award.NO_ANSWER, Award.NO_ANSWER), Points.of(0), false))
                .addGate(new GateResult(gate(3, MATERIAL), GateResult.Verdict.OPEN, new Points(70, 2), 1, 2))
                .build();
    }

    /** A dossier with a ground of each kind. */
    static Assessment stopped() {
        return Assessment.builder()
                .id("LV-3")
                .status(AssessmentStatus.STOPPED)
                .pack(PACK)
                .rubric(RUBRIC)
                .total(Points.of(0))
                .addGround(new Ground(effect(Effect.Kind.ELIMINATES, Optional.of("forged")), Optional.empty()))
                .addGround(new Ground(effect(Effect.Kind.STOPS, Optional.of("unsafe")), Optional.empty()))
                .addGround(new Ground(effect(Effect.Kind.STOPS_IF_ZERO, Optional.empty()), Optional.of(LABEL)))
                .build();
    }

    private static Criterion choice(String code, String title, int low, int high) {
        return Criterion.builder()
                .code(code)
                .title(new Text(title, title))
                .kind(CriterionKind.CHOICE)
                .max(high)
                .addOption(Option.builder()
                        .number(1)
                        .points(low)
                        .label(Text.of("thấp"))
                        .build())
                .addOption(Option.builder()
                        .number(2)
                        .points(high)
                        .label(Text.of("cao"))
                        .build())
                .citation(citation(code))
                .build();
    }

    private static Rubric rubric() {
        return Rubric.builder()
                .set(ProductSet.builder()
                        .code("honey-and-farm-foods")
                        .number(4)
                        .title(Text.of("Mật ong"))
                        .group(ProductGroup.FOOD)
                        .build())
                .addPart(part("A", section("1", 85, MATERIAL, STORY)))
                .addPart(part("B", section("2", 10, LABEL)))
                .addBand(Band.builder().stars(5).from(90).recognised(true).build())
                .addBand(Band.builder().stars(4).from(70).recognised(true).build())
                .addBand(Band.builder().stars(3).from(50).recognised(true).build())
                .build();
    }

    private static Part part(String code, Section section) {
        return Part.builder()
                .code(code)
                .title(Text.of(code))
                .max(section.max())
                .addSection(section)
                .build();
    }

    private static Section section(String code, int max, Criterion... criteria) {
        return Section.builder()
                .code(code)
                .title(Text.of(code))
                .max(max)
                .addAllCriteria(List.of(criteria))
                .build();
    }

    private static StarGate gate(int stars, Criterion criterion) {
        return StarGate.builder()
                .stars(stars)
                .criterion(criterion)
                .requiredPoints(criterion.max())
                .citation(criterion.citation())
                .build();
    }

    private static Effect effect(Effect.Kind kind, Optional<String> finding) {
        return Effect.builder()
                .kind(kind)
                .finding(finding)
                .place("2")
                .basis(Basis.ANALOGY)
                .text(new Text("Dừng chấm điểm", "Scoring ends"))
                .citation(citation("2"))
                .build();
    }

    private static Citation citation(String spot) {
        return Citation.builder()
                .decree("QĐ 148/QĐ-TTg")
                .place("Bộ tiêu chí")
                .set(4)
                .spot(spot)
                .build();
    }

    private static Reading reading(String id) {
        return Reading.builder()
                .id(id)
                .clause("Điều 3")
                .question(Text.of("?"))
                .addOption("a")
                .addOption("b")
                .chosen("a")
                .reason(Text.of("!"))
                .build();
    }
}
