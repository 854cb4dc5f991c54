package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.Message;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneContent;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.CommuneTerm;
import vn.ocop.commune.ContentAssessment;
import vn.ocop.commune.ContentNote;
import vn.ocop.commune.Contradiction;
import vn.ocop.commune.Obstacle;
import vn.ocop.commune.Statement;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.completeness.ComponentState;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;
import vn.ocop.time.WorkingTerm;

/**
 * A look at a dossier from the commune in words: what holds it back, the term, each content with what everyone says of
 * it and where they contradict each other, and the components. It says nothing that the assessment does not hold, and
 * the same assessment and language always give the same characters. The wording may change between versions; programs
 * read the assessment.
 *
 * <p>Every locale gives Vietnamese, except those whose language is English. Strings from the dossier are escaped.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CommuneExplanation {

    private static final List<ComponentState> TOLD = List.of(
            ComponentState.MISSING,
            ComponentState.TOO_FEW,
            ComponentState.NUMBER_NOT_STATED,
            ComponentState.EXPIRED,
            ComponentState.NOT_YET_ISSUED,
            ComponentState.TO_BE_JUDGED,
            ComponentState.PRESENT,
            ComponentState.NOT_NEEDED);

    private final CommuneAssessment assessment;

    private CommuneExplanation(CommuneAssessment assessment) {
        this.assessment = assessment;
    }

    /** Explains an assessment, also of a dossier that does not fit its rule pack. */
    public static CommuneExplanation of(CommuneAssessment assessment) {
        return new CommuneExplanation(Objects.requireNonNull(assessment, "assessment"));
    }

    /** The explanation as plain text, in lines of at most 100 characters where words allow; lines end in a line feed. */
    public String text(Locale locale) {
        return DocumentText.render(document(CommuneWording.in(locale)));
    }

    /** The explanation as Markdown. */
    public String markdown(Locale locale) {
        return DocumentMarkdown.render(document(CommuneWording.in(locale)));
    }

    /** The explanation as one self-contained HTML page, without scripts and without references to anything outside. */
    public String html(Locale locale) {
        return htmlPage(List.of(this), locale);
    }

    /** Several explanations as one page; in print each starts on a new sheet. */
    public static String htmlPage(List<CommuneExplanation> explanations, Locale locale) {
        CommuneWording wording = CommuneWording.in(locale);
        List<Document> documents = explanations.stream()
                .map(explanation -> explanation.document(wording))
                .toList();
        String title =
                documents.size() == 1 ? documents.get(0).title() : wording.phrase("check.page", documents.size());
        return DocumentHtml.page(documents, wording.phrase("language"), title);
    }

    private Document document(CommuneWording wording) {
        String heading = wording.phrase("check.title", assessment.id());
        Document document = new Document(heading).add(new Document.Heading(1, heading));
        if (!assessment.isValid()) {
            document.add(new Document.Outcome(wording.phrase("check.invalid")));
            return document.addItems(assessment.messages().stream()
                    .map(message -> message(message, wording))
                    .toList());
        }
        document.add(new Document.Paragraph(wording.phrase(
                "check.frame",
                assessment.set().orElseThrow().number(),
                wording.phrase(assessment.set().orElseThrow().title()),
                assessment.pack().orElseThrow().id(),
                wording.day(assessment.asOf()))));
        addForwarding(document, wording);
        document.add(new Document.Heading(2, wording.phrase("check.term"))).add(new Document.Paragraph(term(wording)));
        document.add(new Document.Heading(2, wording.phrase("check.contents")));
        assessment.contents().forEach(content -> addContent(document, content, wording));
        addComponents(document, wording);
        addReadings(document, wording);
        return document.add(new Document.Paragraph(wording.phrase("check.advisory")));
    }

    private static String message(Message message, CommuneWording wording) {
        return message.path().isEmpty()
                ? wording.phrase(message.text())
                : message.path() + ": " + wording.phrase(message.text());
    }

    private void addForwarding(Document document, CommuneWording wording) {
        CommuneProcedure procedure = assessment.procedure().orElseThrow();
        String to = wording.phrase(procedure.addressee());
        document.add(new Document.Outcome(
                assessment.mayBeForwarded() ? wording.phrase("check.forward", to) : wording.phrase("check.hold", to)));
        document.addItems(assessment.obstacles().stream()
                .map(obstacle -> obstacle(obstacle, wording))
                .toList());
        if (!procedure.isReportBinding() && !assessment.adverse().isEmpty()) {
            document.add(new Document.Paragraph(wording.phrase(
                    "check.adverse",
                    String.join(
                            ", ",
                            assessment.adverse().stream()
                                    .map(CommuneContent::title)
                                    .map(wording::phrase)
                                    .toList()),
                    procedure.adverseReport().id())));
        }
    }

    private static String obstacle(Obstacle obstacle, CommuneWording wording) {
        String basis = wording.basis(Stream.of(obstacle.citation()), obstacle.reading().stream());
        return switch (obstacle.kind()) {
            case NO_REPORT -> wording.phrase("obstacle.no-report", basis);
            case ADVERSE_REPORT ->
                wording.phrase(
                        "obstacle.adverse",
                        wording.phrase(obstacle.content().orElseThrow().title()),
                        basis);
            case COMPONENT -> {
                ComponentResult component = obstacle.component().orElseThrow();
                yield wording.phrase(
                        "obstacle.component",
                        wording.phrase(component.rule().title()),
                        state(component.state(), wording),
                        basis);
            }
        };
    }

    private String term(CommuneWording wording) {
        CommuneTerm term = assessment.term().orElseThrow();
        CommuneProcedure procedure = assessment.procedure().orElseThrow();
        String clause = procedure.clause().text();
        String days = wording.workingDays(procedure.workingDays().orElse(0));
        return switch (term.state()) {
            case NO_TERM -> wording.phrase("term.none", clause);
            case RECEIPT_NOT_STATED -> wording.phrase("term.no-receipt", days, clause);
            case RUNNING -> wording.phrase("term.running", received(term, wording), days, last(term, wording), clause);
            case MET ->
                wording.phrase(
                        "term.met",
                        received(term, wording),
                        days,
                        last(term, wording),
                        reported(term, wording),
                        clause);
            case LATE ->
                wording.phrase(
                        "term.late",
                        received(term, wording),
                        days,
                        last(term, wording),
                        reported(term, wording),
                        late(term, wording),
                        clause);
            case OVERDUE ->
                wording.phrase(
                        "term.overdue",
                        received(term, wording),
                        days,
                        last(term, wording),
                        late(term, wording),
                        clause);
            case UNKNOWN -> wording.phrase("term.unknown", received(term, wording), days, last(term, wording), clause);
        };
    }

    private static String received(CommuneTerm term, CommuneWording wording) {
        return wording.day(term.receivedOn().orElseThrow());
    }

    private static String reported(CommuneTerm term, CommuneWording wording) {
        return wording.day(term.reportOn().orElseThrow());
    }

    private static String late(CommuneTerm term, CommuneWording wording) {
        return term.workingDaysLate().isPresent()
                ? wording.workingDays(term.workingDaysLate().getAsInt())
                : wording.phrase("working-days.unknown");
    }

    /** The last day, or why it is not known. */
    private static String last(CommuneTerm term, CommuneWording wording) {
        WorkingTerm counted = term.term().orElseThrow();
        return counted.lastDay()
                .map(wording::day)
                .orElseGet(() -> wording.phrase(
                        "term.last-unknown", wording.day(counted.unknownDay().orElseThrow())));
    }

    private static void addContent(Document document, ContentAssessment content, CommuneWording wording) {
        String title = wording.phrase(content.link().content().title());
        document.add(new Document.Heading(
                3,
                content.criterion()
                        .map(criterion -> wording.phrase(
                                "content.criterion",
                                title,
                                criterion.code(),
                                wording.phrase(criterion.title()),
                                criterion.citation().text()))
                        .orElse(title)));
        List<String> items = new ArrayList<>();
        content.link()
                .reason()
                .ifPresent(reason -> items.add(wording.phrase("content.no-criterion", wording.phrase(reason))));
        content.finding().description().ifPresent(text -> items.add(wording.phrase("content.description", text)));
        content.finding().assessment().ifPresent(text -> items.add(wording.phrase("content.assessment", text)));
        items.add(content.finding()
                .opinion()
                .map(opinion -> opinion(opinion, wording))
                .orElseGet(() -> wording.phrase("opinion.none")));
        if (content.notes().contains(ContentNote.NO_CLAIM)) {
            items.add(wording.phrase("content.no-claim"));
        }
        for (Statement statement : content.statements()) {
            items.add(wording.phrase("content.statement", wording.sheet(statement), wording.answer(statement)));
        }
        for (Contradiction contradiction : content.contradictions()) {
            items.add(contradiction(contradiction, wording));
        }
        document.addItems(items);
    }

    private static String opinion(CommuneOpinion opinion, CommuneWording wording) {
        return switch (opinion) {
            case FAVOURABLE -> wording.phrase("opinion.favourable");
            case ADVERSE -> wording.phrase("opinion.adverse");
        };
    }

    private static String contradiction(Contradiction contradiction, CommuneWording wording) {
        String other = wording.sheet(contradiction.other());
        String answer = wording.answer(contradiction.other());
        String basis = wording.basis(
                Stream.of(contradiction.communeCitation(), contradiction.otherCitation()), Stream.empty());
        return switch (contradiction.kind()) {
            case SHEETS_DIFFER ->
                wording.phrase(
                        "contradiction.sheets",
                        wording.answer(contradiction.commune().orElseThrow()),
                        other,
                        answer,
                        basis);
            case ADVERSE_BUT_POINTS -> wording.phrase("contradiction.adverse", other, answer, basis);
            case FAVOURABLE_BUT_NO_POINTS -> wording.phrase("contradiction.favourable", other, answer, basis);
        };
    }

    private void addComponents(Document document, CommuneWording wording) {
        String level = wording.level(assessment.completeness().orElseThrow().level());
        document.add(new Document.Heading(2, wording.phrase("check.components", level)));
        List<ComponentResult> components =
                assessment.completeness().orElseThrow().components();
        if (components.stream().anyMatch(component -> component.state() == ComponentState.NOT_STATED)) {
            document.add(new Document.Paragraph(wording.phrase("components.not-stated")));
        }
        List<String> items = new ArrayList<>();
        for (ComponentState state : TOLD) {
            components.stream()
                    .filter(component -> component.state() == state)
                    .forEach(component -> items.add(component(component, wording)));
        }
        components.stream()
                .filter(component -> component.state() == ComponentState.NOT_STATED
                        && component.rule().need() == ComponentRule.Need.REQUIRED)
                .forEach(component -> items.add(component(component, wording)));
        List<ComponentResult> leftOut = assessment.completeness().orElseThrow().in(ComponentState.LEFT_OUT);
        if (!leftOut.isEmpty()) {
            items.add(leftOut(leftOut, wording));
        }
        document.addItems(items);
    }

    /** What need not be there and is not, on one line. */
    private static String leftOut(List<ComponentResult> components, CommuneWording wording) {
        return wording.phrase(
                "component.left-out",
                components.stream()
                        .map(component -> wording.phrase(component.rule().title()))
                        .collect(Collectors.joining("; ")),
                wording.basis(
                        components.stream().map(component -> component.rule().citation()),
                        components.stream()
                                .flatMap(component -> component.rule().reading().stream())
                                .distinct()));
    }

    private static String component(ComponentResult component, CommuneWording wording) {
        ComponentRule rule = component.rule();
        return wording.phrase(
                "component",
                state(component.state(), wording),
                wording.phrase(rule.title()),
                component.state() == ComponentState.NOT_NEEDED
                        ? wording.phrase("need.of-others", need(rule, wording))
                        : need(rule, wording),
                wording.phrase(rule.preparedBy()),
                wording.basis(Stream.of(rule.citation()), rule.reading().stream()));
    }

    private static String need(ComponentRule rule, CommuneWording wording) {
        String need = switch (rule.need()) {
            case REQUIRED -> wording.phrase("need.required");
            case IF_APPLICABLE -> wording.phrase("need.if-applicable");
            case OPTIONAL -> wording.phrase("need.optional");
        };
        return rule.count().isPresent()
                ? need + ", " + wording.phrase("need.count", rule.count().getAsInt())
                : need;
    }

    private static String state(ComponentState state, CommuneWording wording) {
        return switch (state) {
            case PRESENT -> wording.phrase("state.present");
            case TOO_FEW -> wording.phrase("state.too-few");
            case NUMBER_NOT_STATED -> wording.phrase("state.number-not-stated");
            case EXPIRED -> wording.phrase("state.expired");
            case NOT_YET_ISSUED -> wording.phrase("state.not-yet-issued");
            case MISSING -> wording.phrase("state.missing");
            case TO_BE_JUDGED -> wording.phrase("state.to-be-judged");
            case LEFT_OUT -> wording.phrase("state.left-out");
            case NOT_NEEDED -> wording.phrase("state.not-needed");
            case NOT_STATED -> wording.phrase("state.not-stated");
        };
    }

    private void addReadings(Document document, CommuneWording wording) {
        if (assessment.readings().isEmpty()) {
            return;
        }
        document.add(new Document.Heading(2, wording.phrase("check.readings")));
        List<String> items = new ArrayList<>();
        for (Reading reading : assessment.readings()) {
            Text question = reading.question();
            items.add(wording.phrase(
                    "reading",
                    reading.id(),
                    reading.clause(),
                    wording.phrase(question),
                    reading.chosen(),
                    wording.phrase(reading.reason())));
        }
        document.addItems(items);
    }
}
