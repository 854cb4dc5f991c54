package vn.ocop.testing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Transition;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/**
 * The days on which regimes change, for dossiers whose rule pack the law chose: the first day and the one before, the
 * last one and the one after; and for each kind the last day of the old rules and the one after.
 */
final class DayArea implements CoverageArea {

    private static final String AREA = "days";

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        return List.of();
    }

    @Override
    public List<CoverageItem> items(RulePack pack) {
        List<CoverageItem> items = new ArrayList<>();
        days(pack).forEach(day -> items.add(ofDay(day)));
        pack.transition().stream()
                .flatMap(transition -> transition.terms().stream())
                .forEach(term -> term.kinds().stream().sorted().forEach(kind -> {
                    items.add(ofTerm(kind, term.lastDay()));
                    items.add(ofTerm(kind, term.lastDay().plusDays(1)));
                }));
        return items;
    }

    /** The days on both sides of each change. */
    private static Stream<LocalDate> days(RulePack pack) {
        return Stream.concat(Stream.of(pack.inForceFrom()), pack.inForceUntil().stream())
                .flatMap(day -> Stream.of(day.minusDays(1), day));
    }

    private static CoverageItem ofDay(LocalDate day) {
        return new CoverageItem(idOf(day), CoverageWording.WORDS.text("day", day));
    }

    private static CoverageItem.Id idOf(LocalDate day) {
        return new CoverageItem.Id(AREA, "", day.toString());
    }

    private static CoverageItem ofTerm(DossierKind kind, LocalDate day) {
        return new CoverageItem(idOf(kind, day), CoverageWording.WORDS.text("term", kind, day));
    }

    private static CoverageItem.Id idOf(DossierKind kind, LocalDate day) {
        return new CoverageItem.Id(AREA, "", kind + " " + day);
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        if (!isLeftToTheLaw(assessment)) {
            return Stream.empty();
        }
        LocalDate day = assessment.evaluatedOn().orElse(dossier.submittedOn());
        boolean underWay = dossier.submittedOn().isBefore(pack.inForceFrom());
        boolean ofTerm = underWay
                && pack.transition()
                        .map(Transition::terms)
                        .filter(terms -> !terms.isEmpty())
                        .isPresent();
        return ofTerm ? Stream.of(idOf(day), idOf(dossier.kind(), day)) : Stream.of(idOf(day));
    }

    /** Whether the law chose a rule pack, or found none. */
    private static boolean isLeftToTheLaw(Assessment assessment) {
        return assessment.packChoice().isPresent()
                ? assessment
                        .packChoice()
                        .filter(choice -> choice.by() == PackChoice.By.LAW || choice.by() == PackChoice.By.TRANSITION)
                        .isPresent()
                : assessment.messages().stream()
                        .anyMatch(message -> message.code().equals("no-regime"));
    }
}
