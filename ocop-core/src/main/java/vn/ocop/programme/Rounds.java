package vn.ocop.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.RegisteredDossier;

/** Until when a dossier has to take each step to be decided in the rounds of a plan. Immutable. */
final class Rounds {

    /** How many days ahead a step is called due. */
    private static final int NOTICE = 30;

    private final Map<DossierStep, LocalDate> lastDays = new EnumMap<>(DossierStep.class);

    /** A plan may set several windows for a step: several rounds. The last one counts. */
    Rounds(Programme programme) {
        for (Milestone milestone : programme.milestones()) {
            milestone
                    .step()
                    .ifPresent(step -> lastDays.merge(
                            step, milestone.window().to(), (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    /** The last day for a step that has a window. */
    LocalDate lastDay(DossierStep step) {
        LocalDate last = lastDays.get(step);
        if (last == null) {
            throw new IllegalArgumentException("the plan sets no time for the step " + step);
        }
        return last;
    }

    /** The first step whose time is over by a day without the step. */
    Optional<DossierStep> missed(RegisteredDossier dossier, LocalDate day) {
        return lastDays.keySet().stream()
                .filter(step -> applies(step, dossier))
                .filter(step -> day.isAfter(lastDay(step)) && isLacking(step, dossier, day))
                .findFirst();
    }

    /** The first step that is to be done within the next days and is not. */
    Optional<DossierStep> due(RegisteredDossier dossier, LocalDate day) {
        return lastDays.keySet().stream()
                .filter(step -> applies(step, dossier))
                .filter(step -> !day.isAfter(lastDay(step))
                        && !day.plusDays(NOTICE).isBefore(lastDay(step))
                        && isLacking(step, dossier, day))
                .findFirst();
    }

    /** Whether a dossier is on the way and has missed no step. */
    boolean isInTime(RegisteredDossier dossier, LocalDate day) {
        return dossier.isOpen(day) && missed(dossier, day).isEmpty();
    }

    private boolean isLacking(DossierStep step, RegisteredDossier dossier, LocalDate day) {
        LocalDate last = lastDay(step);
        return dossier.doneBy(step, day.isBefore(last) ? day : last).isEmpty();
    }

    /** An idea is registered once, for a product that is new. */
    private static boolean applies(DossierStep step, RegisteredDossier dossier) {
        return step != DossierStep.REGISTERED || dossier.kind() == DossierKind.FIRST;
    }
}
