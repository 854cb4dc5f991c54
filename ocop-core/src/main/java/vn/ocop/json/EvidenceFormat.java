package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.evidence.ClaimCheck;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.evidence.EvidenceFinding;
import vn.ocop.evidence.Lack;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/** The JSON form of what evidence supports, written to one generator. Not safe for use by several threads. */
final class EvidenceFormat extends JsonFields {

    private static final int FORMAT_VERSION = 1;

    EvidenceFormat(JsonGenerator json) {
        super(json);
    }

    void write(EvidenceAssessment evidence) throws IOException {
        json.writeStartObject();
        json.writeNumberField("formatVersion", FORMAT_VERSION);
        text("id", evidence.dossier().id());
        text("inputDigest", DossierWriter.digest(evidence.dossier()));
        text("engineVersion", evidence.engineVersion());
        text("evaluatedOn", evidence.evaluatedOn().toString());
        pack(evidence.pack(), evidence.packChoice());
        text("set", evidence.rubric().map(rubric -> rubric.set().code()));
        sheet(evidence);
        list("criteria", evidence.derivations(), this::derivation);
        list("claims", evidence.claims(), this::claim);
        list("findings", evidence.findings(), this::finding);
        outcome("claimed", evidence.claimed());
        outcome("supported", evidence.supported());
        texts("readings", evidence.readings().stream().map(Reading::id).toList());
        list("messages", evidence.messages(), this::message);
        json.writeEndObject();
    }

    private void sheet(EvidenceAssessment evidence) throws IOException {
        json.writeObjectFieldStart("sheet");
        text("role", EvidenceAssessment.ROLE);
        json.writeObjectFieldStart("choices");
        for (Map.Entry<String, Integer> choice : evidence.sheet().entrySet()) {
            json.writeNumberField(choice.getKey(), choice.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void derivation(Derivation derivation) throws IOException {
        text("criterion", derivation.criterion().code());
        text("concept", derivation.concept());
        text("outcome", derivation.outcome().name());
        if (derivation.option().isPresent()) {
            int option = derivation.option().getAsInt();
            json.writeNumberField("option", option);
            json.writeNumberField("points", derivation.criterion().points(option));
        }
        json.writeNumberField("max", derivation.criterion().max());
        texts("items", derivation.items());
        texts("papers", derivation.papers());
        texts("readings", derivation.readings().stream().map(Reading::id).toList());
        text("judgement", derivation.judgement().map(Text::vi));
        text("judgementEn", derivation.judgement().map(Text::en));
        number("nextOption", derivation.nextOption());
        list("lacks", derivation.lacks(), this::lack);
        text("citation", derivation.criterion().citation().text());
    }

    private void lack(Lack lack) throws IOException {
        text("kind", lack.need().kind());
        text("state", lack.state().name());
        texts("items", lack.items());
        bilingual(lack.text());
    }

    private void claim(ClaimCheck claim) throws IOException {
        json.writeNumberField("sheet", claim.sheet());
        text("role", claim.role().name());
        text("criterion", claim.criterion().code());
        json.writeNumberField("option", claim.option());
        text("verdict", claim.verdict().name());
        texts("items", claim.items());
        list("lacks", claim.lacks(), this::lack);
    }

    private void finding(EvidenceFinding finding) throws IOException {
        text("kind", finding.kind().name());
        texts("items", finding.items());
        message(finding.message());
    }

    /** The outcome of an assessment in short: the whole is the assessment of the dossier itself. */
    private void outcome(String name, Optional<Assessment> assessment) throws IOException {
        if (assessment.isPresent()) {
            json.writeObjectFieldStart(name);
            text("status", assessment.get().status().name());
            if (assessment.get().total().isPresent()) {
                points("total", assessment.get().total().get());
            }
            number("bandStars", assessment.get().bandStars());
            number("stars", assessment.get().stars());
            json.writeEndObject();
        }
    }
}
