package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.assessment.Message;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.ContentLink;
import vn.ocop.commune.Statement;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.SubmittedComponent;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.Dependency;
import vn.ocop.rules.facts.Sheet;
import vn.ocop.rules.facts.commune.Answer;
import vn.ocop.rules.facts.commune.ComponentCase;
import vn.ocop.rules.facts.commune.ReportStanding;
import vn.ocop.rules.facts.commune.TermStanding;
import vn.ocop.rules.facts.commune.Topic;
import vn.ocop.time.WorkingCalendar;

/**
 * Turns a dossier into the facts of the commune level, or messages about what does not fit. Of the sheets only the
 * criteria of the contents matter here; the rest is the business of scoring. For one dossier, by one thread.
 */
final class CommuneResolver {

    private final Dossier dossier;
    private final RulePack pack;
    private final Rubric rubric;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final CommuneProcedure procedure;
    private final List<Message> messages = new ArrayList<>();

    CommuneResolver(Dossier dossier, RulePack pack, Rubric rubric, LocalDate asOf, WorkingCalendar calendar) {
        this.dossier = dossier;
        this.pack = pack;
        this.rubric = rubric;
        this.asOf = asOf;
        this.calendar = calendar;
        this.procedure = pack.commune().orElseThrow();
    }

    /** What does not fit; complete once the facts have been asked for. */
    List<Message> messages() {
        return messages;
    }

    /**
     * The facts that the rules start from.
     *
     * @param level the level whose file is checked
     */
    List<Object> facts(String level) {
        checkSheets();
        checkContents();
        List<Object> facts = new ArrayList<>(topics());
        List<SubmittedComponent> submitted = submitted();
        facts.addAll(components(level, submitted));
        boolean made = submitted.stream().anyMatch(component -> component.code().equals(CommuneProcedure.REPORT));
        facts.add(new ReportStanding(procedure, made));
        facts.add(new TermStanding(
                procedure.workingDays(),
                dossier.commune().flatMap(CommuneFile::receivedOn),
                dossier.commune().flatMap(CommuneFile::reportOn),
                asOf,
                calendar));
        return facts;
    }

    private void checkSheets() {
        long self = count(SheetRole.SELF);
        if (self > 1) {
            add("several-self-sheets", "/sheets", self);
        }
        long commune = count(SheetRole.COMMUNE);
        if (commune > 1) {
            add("several-commune-sheets", "/sheets", commune);
        }
    }

    private long count(SheetRole role) {
        return dossier.sheets().stream().filter(sheet -> sheet.role() == role).count();
    }

    private void checkContents() {
        Set<String> known =
                procedure.contents().stream().map(content -> content.code()).collect(Collectors.toUnmodifiableSet());
        dossier.commune().map(CommuneFile::contents).orElse(Map.of()).keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> add(
                        "unknown-content",
                        "/commune/contents/" + Resolver.escape(code),
                        code,
                        String.join(
                                ", ",
                                procedure.contents().stream()
                                        .map(content -> content.code())
                                        .toList())));
    }

    private List<Topic> topics() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < dossier.sheets().size(); i++) {
            sheets.add(new Sheet(rubric, i, false, answers(dossier.sheets().get(i))));
        }
        return Objects.requireNonNull(procedure.links().get(rubric.set().code())).stream()
                .map(link -> topic(link, sheets))
                .toList();
    }

    private Topic topic(ContentLink link, List<Sheet> sheets) {
        Optional<Criterion> criterion = link.criterion().map(this::criterion);
        CommuneFinding finding = dossier.commune()
                .map(commune -> commune.contents().get(link.content().code()))
                .orElseGet(() -> CommuneFinding.builder().build());
        List<Answer> answers = new ArrayList<>();
        criterion.ifPresent(scored -> sheets.forEach(
                sheet -> statement(scored, sheet).map(Answer::new).ifPresent(answers::add)));
        return new Topic(link, criterion, finding, answers);
    }

    private Criterion criterion(String code) {
        Criterion criterion = rubric.criteria().get(code);
        if (criterion == null) {
            throw new IllegalStateException("a content of the commune level is seen through criterion " + code
                    + ", which set " + rubric.set().code() + " does not have");
        }
        return criterion;
    }

    private Optional<Statement> statement(Criterion criterion, Sheet sheet) {
        ScoreSheet source = dossier.sheets().get(sheet.getPosition());
        Integer option = source.choices().get(criterion.code());
        if (option == null) {
            return Optional.empty();
        }
        if (option < 0 || option > criterion.lastOption()) {
            add(
                    "unknown-option",
                    "/sheets/" + sheet.getPosition() + "/choices/" + criterion.code(),
                    option,
                    criterion.code(),
                    criterion.lastOption());
            return Optional.empty();
        }
        boolean applies = sheet.getDependencies().stream()
                .filter(Dependency::isConditionZero)
                .noneMatch(dependency -> dependency.getDependent().scored().contains(criterion));
        return Optional.of(
                new Statement(criterion, source.role(), source.assessor(), sheet.getPosition(), option, applies));
    }

    /** The answers that the rubric knows; others are not of interest here. */
    private int[] answers(ScoreSheet sheet) {
        int[] answers = new int[rubric.scored().size()];
        Arrays.fill(answers, Sheet.UNANSWERED);
        sheet.choices().forEach((code, option) -> {
            Criterion criterion = rubric.criteria().get(code);
            if (criterion != null && criterion.kind().isScored() && option >= 0 && option <= criterion.lastOption()) {
                answers[rubric.indexOf(criterion)] = option;
            }
        });
        return answers;
    }

    /** What was handed in; a report of the commune that has a date is there, be it listed or not. */
    private List<SubmittedComponent> submitted() {
        List<SubmittedComponent> submitted = new ArrayList<>(dossier.components());
        boolean listed =
                submitted.stream().anyMatch(component -> component.code().equals(CommuneProcedure.REPORT));
        if (!listed && dossier.commune().flatMap(CommuneFile::reportOn).isPresent()) {
            submitted.add(
                    SubmittedComponent.builder().code(CommuneProcedure.REPORT).build());
        }
        return submitted;
    }

    private List<ComponentCase> components(String level, List<SubmittedComponent> submitted) {
        Map<String, List<ComponentRule>> rules = new LinkedHashMap<>();
        pack.components()
                .forEach(rule -> rules.computeIfAbsent(rule.code(), code -> new ArrayList<>())
                        .add(rule));
        for (int i = 0; i < dossier.components().size(); i++) {
            String code = dossier.components().get(i).code();
            if (!rules.containsKey(code)) {
                add(
                        "unknown-component",
                        "/components/" + i + "/code",
                        code,
                        pack.id(),
                        String.join(", ", rules.keySet()));
            }
        }
        List<ComponentCase> cases = new ArrayList<>();
        rules.forEach((code, ofCode) -> {
            List<SubmittedComponent> own = submitted.stream()
                    .filter(component -> component.code().equals(code))
                    .toList();
            Optional<ComponentRule> applicable = ofCode.stream()
                    .filter(rule -> isOfFile(rule, level) && rule.kinds().contains(dossier.kind()))
                    .findFirst();
            if (applicable.isPresent() || !own.isEmpty()) {
                ComponentRule rule = applicable.orElse(ofCode.get(0));
                boolean asked = applicable.isPresent()
                        && rule.asksFor(dossier.kind(), rubric.set().group());
                cases.add(new ComponentCase(rule, asked, !dossier.components().isEmpty(), own, asOf));
            }
        });
        return cases;
    }

    /** The product file is part of the file to every level. */
    private static boolean isOfFile(ComponentRule rule, String level) {
        return rule.level().equals(level) || rule.level().equals(ComponentRule.PRODUCT_FILE);
    }

    private void add(String code, String path, Object... arguments) {
        messages.add(new Message(code, path, Resolver.MESSAGES.text(code, arguments)));
    }
}
