package vn.ocop.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierKind;
import vn.ocop.text.Text;
import vn.ocop.time.WorkingCalendar;

/**
 * The way of one dossier from registration to recognition, as far as it has come. {@link #apply} is a pure function of
 * this way, the law and the event; the host keeps what it returns.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class Way {

    private final DossierKind kind;
    private final OptionalInt holds;
    private final WayState state;
    private final List<WayStep> steps;
    private final @Nullable LocalDate submittedOn;
    private final @Nullable CouncilResult result;

    private Way(
            DossierKind kind,
            OptionalInt holds,
            WayState state,
            List<WayStep> steps,
            @Nullable LocalDate submittedOn,
            @Nullable CouncilResult result) {
        this.kind = kind;
        this.holds = holds;
        this.state = state;
        this.steps = List.copyOf(steps);
        this.submittedOn = submittedOn;
        this.result = result;
    }

    /** The way of a product that is assessed for the first time, at its start. */
    public static Way first() {
        return new Way(DossierKind.FIRST, OptionalInt.empty(), WayState.START, List.of(), null, null);
    }

    /**
     * The way of a product that holds a certificate, at its start.
     *
     * @param kind an upgrade or a re-evaluation
     * @param holds the stars of the certificate
     * @throws IllegalArgumentException if the kind is {@link DossierKind#FIRST}
     */
    public static Way ofHolder(DossierKind kind, int holds) {
        if (kind == DossierKind.FIRST) {
            throw new IllegalArgumentException(
                    "a product that holds " + holds + " stars is not assessed for the first time");
        }
        return new Way(kind, OptionalInt.of(holds), WayState.START, List.of(), null, null);
    }

    /** Why the dossier is lodged. */
    public DossierKind kind() {
        return kind;
    }

    /** The stars that the product held before; empty exactly at a first assessment. */
    public OptionalInt holds() {
        return holds;
    }

    /** Where it stands. */
    public WayState state() {
        return state;
    }

    /** The steps it took. */
    public List<WayStep> steps() {
        return steps;
    }

    /** The day on which the dossier was lodged, completions aside; it takes part in deciding which law holds. */
    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** The latest result of a council. */
    public Optional<CouncilResult> result() {
        return Optional.ofNullable(result);
    }

    /** The stars that were recognised; present exactly in {@link WayState#RECOGNISED}. */
    public OptionalInt recognisedStars() {
        return state == WayState.RECOGNISED && result != null ? result.stars() : OptionalInt.empty();
    }

    /** The day on which it came to its end. */
    public Optional<LocalDate> endedOn() {
        return state.isEnd() ? Optional.of(steps.get(steps.size() - 1).on()) : Optional.empty();
    }

    /**
     * What becomes of an event under a law.
     *
     * @return the way after the event, or the refusal; this way does not change
     */
    public WayOutcome apply(AppliedLaw applied, WayAction action) {
        ProcedureLaw law = applied.law();
        if (state.isEnd()) {
            return refused(
                    WayOutcome.Reason.FINISHED,
                    law.clause(),
                    state.text(),
                    action.event().text());
        }
        LocalDate last =
                steps.isEmpty() ? LocalDate.MIN : steps.get(steps.size() - 1).on();
        if (action.on().isBefore(last)) {
            return refused(
                    WayOutcome.Reason.DATE_ORDER, law.clause(), action.event().text(), action.on(), last);
        }
        List<WayRule> open = openRules(applied);
        Optional<WayRule> takeOver = takeOver(open);
        if (takeOver.isPresent() && !isOpenBeside(takeOver.get(), action.event())) {
            return refused(
                    WayOutcome.Reason.CARRIED_OVER,
                    takeOver.get(),
                    action.event().text(),
                    law.regime(),
                    takeOver.get().event().text());
        }
        List<WayRule> named =
                open.stream().filter(rule -> rule.event() == action.event()).toList();
        if (named.isEmpty()) {
            String clause = open.isEmpty() ? law.clause() : open.get(0).clause();
            return refused(WayOutcome.Reason.NOT_ALLOWED, clause, action.event().text(), state.text(), allowed(open));
        }
        return named.stream()
                .filter(rule -> holds(rule.guard(), applied))
                .findFirst()
                .map(rule -> move(rule, law, action))
                .orElseGet(() -> refused(
                        WayOutcome.Reason.CONDITION,
                        named.get(0),
                        action.event().text(),
                        Names.of("guard", named.get(0).guard()),
                        factsFor(named.get(0).guard())));
    }

    /** The transitions that a law has from here, whether or not what they ask for besides holds, in its order. */
    public List<WayRule> openRules(AppliedLaw applied) {
        return applied.law().rules().stream()
                .filter(rule -> rule.from() == state && rule.kinds().contains(kind))
                .filter(rule -> rule.guard() != Guard.CARRIED_OVER || applied.carriedOver())
                .toList();
    }

    /** The transitions that a law allows from here, the usual one first. */
    public List<WayRule> allowedRules(AppliedLaw applied) {
        List<WayRule> open = openRules(applied);
        Optional<WayRule> takeOver = takeOver(open);
        return open.stream()
                .filter(rule -> takeOver.isEmpty() || isOpenBeside(takeOver.get(), rule.event()))
                .filter(rule -> holds(rule.guard(), applied))
                .toList();
    }

    /** Whether the dossier has to be taken over into the regime before anything else can happen to it. */
    public boolean mustBeTakenOver(AppliedLaw applied) {
        return takeOver(openRules(applied)).isPresent();
    }

    /** The transition by which the dossier is taken over into the regime, if it has to be. */
    private static Optional<WayRule> takeOver(List<WayRule> open) {
        return open.stream().filter(rule -> rule.guard() == Guard.CARRIED_OVER).findFirst();
    }

    private static boolean isOpenBeside(WayRule takeOver, WayEvent event) {
        return event == takeOver.event() || event == WayEvent.WITHDRAW;
    }

    private WayOutcome move(WayRule rule, ProcedureLaw law, WayAction action) {
        Optional<CouncilResult> found = action.result();
        if (found.isPresent()
                && (state.level().filter(found.get().level()::equals).isEmpty() || !law.isConsistent(found.get()))) {
            return refused(
                    WayOutcome.Reason.BAD_RESULT,
                    rule,
                    inWords(found.get()),
                    Names.of("party", Party.of(found.get().level())),
                    state.text());
        }
        WayStep step = new WayStep(rule, action.on(), law.regime());
        List<WayStep> taken = new ArrayList<>(steps);
        taken.add(step);
        boolean lodged = rule.event() == WayEvent.SUBMIT && state != WayState.SENT_BACK;
        Way moved = new Way(
                kind,
                holds,
                rule.to(),
                taken,
                lodged ? action.on() : submittedOn,
                lodged ? null : found.orElse(result));
        return new WayOutcome.Moved(moved, step);
    }

    private boolean holds(Guard guard, AppliedLaw applied) {
        ProcedureLaw law = applied.law();
        return switch (guard) {
            case NONE -> true;
            case CARRIED_OVER -> applied.carriedOver();
            case HOLDS_HIGHEST -> isHighest(law);
            case HOLDS_LOWER -> !isHighest(law);
            case RECOGNISABLE -> result != null && law.recognises(result) && isMore(result);
            case FORWARDED -> result != null && law.forwards(result);
            case NEITHER -> result != null && !law.forwards(result) && !(law.recognises(result) && isMore(result));
            case RETURNED -> result != null && isReturned(law, result) && isMore(result);
        };
    }

    private boolean isHighest(ProcedureLaw law) {
        return law.highestLevel().filter(level -> law.isGrantedBy(level, holds)).isPresent();
    }

    private boolean isMore(CouncilResult found) {
        return kind != DossierKind.UPGRADE || found.stars().orElse(0) > holds.orElse(0);
    }

    private boolean isReturned(ProcedureLaw law, CouncilResult found) {
        return state.level()
                .flatMap(law::power)
                .flatMap(LevelPower::takesBack)
                .filter(back -> back.above() == found.level())
                .filter(back -> found.stars().isPresent()
                        && back.stars().contains(found.stars().getAsInt()))
                .isPresent();
    }

    /** What is due on this way, by day: terms, rounds, and the next step where the law sets no term for it. */
    public List<Due> due(AppliedLaw applied, WorkingCalendar calendar, LocalDate asOf) {
        return new WayDues(this, applied, calendar, asOf).list();
    }

    private static Text allowed(List<WayRule> rules) {
        List<Text> events =
                rules.stream().map(rule -> rule.event().text()).distinct().toList();
        return events.isEmpty()
                ? Names.MESSAGES.text("nothing")
                : new Text(
                        events.stream().map(Text::vi).collect(Collectors.joining(", ")),
                        events.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** What a condition is weighed against: the stars that the product holds, or the latest result. */
    private Text factsFor(Guard guard) {
        return switch (guard) {
            case HOLDS_HIGHEST, HOLDS_LOWER -> Names.MESSAGES.text("facts.holds", Integer.toString(holds.orElse(0)));
            default ->
                Names.MESSAGES.text(
                        "facts.result", result == null ? Names.MESSAGES.text("no-result") : inWords(result));
        };
    }

    private static Text inWords(CouncilResult result) {
        return Names.MESSAGES.text(
                "result",
                result.total().map(Objects::toString).orElse("?"),
                result.stars().isPresent() ? Integer.toString(result.stars().getAsInt()) : "0");
    }

    private static WayOutcome refused(WayOutcome.Reason reason, WayRule rule, Object... arguments) {
        return new WayOutcome.Refused(reason, rule.clause(), rule.reading(), text(reason, arguments));
    }

    private static WayOutcome refused(WayOutcome.Reason reason, String clause, Object... arguments) {
        return new WayOutcome.Refused(reason, clause, Optional.empty(), text(reason, arguments));
    }

    private static Text text(WayOutcome.Reason reason, Object... arguments) {
        return Names.MESSAGES.text("refused." + reason.name(), arguments);
    }
}
