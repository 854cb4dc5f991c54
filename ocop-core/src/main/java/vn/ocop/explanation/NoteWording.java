package vn.ocop.explanation;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Message;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Rubric;

/** Says what stands beside the scoring: messages, readings of silent clauses, misprints of the source. */
final class NoteWording {

    private final Assessment assessment;
    private final Wording wording;

    NoteWording(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
    }

    /** The blocks that have an item. An invalid dossier has its messages in the outcome already. */
    List<Report.Notes> notes() {
        List<String> messages = assessment.status() == AssessmentStatus.INVALID ? List.of() : messages();
        return Stream.of(
                        new Report.Notes(wording.say("title.messages"), messages),
                        new Report.Notes(wording.say("title.readings"), readings()),
                        new Report.Notes(wording.say("title.misprints"), misprints()))
                .filter(notes -> !notes.items().isEmpty())
                .toList();
    }

    List<String> messages() {
        return assessment.messages().stream().map(this::message).toList();
    }

    private String message(Message message) {
        return message.path().isEmpty()
                ? wording.say("message.whole", message.text(), message.code())
                : wording.say("message", message.text(), message.path(), message.code());
    }

    private List<String> readings() {
        return assessment.readings().stream().map(this::reading).toList();
    }

    private String reading(Reading reading) {
        return wording.say("reading", reading.id(), reading.question(), reading.chosen(), reading.reason());
    }

    private List<String> misprints() {
        return assessment.rubric().map(Rubric::misprints).orElse(List.of()).stream()
                .map(this::misprint)
                .toList();
    }

    private String misprint(Misprint misprint) {
        return wording.say("misprint", misprint.id(), misprint.place(), misprint.reason());
    }
}
