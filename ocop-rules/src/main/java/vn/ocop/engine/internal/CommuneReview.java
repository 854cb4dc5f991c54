package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.CommuneTerm;
import vn.ocop.commune.ContentAssessment;
import vn.ocop.commune.ContentNote;
import vn.ocop.commune.Contradiction;
import vn.ocop.commune.Obstacle;
import vn.ocop.commune.Statement;
import vn.ocop.completeness.Completeness;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.commune.Answer;
import vn.ocop.rules.facts.commune.ComponentOutcome;
import vn.ocop.rules.facts.commune.Conflict;
import vn.ocop.rules.facts.commune.Topic;
import vn.ocop.rules.facts.commune.TopicNote;
import vn.ocop.time.WorkingCalendar;

/** Looks at one dossier from the commune, with one rule pack. For one dossier, by one thread. */
public final class CommuneReview {

    private static final int MAX_FIRINGS = 100_000;

    private final Dossier dossier;
    private final RulePack pack;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final Optional<Reading> regimeReading;
    private final CommuneAssessment.Builder assessment;

    /**
     * @param dossier the dossier
     * @param pack the rule pack
     * @param choice why that rule pack
     * @param regimeReading the reading on which that choice rests, if any
     * @param asOf the day of evaluation
     * @param calendar says which days are working days
     */
    public CommuneReview(
            Dossier dossier,
            RulePack pack,
            PackChoice choice,
            Optional<Reading> regimeReading,
            LocalDate asOf,
            WorkingCalendar calendar) {
        this.dossier = dossier;
        this.pack = pack;
        this.asOf = asOf;
        this.calendar = calendar;
        this.regimeReading = regimeReading;
        this.assessment = of(dossier, asOf).pack(pack.reference()).packChoice(choice);
    }

    /** A look at a dossier to which no rule pack applies. */
    public static CommuneAssessment without(Dossier dossier, LocalDate asOf, Message message) {
        return of(dossier, asOf).addMessage(message).build();
    }

    private static CommuneAssessment.Builder of(Dossier dossier, LocalDate asOf) {
        return CommuneAssessment.builder()
                .id(dossier.id())
                .dossier(dossier)
                .engineVersion(EngineVersion.VERSION)
                .asOf(asOf);
    }

    /**
     * What comes of it.
     *
     * @param level the level whose file is checked; empty for the one to which the commune reports
     * @throws IllegalArgumentException if the pack knows no such level
     */
    public CommuneAssessment review(Optional<String> level) {
        Rubric rubric = pack.rubrics().get(dossier.product().set());
        if (pack.commune().isEmpty()) {
            return invalid(List.of(message("no-commune-level", "", pack.id())));
        }
        if (rubric == null) {
            return invalid(List.of(message(
                    "unknown-set",
                    "/product/set",
                    dossier.product().set(),
                    pack.id(),
                    String.join(", ", pack.rubrics().keySet()))));
        }
        CommuneProcedure procedure = pack.commune().get();
        CommuneResolver resolver = new CommuneResolver(dossier, pack, rubric, asOf, calendar);
        String to = level.orElse(procedure.reportTo());
        requireKnown(to);
        List<Object> facts = resolver.facts(to);
        return resolver.messages().isEmpty()
                ? assemble(procedure, rubric, to, facts, fire(procedure, facts))
                : invalid(resolver.messages());
    }

    private void requireKnown(String level) {
        List<String> known =
                pack.components().stream().map(ComponentRule::level).distinct().toList();
        if (!known.contains(level)) {
            throw new IllegalArgumentException(
                    "rule pack " + pack.id() + " knows no file to the level " + level + "; there are " + known);
        }
    }

    private static Collection<?> fire(CommuneProcedure procedure, List<Object> facts) {
        KieSession session = RuleBase.of(procedure.rules()).newSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(MAX_FIRINGS);
            return List.copyOf(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private CommuneAssessment assemble(
            CommuneProcedure procedure, Rubric rubric, String level, List<Object> facts, Collection<?> found) {
        List<ContentAssessment> contents = only(facts, Topic.class).stream()
                .map(topic -> content(topic, found))
                .toList();
        List<ComponentResult> components = only(found, ComponentOutcome.class).stream()
                .map(ComponentOutcome::getResult)
                .sorted(Comparator.comparingInt(result -> pack.components().indexOf(result.rule())))
                .toList();
        List<Obstacle> obstacles = only(found, Obstacle.class).stream()
                .sorted(Comparator.comparing(Obstacle::kind).thenComparingInt(this::place))
                .toList();
        boolean adverse = only(facts, Topic.class).stream().anyMatch(Topic::isAdverse);
        return assessment
                .procedure(procedure)
                .set(rubric.set())
                .addAllContents(contents)
                .completeness(new Completeness(level, asOf, components))
                .term(one(only(found, CommuneTerm.class)))
                .addAllObstacles(obstacles)
                .addAllReadings(readings(procedure, adverse, components, obstacles))
                .build();
    }

    private static ContentAssessment content(Topic topic, Collection<?> found) {
        List<Statement> statements =
                topic.getAnswers().stream().map(Answer::getStatement).toList();
        List<Contradiction> contradictions = only(found, Conflict.class).stream()
                .filter(conflict -> conflict.getTopic() == topic)
                .map(Conflict::getContradiction)
                .sorted(Comparator.comparing(Contradiction::kind)
                        .thenComparingInt(contradiction -> contradiction.other().sheet()))
                .toList();
        List<ContentNote> notes = only(found, TopicNote.class).stream()
                .filter(note -> note.getTopic() == topic)
                .map(TopicNote::getNote)
                .sorted()
                .toList();
        return ContentAssessment.builder()
                .link(topic.getLink())
                .criterion(topic.getCriterion())
                .finding(topic.getFinding())
                .addAllStatements(statements)
                .addAllNotes(notes)
                .addAllContradictions(contradictions)
                .build();
    }

    /** The place of an obstacle among those of its kind. */
    private int place(Obstacle obstacle) {
        return obstacle.component()
                .map(component -> pack.components().indexOf(component.rule()))
                .or(() -> obstacle.content()
                        .map(content -> pack.commune().orElseThrow().contents().indexOf(content)))
                .orElse(0);
    }

    /** The readings on which the result rests, in the order of the register. */
    private List<Reading> readings(
            CommuneProcedure procedure, boolean adverse, List<ComponentResult> components, List<Obstacle> obstacles) {
        Set<String> used = new LinkedHashSet<>();
        regimeReading.ifPresent(reading -> used.add(reading.id()));
        procedure.formReading().ifPresent(reading -> used.add(reading.id()));
        procedure.contents().forEach(content -> content.reading().ifPresent(reading -> used.add(reading.id())));
        components.forEach(component -> component.rule().reading().ifPresent(reading -> used.add(reading.id())));
        obstacles.forEach(obstacle -> obstacle.reading().ifPresent(reading -> used.add(reading.id())));
        if (adverse) {
            used.add(procedure.adverseReport().id());
        }
        return pack.readings().stream()
                .filter(reading -> used.contains(reading.id()))
                .toList();
    }

    private CommuneAssessment invalid(List<Message> messages) {
        return assessment.addAllMessages(messages).build();
    }

    private static Message message(String code, String path, Object... arguments) {
        return new Message(code, path, Resolver.MESSAGES.text(code, arguments));
    }

    private static <T> List<T> only(Collection<?> objects, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object object : objects) {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }

    private static CommuneTerm one(List<CommuneTerm> terms) {
        if (terms.size() != 1) {
            throw new IllegalStateException("the rules came to " + terms.size()
                    + " findings about the commune's term, not 1; the rule modules of the pack have a gap");
        }
        return Objects.requireNonNull(terms.get(0));
    }
}
