package vn.ocop.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import vn.ocop.assessment.Assessment;
import vn.ocop.evidence.EvidenceAssessment;

/**
 * An assessment in words: for the producer, the council and an appeal. It says nothing that the assessment does not
 * hold, and the same assessment and language always give the same characters: no clock, no default locale and no line
 * separator of the platform play a part. The wording may change between versions; programs read the assessment.
 *
 * <p>Every locale gives Vietnamese, except those whose language is English.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Explanation {

    private final Function<Wording, Report> report;

    private Explanation(Function<Wording, Report> report) {
        this.report = report;
    }

    /**
     * Explains an assessment.
     *
     * @param assessment the result to explain, of any status; never null
     */
    public static Explanation of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return new Explanation(wording -> Report.of(assessment, wording));
    }

    /**
     * Explains what the evidence of a dossier supports, what people must still judge, and what would lift it.
     *
     * @param evidence the result to explain; never null
     */
    public static Explanation of(EvidenceAssessment evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return new Explanation(wording -> new EvidenceWording(evidence, wording).report());
    }

    /**
     * The explanation as plain text for a terminal or a mail, in lines of at most 100 characters where words allow. Lines
     * end in a line feed, the last one too. Control characters in names and labels are shown as spaces.
     *
     * @param locale the reader's locale; never null
     * @return the text; never null or empty
     */
    public String text(Locale locale) {
        Wording wording = Wording.in(locale);
        return TextReport.render(report.apply(wording), wording);
    }

    /**
     * The explanation as one self-contained HTML page in UTF-8, without scripts and without references to anything
     * outside. It is also well-formed XML. Names and labels are escaped.
     *
     * @param locale the reader's locale; never null
     * @return the page; never null or empty
     */
    public String html(Locale locale) {
        return htmlPage(List.of(this), locale);
    }

    /**
     * Several explanations as one page like that of {@link #html}; in print each starts on a new sheet.
     *
     * @param explanations what to show, in this order; may be empty, never null and without null elements
     * @param locale the reader's locale; never null
     * @return the page; never null or empty
     */
    public static String htmlPage(List<Explanation> explanations, Locale locale) {
        Wording wording = Wording.in(locale);
        List<Report> reports = explanations.stream()
                .map(explanation -> explanation.report.apply(wording))
                .toList();
        return HtmlPage.render(reports, wording);
    }
}
