package vn.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.CommuneReport;
import vn.ocop.commune.CommuneTerm;
import vn.ocop.commune.ContentAssessment;
import vn.ocop.commune.ContentNote;
import vn.ocop.commune.Contradiction;
import vn.ocop.commune.Obstacle;
import vn.ocop.commune.Statement;
import vn.ocop.completeness.Completeness;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.dossier.Representative;
import vn.ocop.law.Reading;
import vn.ocop.time.WorkingTerm;

/** The JSON form of what comes of the commune level. Not safe for use by several threads. */
final class CommuneResultFormat extends JsonFields {

    private static final int FORMAT_VERSION = 1;

    CommuneResultFormat(JsonGenerator json) {
        super(json);
    }

    void write(CommuneAssessment assessment) throws IOException {
        json.writeStartObject();
        json.writeNumberField("formatVersion", FORMAT_VERSION);
        text("id", assessment.id());
        text("inputDigest", DossierWriter.digest(assessment.dossier()));
        text("engineVersion", assessment.engineVersion());
        pack(assessment.pack(), assessment.packChoice());
        text("set", assessment.set().map(set -> set.code()));
        text("asOf", assessment.asOf().toString());
        if (assessment.isValid()) {
            json.writeBooleanField("mayBeForwarded", assessment.mayBeForwarded());
            json.writeBooleanField("inOrder", assessment.isInOrder());
            CommuneProcedure procedure = assessment.procedure().orElseThrow();
            json.writeObjectFieldStart("reportTo");
            text("level", procedure.reportTo());
            bilingual("authority", procedure.addressee());
            json.writeEndObject();
            list("obstacles", assessment.obstacles(), this::obstacle);
            term(assessment.term().orElseThrow(), procedure);
            list("contents", assessment.contents(), this::content);
            completeness(assessment.completeness().orElseThrow());
        }
        list("messages", assessment.messages(), this::message);
        readings(assessment.readings());
        json.writeEndObject();
    }

    private void obstacle(Obstacle obstacle) throws IOException {
        text("kind", obstacle.kind().name());
        text("content", obstacle.content().map(content -> content.code()));
        text("component", obstacle.component().map(component -> component.rule().code()));
        text("citation", obstacle.citation().text());
        text("reading", obstacle.reading().map(Reading::id));
    }

    private void term(CommuneTerm term, CommuneProcedure procedure) throws IOException {
        json.writeObjectFieldStart("term");
        text("state", term.state().name());
        number("workingDays", procedure.workingDays());
        day("receivedOn", term.receivedOn());
        day("reportOn", term.reportOn());
        day("lastDay", term.term().flatMap(WorkingTerm::lastDay));
        day("unknownFrom", term.term().flatMap(WorkingTerm::unknownDay));
        number("workingDaysLate", term.workingDaysLate());
        text("citation", procedure.clause().text());
        json.writeEndObject();
    }

    private void content(ContentAssessment content) throws IOException {
        text("content", content.link().content().code());
        bilingual("title", content.link().content().title());
        text("citation", content.link().content().citation().text());
        text("criterion", content.link().criterion());
        text(
                "criterionCitation",
                content.criterion().map(criterion -> criterion.citation().text()));
        if (content.link().reason().isPresent()) {
            bilingual("reason", content.link().reason().get());
        }
        text("description", content.finding().description());
        text("assessment", content.finding().assessment());
        text("opinion", content.finding().opinion().map(Enum::name));
        json.writeArrayFieldStart("notes");
        for (ContentNote note : content.notes()) {
            json.writeString(note.name());
        }
        json.writeEndArray();
        list("statements", content.statements(), this::statement);
        list("contradictions", content.contradictions(), this::contradiction);
    }

    private void statement(Statement statement) throws IOException {
        text("role", statement.role().name());
        text("assessor", statement.assessor());
        text("path", statement.path());
        json.writeNumberField("option", statement.option());
        json.writeNumberField("points", statement.points());
        if (!statement.applies()) {
            json.writeBooleanField("applicable", false);
        }
    }

    private void contradiction(Contradiction contradiction) throws IOException {
        text("kind", contradiction.kind().name());
        text("communePath", contradiction.communePath());
        text("communeCitation", contradiction.communeCitation().text());
        text("role", contradiction.other().role().name());
        text("path", contradiction.other().path());
        text("citation", contradiction.otherCitation().text());
    }

    private void completeness(Completeness completeness) throws IOException {
        json.writeObjectFieldStart("completeness");
        text("level", completeness.level());
        json.writeBooleanField("complete", completeness.isComplete());
        list("components", completeness.components(), this::component);
        json.writeEndObject();
    }

    private void component(ComponentResult component) throws IOException {
        text("code", component.rule().code());
        bilingual("title", component.rule().title());
        text("state", component.state().name());
        text("need", component.rule().need().code());
        number("count", component.rule().count());
        text("basis", component.rule().basis().code());
        text("citation", component.rule().citation().text());
        text("reading", component.rule().reading().map(Reading::id));
    }

    void write(CommuneReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("formatVersion", FORMAT_VERSION);
        text("form", report.form().text());
        text("committee", report.committee());
        text("number", report.number());
        day("date", report.date());
        json.writeObjectFieldStart("subject");
        text("name", report.subject().name());
        text("legalForm", report.subject().legalForm().name());
        text("address", report.subject().address());
        json.writeEndObject();
        if (report.representative().isPresent()) {
            representative(report.representative().get());
        }
        text("product", report.product());
        list("contents", report.sections(), this::section);
        bilingual("addressee", report.addressee());
        list("blanks", report.blanks(), this::blank);
        json.writeEndObject();
    }

    private void representative(Representative person) throws IOException {
        json.writeObjectFieldStart("representative");
        text("name", person.name());
        text("gender", person.gender().map(Enum::name));
        text("ethnicity", person.ethnicity());
        text("address", person.address());
        json.writeEndObject();
    }

    private void section(CommuneReport.Section section) throws IOException {
        text("content", section.content().code());
        bilingual("heading", section.content().heading());
        text("description", section.finding().description());
        if (section.finding().description().isEmpty() && section.claim().isPresent()) {
            Statement claim = section.claim().get();
            json.writeObjectFieldStart("claim");
            text("criterion", claim.criterion().code());
            bilingual("label", claim.label().orElseThrow());
            json.writeEndObject();
        }
        text("assessment", section.finding().assessment());
        text("opinion", section.finding().opinion().map(Enum::name));
    }

    private void blank(CommuneReport.Blank blank) throws IOException {
        text("field", blank.field().name());
        text("content", blank.content().map(content -> content.code()));
    }

    private void day(String name, Optional<LocalDate> day) throws IOException {
        text(name, day.map(LocalDate::toString));
    }
}
