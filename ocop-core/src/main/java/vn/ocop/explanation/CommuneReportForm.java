package vn.ocop.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.commune.CommuneReport;
import vn.ocop.commune.Statement;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Gender;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Representative;

/**
 * The commune's report as it is printed and signed: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 03. Where the dossier does not
 * say what the form asks for there is a dotted line to fill in by hand. It has no points and no pass mark.
 *
 * <p>Every locale gives Vietnamese, which is what is signed, except those whose language is English, for readers who
 * need it. The same report and language always give the same characters. Strings from the dossier are escaped.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CommuneReportForm {

    private static final String DOTS = "……………………………………";
    private static final int TWO_DIGITS = 10;
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private final CommuneReport report;

    private CommuneReportForm(CommuneReport report) {
        this.report = report;
    }

    /** The form of a report. */
    public static CommuneReportForm of(CommuneReport report) {
        return new CommuneReportForm(Objects.requireNonNull(report, "report"));
    }

    /** The report as plain text; lines end in a line feed. */
    public String text(Locale locale) {
        return DocumentText.render(document(CommuneWording.in(locale)));
    }

    /** The report as Markdown. */
    public String markdown(Locale locale) {
        return DocumentMarkdown.render(document(CommuneWording.in(locale)));
    }

    /** The report as one self-contained HTML page, ready to print on A4, without scripts and references outside. */
    public String html(Locale locale) {
        return htmlPage(List.of(this), locale);
    }

    /** Several reports as one page; in print each starts on a new sheet. */
    public static String htmlPage(List<CommuneReportForm> forms, Locale locale) {
        CommuneWording wording = CommuneWording.in(locale);
        List<Document> documents =
                forms.stream().map(form -> form.document(wording)).toList();
        String title = documents.size() == 1 ? documents.get(0).title() : wording.phrase("report.page", forms.size());
        return DocumentHtml.page(documents, wording.phrase("language"), title);
    }

    private Document document(CommuneWording wording) {
        Document document = new Document(wording.phrase("report.title", report.product()));
        document.add(new Document.Letterhead(
                List.of(
                        report.committee().orElseGet(() -> wording.phrase("report.committee", DOTS)),
                        wording.phrase("report.number", report.number().orElse(DOTS))),
                List.of(
                        wording.phrase("report.country"),
                        wording.phrase("report.motto"),
                        report.date()
                                .map(day -> date(day, wording))
                                .orElseGet(() -> wording.phrase("report.no-date")))));
        document.add(new Document.Name(wording.phrase("report.name"), wording.phrase("report.subject")));
        addGeneral(document, wording);
        document.add(new Document.Heading(2, wording.phrase("report.part-2")));
        int number = 1;
        for (CommuneReport.Section section : report.sections()) {
            addSection(document, number++, section, wording);
        }
        document.add(new Document.Paragraph(wording.phrase(
                "report.request",
                report.committee().orElseGet(() -> wording.phrase("report.committee.short")),
                wording.phrase(report.addressee()),
                report.product(),
                report.subject().name())));
        document.add(new Document.Signature(List.of(
                wording.phrase(
                        "report.signature",
                        report.committee().orElseGet(() -> wording.phrase("report.committee", DOTS))),
                wording.phrase("report.seal"))));
        return document;
    }

    private void addGeneral(Document document, CommuneWording wording) {
        Optional<Representative> person = report.representative();
        document.add(new Document.Heading(2, wording.phrase("report.part-1")))
                .add(new Document.Field(
                        wording.phrase("report.subject-name"), report.subject().name()))
                .add(new Document.Field(
                        wording.phrase("report.legal-form"),
                        legalForm(report.subject().legalForm(), wording)))
                .add(new Document.Field(
                        wording.phrase("report.address"),
                        report.subject().address().orElse(DOTS)))
                .add(new Document.Field(
                        wording.phrase("report.representative"),
                        wording.phrase(
                                "report.representative.data",
                                person.map(Representative::name).orElse(DOTS),
                                person.flatMap(Representative::gender)
                                        .map(gender -> gender(gender, wording))
                                        .orElse(DOTS),
                                person.flatMap(Representative::ethnicity).orElse(DOTS),
                                person.flatMap(Representative::address).orElse(DOTS))))
                .add(new Document.Field(wording.phrase("report.product"), report.product()));
    }

    private static void addSection(
            Document document, int number, CommuneReport.Section section, CommuneWording wording) {
        document.add(new Document.Heading(
                        3, number + ". " + wording.phrase(section.content().heading())))
                .add(new Document.Field(
                        wording.phrase("report.description"),
                        section.finding().description().orElseGet(() -> claim(section.claim(), wording))))
                .add(new Document.Field(
                        wording.phrase("report.assessment"),
                        section.finding()
                                .assessment()
                                .orElseGet(() -> opinion(section.finding().opinion(), wording))));
    }

    /** What the subject ticked, in words and without points, where it describes nothing. */
    private static String claim(Optional<Statement> claim, CommuneWording wording) {
        return claim.map(statement -> wording.phrase(
                        "report.claim",
                        statement.criterion().code(),
                        wording.phrase(statement.label().orElseThrow())))
                .orElse(DOTS);
    }

    private static String opinion(Optional<CommuneOpinion> opinion, CommuneWording wording) {
        if (opinion.isEmpty()) {
            return DOTS;
        }
        return switch (opinion.get()) {
            case FAVOURABLE -> wording.phrase("report.confirmed");
            case ADVERSE -> wording.phrase("report.not-confirmed");
        };
    }

    /** The date of a letter: days below 10 and the months 1 and 2 are written with a zero, so that none can be added. */
    private static String date(LocalDate day, CommuneWording wording) {
        return wording.phrase(
                "report.date",
                (day.getDayOfMonth() < TWO_DIGITS ? "0" : "") + day.getDayOfMonth(),
                (day.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "0" : "") + day.getMonthValue(),
                day.getYear());
    }

    private static String gender(Gender gender, CommuneWording wording) {
        return switch (gender) {
            case FEMALE -> wording.phrase("gender.female");
            case MALE -> wording.phrase("gender.male");
        };
    }

    private static String legalForm(LegalForm form, CommuneWording wording) {
        return switch (form) {
            case COOPERATIVE -> wording.phrase("legal-form.cooperative");
            case COOPERATIVE_GROUP -> wording.phrase("legal-form.cooperative-group");
            case ENTERPRISE -> wording.phrase("legal-form.enterprise");
            case FARM -> wording.phrase("legal-form.farm");
            case HOUSEHOLD -> wording.phrase("legal-form.household");
            case ASSOCIATION -> wording.phrase("legal-form.association");
            case OPERATING_CENTRE -> wording.phrase("legal-form.operating-centre");
        };
    }
}
