package vn.ocop.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.dossier.DossierKind;
import vn.ocop.text.Messages;

/**
 * Decides which regime applies to a dossier, from the dates, replacements and transitional clauses of the rule packs.
 * It reads no clock.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Timeline {

    private static final Messages MESSAGES = Messages.beside(Timeline.class, "timeline");

    private final List<RulePack> packs;

    private Timeline(List<RulePack> packs) {
        this.packs = packs;
    }

    /** The timeline of some rule packs. Drafts and packs that are withdrawn have no place in it. */
    public static Timeline of(Collection<RulePack> packs) {
        return new Timeline(packs.stream()
                .filter(pack -> pack.publication() == RulePack.Publication.FINAL)
                .sorted(Comparator.comparing(RulePack::inForceFrom).thenComparing(RulePack::id))
                .toList());
    }

    /**
     * The regime of a dossier.
     *
     * @param kind why it is submitted
     * @param submittedOn the day on which it was submitted
     * @param evaluatedOn the day on which it is decided
     */
    public RegimeChoice choose(DossierKind kind, LocalDate submittedOn, LocalDate evaluatedOn) {
        if (evaluatedOn.isBefore(submittedOn)) {
            return none(RegimeChoice.Reason.EVALUATED_BEFORE_SUBMITTED, evaluatedOn, submittedOn);
        }
        List<RulePack> inForce = inForce(evaluatedOn);
        if (packs.isEmpty() || submittedOn.isBefore(packs.get(0).inForceFrom())) {
            return none(RegimeChoice.Reason.BEFORE_FIRST, submittedOn, first());
        }
        if (inForce.isEmpty()) {
            return noneInForce(evaluatedOn);
        }
        if (inForce.size() > 1) {
            List<String> ids = inForce.stream().map(RulePack::id).toList();
            return new RegimeChoice.Several(ids, MESSAGES.text("several-regimes", evaluatedOn, String.join(", ", ids)));
        }
        return choose(inForce.get(0), kind, submittedOn, evaluatedOn);
    }

    private RegimeChoice noneInForce(LocalDate day) {
        return packs.stream()
                .filter(pack -> pack.inForceFrom().isAfter(day))
                .findFirst()
                .map(next -> none(
                        RegimeChoice.Reason.NOT_YET_IN_FORCE, day, next.id(), next.inForceFrom(), next.inForceClause()))
                .orElseGet(() -> {
                    RulePack last = packs.get(packs.size() - 1);
                    return none(RegimeChoice.Reason.LAPSED, day, last.id(), last.inForceClause());
                });
    }

    private RegimeChoice choose(RulePack pack, DossierKind kind, LocalDate submittedOn, LocalDate evaluatedOn) {
        if (pack.transition().isEmpty() || !submittedOn.isBefore(pack.inForceFrom())) {
            return new RegimeChoice.Applies(pack, pack.inForceClause(), false, Optional.empty());
        }
        Transition transition = pack.transition().get();
        if (transition.lastDay(kind).filter(last -> !evaluatedOn.isAfter(last)).isEmpty()) {
            return new RegimeChoice.Applies(pack, transition.clause(), false, transition.afterwards());
        }
        return packs.stream()
                .filter(old -> pack.replaces().contains(old.id()))
                .<RegimeChoice>map(old -> new RegimeChoice.Applies(old, transition.clause(), true, Optional.empty()))
                .findFirst()
                .orElseGet(() -> none(
                        RegimeChoice.Reason.PACK_MISSING,
                        submittedOn,
                        String.join(", ", pack.replaces()),
                        transition.clause()));
    }

    /** The rule packs, earliest first. */
    public List<RulePack> packs() {
        return packs;
    }

    /** The rule packs in force on a day, earliest first. */
    public List<RulePack> inForce(LocalDate day) {
        return packs.stream()
                .filter(pack -> !day.isBefore(pack.inForceFrom()))
                .filter(pack ->
                        until(pack).filter(until -> !day.isBefore(until)).isEmpty())
                .toList();
    }

    /** The first day on which a regime is no longer in force: its own, or that on which another one replaces it. */
    public Optional<LocalDate> until(RulePack pack) {
        return Stream.concat(
                        pack.inForceUntil().stream(),
                        packs.stream()
                                .filter(other -> other.replaces().contains(pack.id()))
                                .map(RulePack::inForceFrom))
                .min(Comparator.naturalOrder());
    }

    /** How a rule pack stands on a day. */
    public PackLife life(RulePack pack, LocalDate day) {
        return switch (pack.publication()) {
            case DRAFT -> PackLife.DRAFT;
            case WITHDRAWN -> PackLife.WITHDRAWN;
            case FINAL -> {
                if (day.isBefore(pack.inForceFrom())) {
                    yield PackLife.ANNOUNCED;
                }
                boolean ended =
                        until(pack).filter(until -> !day.isBefore(until)).isPresent();
                yield ended ? PackLife.SUPERSEDED : PackLife.IN_FORCE;
            }
        };
    }

    private String first() {
        return packs.isEmpty() ? "-" : packs.get(0).inForceFrom().toString();
    }

    private static RegimeChoice none(RegimeChoice.Reason reason, Object... arguments) {
        String key = switch (reason) {
            case BEFORE_FIRST -> "before-first-regime";
            case NOT_YET_IN_FORCE -> "not-yet-in-force";
            case LAPSED -> "lapsed";
            case PACK_MISSING -> "pack-missing";
            case EVALUATED_BEFORE_SUBMITTED -> "evaluated-before-submitted";
        };
        return new RegimeChoice.None(reason, MESSAGES.text(key, arguments));
    }
}
