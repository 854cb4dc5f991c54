package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.pack.RuleNote;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.internal.Readings;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rules.facts.Gap;
import vn.ocop.rules.facts.GateOutcome;
import vn.ocop.rules.facts.GateTally;
import vn.ocop.rules.facts.Remark;
import vn.ocop.rules.facts.Scope;
import vn.ocop.rules.facts.Score;
import vn.ocop.rules.facts.Sheet;
import vn.ocop.rules.facts.Verdict;

/** Puts what the rules found out into an assessment, in the decree's order. For one dossier, by one thread. */
final class Assembler {

    /** Begins the codes of messages that the rules of a pack give, so that they differ from those of the engine. */
    private static final String NOTE = "note-";

    private final RulePack pack;
    private final Rubric rubric;
    private final Optional<Reading> regimeReading;
    private final Assessment.Builder assessment;

    Assembler(
            Dossier dossier,
            RulePack pack,
            LocalDate evaluatedOn,
            PackChoice choice,
            Rubric rubric,
            GatePolicy policy,
            Optional<Reading> regimeReading) {
        this.pack = pack;
        this.rubric = rubric;
        this.regimeReading = regimeReading;
        this.assessment = Assessment.builder()
                .id(dossier.id())
                .dossier(dossier)
                .engineVersion(EngineVersion.VERSION)
                .pack(pack.reference())
                .packChoice(choice)
                .evaluatedOn(evaluatedOn)
                .rubric(rubric)
                .gatePolicy(policy);
    }

    Assessment invalid(List<Message> messages) {
        return assessment
                .status(AssessmentStatus.INVALID)
                .addAllMessages(messages)
                .build();
    }

    Assessment assemble(Outcome outcome) {
        List<Message> messages = messages(outcome);
        if (outcome.status() == AssessmentStatus.INVALID) {
            return invalid(messages);
        }
        outcome.scopes.sort(Comparator.comparingInt(scope -> scope.getSheet().getPosition()));
        outcome.grounds.sort(Comparator.comparingInt(
                        (Ground ground) -> rubric.effects().indexOf(ground.effect()))
                .thenComparingInt(ground -> ground.criterion().map(this::place).orElse(0)));
        assessment
                .status(outcome.status())
                .addAllMessages(messages)
                .addAllGrounds(new LinkedHashSet<>(outcome.grounds))
                .addAllAwards(awards(outcome.scopes))
                .addAllReadings(readings(outcome));
        if (outcome.status() == AssessmentStatus.RANKED) {
            assessment.stars(stars(outcome.verdict()));
        }
        addScore(outcome);
        return assessment.build();
    }

    private int stars(Verdict verdict) {
        if (rubric.bands().stream().noneMatch(band -> band.stars() == verdict.getStars())) {
            throw new IllegalStateException(
                    "the rules award " + verdict.getStars() + " stars, which is no level of the pack " + pack.id());
        }
        return verdict.getStars();
    }

    private void addScore(Outcome outcome) {
        Score score = outcome.score;
        if (score == null || outcome.band == null) {
            return;
        }
        assessment.total(score.getTotal()).bandStars(outcome.band.getStars());
        int sheets = score.getSheets().size();
        int index = 0;
        Map<String, Points> parts = new LinkedHashMap<>();
        Map<String, Points> sections = new LinkedHashMap<>();
        for (Part part : rubric.parts()) {
            long partSum = 0;
            for (Section section : part.sections()) {
                long sectionSum = 0;
                for (int i = section.scored().size(); i > 0; i--) {
                    sectionSum += score.sum(index++);
                }
                sections.put(section.code(), new Points(sectionSum, sheets));
                partSum += sectionSum;
            }
            parts.put(part.code(), new Points(partSum, sheets));
        }
        assessment.putAllParts(parts).putAllSections(sections).addAllGates(gates(score, outcome));
    }

    private List<GateResult> gates(Score score, Outcome outcome) {
        GateResult[] ordered = new GateResult[rubric.gates().size()];
        for (GateTally tally : score.getTallies()) {
            ordered[tally.getPosition()] = GateOutcome.met(tally).toResult();
        }
        for (GateOutcome gate : outcome.gates) {
            ordered[gate.getTally().getPosition()] = gate.toResult();
        }
        return List.of(ordered);
    }

    private List<Award> awards(List<Scope> scopes) {
        List<Award> awards = new ArrayList<>(rubric.scored().size());
        for (int i = 0; i < rubric.scored().size(); i++) {
            addAward(i, scopes, awards);
        }
        return awards;
    }

    private void addAward(int index, List<Scope> scopes, List<Award> awards) {
        Criterion criterion = rubric.scored().get(index);
        List<Integer> answers = new ArrayList<>(scopes.size());
        long sum = 0;
        boolean open = false;
        boolean applies = false;
        boolean answered = false;
        for (Scope scope : scopes) {
            int answer = scope.getSheet().answer(index);
            boolean applicable = scope.applies(index);
            answers.add(applicable && answer != Sheet.UNANSWERED ? answer : Award.NO_ANSWER);
            sum += scope.points(index);
            applies |= applicable;
            answered |= answer != Sheet.UNANSWERED;
            open |= applicable && answer == Sheet.UNANSWERED && !scope.isOtherCaseAnswered(criterion);
        }
        if (!open && (answered || !applies)) {
            awards.add(new Award(criterion, answers, new Points(sum, scopes.size()), applies));
        }
    }

    private List<Message> messages(Outcome outcome) {
        List<Message> messages = new ArrayList<>();
        outcome.remarks.sort(
                Comparator.comparingInt((Remark remark) -> remark.getSheet().getPosition())
                        .thenComparingInt(remark -> place(remark.getCriterion())));
        for (Remark remark : outcome.remarks) {
            messages.add(message(remark));
        }
        outcome.gaps.sort(Comparator.comparingInt((Gap gap) -> gap.getSheet().getPosition())
                .thenComparingInt(gap -> place(gap.getCriterion())));
        for (Gap gap : outcome.gaps) {
            messages.add(message("no-answer", gap.getSheet(), gap.getCriterion()));
        }
        for (RuleNote note : pack.notes()) {
            if (outcome.notes.contains(note.code())) {
                messages.add(new Message(
                        NOTE + note.code(), "", Resolver.MESSAGES.text("rule-note", note.text(), note.clause())));
            }
        }
        return messages;
    }

    /** The place of a criterion, or of the first one in it, in the decree's order. */
    private int place(Criterion criterion) {
        return rubric.indexOf(criterion.scored().get(0));
    }

    private static Message message(Remark remark) {
        String code = switch (remark.getKind()) {
            case BOTH_CASES -> "both-cases";
            case NOT_APPLICABLE -> "not-applicable";
        };
        return message(code, remark.getSheet(), remark.getCriterion());
    }

    private static Message message(String code, Sheet sheet, Criterion criterion) {
        return new Message(
                code,
                "/sheets/" + sheet.getPosition() + "/choices/" + criterion.code(),
                Resolver.MESSAGES.text(code, criterion.code(), criterion.title(), sheet.getPosition() + 1));
    }

    /** The readings that this result rests on, in the order of the register. */
    private List<Reading> readings(Outcome outcome) {
        Set<String> used = new LinkedHashSet<>();
        regimeReading.ifPresent(reading -> used.add(reading.id()));
        outcome.grounds.forEach(ground -> ground.effect().reading().ifPresent(reading -> used.add(reading.id())));
        for (Scope scope : outcome.scopes) {
            scope.getUnfulfilled()
                    .forEach(dependency ->
                            dependency.getEffect().reading().ifPresent(reading -> used.add(reading.id())));
            if (scope.hasAnswerWithoutOption()) {
                used.add(Readings.NO_OPTION_MET);
            }
        }
        if (outcome.score != null) {
            addReadingsOfScore(outcome, outcome.score, used);
        }
        return rubric.readings().values().stream()
                .filter(reading -> used.contains(reading.id()))
                .toList();
    }

    private static void addReadingsOfScore(Outcome outcome, Score score, Set<String> used) {
        if (score.getSheets().size() > 1) {
            used.add(Readings.EXACT_MEAN);
        }
        if (score.isDisputed()) {
            used.add(Readings.OPEN_GATE);
        }
        if (outcome.status() == AssessmentStatus.NOT_RECOGNISED) {
            used.add(Readings.BELOW_3_STARS);
        }
        for (GateTally tally : score.getTallies()) {
            if (outcome.band != null && tally.getGate().stars() <= outcome.band.getStars()) {
                tally.getGate().reading().ifPresent(reading -> used.add(reading.id()));
            }
        }
    }
}
