package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;
import vn.ocop.time.WorkingCalendar;

/** Finds what is due on the way of a dossier. For one use, by one thread. */
final class WayDues {

    private final Way way;
    private final AppliedLaw applied;
    private final ProcedureLaw law;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final List<Due> found = new ArrayList<>();

    WayDues(Way way, AppliedLaw applied, WorkingCalendar calendar, LocalDate asOf) {
        this.way = way;
        this.applied = applied;
        this.law = applied.law();
        this.calendar = calendar;
        this.asOf = asOf;
    }

    List<Due> list() {
        if (way.state().isEnd()) {
            return List.of();
        }
        if (way.mustBeTakenOver(applied)) {
            addNextStep();
            return List.copyOf(found);
        }
        law.terms().stream().filter(term -> term.kinds().contains(way.kind())).forEach(this::addTerm);
        addRound();
        addTransition();
        addNextStep();
        return found.stream().sorted(Due.BY_DAY).toList();
    }

    private void addTerm(Term term) {
        Optional<LocalDate> start = openSince(term);
        if (start.isPresent()) {
            Party party = term.with().orElseGet(this::holder);
            add(term.code(), term.what(), party, term.endAfter(start.get(), calendar), term.clause(), term.reading());
        }
    }

    /** The day of the last event that started a term, unless a later event has met it. */
    private Optional<LocalDate> openSince(Term term) {
        Optional<LocalDate> since = Optional.empty();
        for (WayStep step : way.steps()) {
            if (term.starts().contains(step.rule().event())) {
                since = Optional.of(step.on());
            } else if (term.metBy().contains(step.rule().event())) {
                since = Optional.empty();
            }
        }
        return since;
    }

    /** The round that the dossier waits for, or the day until which it can still be asked for in the next one. */
    private void addRound() {
        switch (way.state()) {
            case AT_PROVINCE, MEETING_AT_PROVINCE, AT_CENTRE, MEETING_AT_CENTRE -> {
                Level level = way.state().level().orElseThrow();
                law.nextRound(level, way.kind(), arrivedOn())
                        .ifPresent(round -> addRound("round", round, Party.of(level), round.lastDayToDecide()));
            }
            case COMMUNE_REPORTED, SUBMITTED ->
                law.nextRound(Level.PROVINCE, way.kind(), asOf)
                        .ifPresent(round -> addRound("round-cut-off", round, Party.COMMUNE, round.lastDayToAsk()));
            case PROVINCE_APPROVED ->
                law.nextRound(Level.CENTRE, way.kind(), asOf)
                        .ifPresent(round -> addRound("round-cut-off", round, Party.PROVINCE, round.lastDayToAsk()));
            default -> {
                // No round concerns the other states.
            }
        }
    }

    private void addRound(String code, Round.Dates round, Party with, LocalDate lastDay) {
        Text what = Names.MESSAGES.text(
                "due." + code,
                law.name(Party.of(round.round().level())),
                round.lastDayToAsk(),
                round.lastDayToDecide());
        add(code, what, with, TermEnd.fixed(lastDay), round.round().clause(), Optional.empty());
    }

    /** The day on which the level that has the dossier got it: that of the last step that changed the level. */
    private LocalDate arrivedOn() {
        List<WayStep> steps = way.steps();
        int i = steps.size() - 1;
        while (i > 0 && steps.get(i).rule().from().level().equals(way.state().level())) {
            i--;
        }
        return steps.get(i).on();
    }

    private void addTransition() {
        applied.lastDay()
                .ifPresent(day -> add(
                        "transition",
                        Names.MESSAGES.text("due.transition", law.regime()),
                        holder(),
                        TermEnd.fixed(day),
                        applied.clause(),
                        Optional.empty()));
    }

    private void addNextStep() {
        if (!found.isEmpty()) {
            return;
        }
        way.allowedRules(applied).stream()
                .filter(rule -> rule.event() != WayEvent.WITHDRAW)
                .findFirst()
                .ifPresent(rule -> add(
                        "next-step",
                        Names.MESSAGES.text("due.next-step", rule.event().text()),
                        rule.by(),
                        TermEnd.none(),
                        rule.clause(),
                        rule.reading()));
    }

    /** Who has the dossier. */
    private Party holder() {
        return way.state().level().map(Party::of).orElse(Party.SUBJECT);
    }

    private void add(String code, Text what, Party with, TermEnd end, String clause, Optional<Reading> reading) {
        found.add(Due.builder()
                .code(code)
                .what(what)
                .with(with)
                .office(law.name(with))
                .lastDay(end.lastDay())
                .unknownDay(end.unknownDay())
                .clause(clause)
                .reading(reading)
                .build());
    }
}
