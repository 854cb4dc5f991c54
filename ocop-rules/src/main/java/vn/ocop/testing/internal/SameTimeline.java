package vn.ocop.testing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import vn.ocop.dossier.DossierKind;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Timeline;
import vn.ocop.pack.Transition;

/**
 * Whether two timelines make the same choice for every dossier. A choice compares the day of submission and that of
 * evaluation with the days of the packs and with each other, and does nothing else with them. So it is the same for all
 * days that lie in the same way to those: it is enough to try, for each kind, every pair out of the days of the packs
 * and the two days around each, which fall into every gap between them, in each order.
 */
final class SameTimeline {

    private static final int AROUND = 2;

    private SameTimeline() {}

    static boolean of(List<RulePack> packs, List<RulePack> changed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        addDays(packs, days);
        addDays(changed, days);
        Timeline one = Timeline.of(packs);
        Timeline other = Timeline.of(changed);
        for (DossierKind kind : DossierKind.values()) {
            for (LocalDate submitted : days) {
                for (LocalDate evaluated : days) {
                    if (!isSame(one.choose(kind, submitted, evaluated), other.choose(kind, submitted, evaluated))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void addDays(List<RulePack> packs, TreeSet<LocalDate> days) {
        for (RulePack pack : packs) {
            addAround(pack.inForceFrom(), days);
            pack.inForceUntil().ifPresent(day -> addAround(day, days));
            pack.transition().stream()
                    .flatMap(transition -> transition.terms().stream())
                    .map(Transition.Term::lastDay)
                    .forEach(day -> addAround(day, days));
        }
    }

    private static void addAround(LocalDate day, TreeSet<LocalDate> days) {
        for (int by = -AROUND; by <= AROUND; by++) {
            days.add(day.plusDays(by));
        }
    }

    /** Whether two choices lead to the same result, but for the wording of a refusal. */
    private static boolean isSame(RegimeChoice one, RegimeChoice other) {
        if (one instanceof RegimeChoice.Applies applies && other instanceof RegimeChoice.Applies changed) {
            return applies.pack().id().equals(changed.pack().id())
                    && applies.clause().equals(changed.clause())
                    && applies.transitional() == changed.transitional()
                    && applies.reading().equals(changed.reading());
        }
        if (one instanceof RegimeChoice.None none && other instanceof RegimeChoice.None changed) {
            return none.reason() == changed.reason();
        }
        return one instanceof RegimeChoice.Several several
                && other instanceof RegimeChoice.Several changed
                && several.packs().equals(changed.packs());
    }
}
