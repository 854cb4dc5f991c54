package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Points;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.rubric.Band;

/** The JSON form of an assessment, written to one generator. Not safe for use by several threads. */
final class AssessmentFormat extends JsonFields {

    private static final int FORMAT_VERSION = 1;

    AssessmentFormat(JsonGenerator json) {
        super(json);
    }

    void write(Assessment assessment) throws IOException {
        write(assessment, Optional.empty());
    }

    /** Writes an assessment, with what its evidence supports inside. */
    void write(Assessment assessment, Optional<EvidenceAssessment> evidence) throws IOException {
        json.writeStartObject();
        json.writeNumberField("formatVersion", FORMAT_VERSION);
        text("id", assessment.id());
        text("inputDigest", assessment.dossier().map(DossierWriter::digest));
        text("engineVersion", assessment.engineVersion());
        text("evaluatedOn", assessment.evaluatedOn().map(String::valueOf));
        pack(assessment.pack(), assessment.packChoice());
        text("set", assessment.rubric().map(rubric -> rubric.set().code()));
        text("status", assessment.status().name());
        result(assessment);
        list("unmetGates", assessment.unmetGates(), this::gate);
        list("awards", assessment.awards(), this::award);
        list("grounds", assessment.grounds(), this::ground);
        list("messages", assessment.messages(), this::message);
        readings(assessment.readings());
        if (evidence.isPresent()) {
            json.writeFieldName("evidence");
            new EvidenceFormat(json).write(evidence.get());
        }
        json.writeEndObject();
    }

    private void result(Assessment assessment) throws IOException {
        if (assessment.total().isPresent()) {
            points("total", assessment.total().get());
        }
        breakdown("parts", assessment.parts());
        breakdown("sections", assessment.sections());
        number("bandStars", assessment.bandStars());
        number("stars", assessment.stars());
        recognition(assessment.recognisedBand());
        text("gatePolicy", assessment.gatePolicy().name());
    }

    private void recognition(Optional<Band> band) throws IOException {
        if (band.isPresent() && band.get().authority().isPresent()) {
            json.writeObjectFieldStart("recognition");
            text("level", band.get().level());
            text("authority", band.get().authority().get().vi());
            text("authorityEn", band.get().authority().get().en());
            json.writeEndObject();
        }
    }

    private void breakdown(String name, Map<String, Points> points) throws IOException {
        if (!points.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, Points> entry : points.entrySet()) {
                points(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private void gate(GateResult result) throws IOException {
        text("criterion", result.gate().criterion().code());
        json.writeNumberField("stars", result.gate().stars());
        json.writeNumberField("required", result.gate().requiredPoints());
        points("actual", result.actual());
        if (result.verdict() == GateResult.Verdict.OPEN) {
            json.writeBooleanField("open", true);
        }
        text("citation", result.gate().citation().text());
    }

    private void award(Award award) throws IOException {
        text("criterion", award.criterion().code());
        points("points", award.points());
        json.writeNumberField("max", award.criterion().max());
        json.writeArrayFieldStart("options");
        for (int answer : award.answers()) {
            if (answer == Award.NO_ANSWER) {
                json.writeNull();
            } else {
                json.writeNumber(answer);
            }
        }
        json.writeEndArray();
        if (!award.applicable()) {
            json.writeBooleanField("applicable", false);
        }
        text("citation", award.criterion().citation().text());
    }

    private void ground(Ground ground) throws IOException {
        text("effect", ground.effect().kind().code());
        text("finding", ground.effect().finding());
        text("criterion", ground.criterion().map(criterion -> criterion.code()));
        text("basis", ground.effect().basis().code());
        text("citation", ground.effect().citation().text());
        bilingual(ground.effect().text());
    }
}
