package vn.ocop.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.evidence.EvidenceAssessment;

/**
 * Writes assessments in the JSON interchange format: fields in a fixed order, points as they are shown (at most 2
 * decimals), text in form C, citations and Vietnamese texts as they are. Equal assessments give equal bytes, whatever
 * the locale, the time zone or the platform.
 *
 * <p>A result is either indented, for people, or one line without a line end inside, for JSON Lines. Surrogates
 * without a partner, which UTF-8 cannot carry, are written as U+FFFD. {@code assessment.schema.json} and
 * {@code evidence.schema.json} beside this class describe the results.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class AssessmentWriter {

    private static final String LINE_END = JsonLayout.LINE_END;

    private final JsonLayout layout = new JsonLayout();

    private AssessmentWriter() {}

    /** Makes a writer. */
    public static AssessmentWriter create() {
        return new AssessmentWriter();
    }

    /** The assessment as indented JSON, without a line end after it. */
    public String toJson(Assessment assessment) {
        return layout.indented(json -> new AssessmentFormat(json).write(assessment));
    }

    /** The assessment as one line of JSON, without its line end. */
    public String toJsonLine(Assessment assessment) {
        return layout.onOneLine(json -> new AssessmentFormat(json).write(assessment));
    }

    /** The assessment with what its evidence supports in the field {@code evidence}, indented, without a line end. */
    public String toJson(Assessment assessment, EvidenceAssessment evidence) {
        return layout.indented(json -> new AssessmentFormat(json).write(assessment, Optional.of(evidence)));
    }

    /** The assessment with what its evidence supports in the field {@code evidence}, as one line without its end. */
    public String toJsonLine(Assessment assessment, EvidenceAssessment evidence) {
        return layout.onOneLine(json -> new AssessmentFormat(json).write(assessment, Optional.of(evidence)));
    }

    /** What the evidence supports as indented JSON, without a line end after it. */
    public String toJson(EvidenceAssessment evidence) {
        return layout.indented(json -> new EvidenceFormat(json).write(evidence));
    }

    /**
     * Writes the assessment as indented JSON in UTF-8 and a line end.
     *
     * @param out the stream, which is neither flushed nor closed
     * @throws IOException if the stream cannot be written
     */
    public void write(Assessment assessment, OutputStream out) throws IOException {
        out.write((toJson(assessment) + LINE_END).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the assessment as indented JSON and a line end.
     *
     * @throws IOException if it cannot be appended
     */
    public void write(Assessment assessment, Appendable out) throws IOException {
        out.append(toJson(assessment)).append(LINE_END);
    }

    /**
     * Writes the assessment as one line of JSON in UTF-8 and its line end.
     *
     * @param out the stream, which is neither flushed nor closed
     * @throws IOException if the stream cannot be written
     */
    public void writeLine(Assessment assessment, OutputStream out) throws IOException {
        out.write((toJsonLine(assessment) + LINE_END).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the assessment as one line of JSON and its line end.
     *
     * @throws IOException if it cannot be appended
     */
    public void writeLine(Assessment assessment, Appendable out) throws IOException {
        out.append(toJsonLine(assessment)).append(LINE_END);
    }
}
