package vn.ocop.testing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.DossierKind;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Transition;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.Case;
import vn.ocop.testing.Expectation;
import vn.ocop.testing.Expectation.Notice;
import vn.ocop.testing.Expectation.Recognition;
import vn.ocop.text.Text;

/** The cases that follow from the dates and authorities of a pack. For one use, by one thread. */
final class LawCases {

    private final RulePack pack;
    private final List<RulePack> all;
    private final Rubric rubric;
    private final Drafts drafts;

    /**
     * @param pack the pack
     * @param all it and the packs around it
     */
    LawCases(RulePack pack, List<RulePack> all, Locale language) {
        this.pack = pack;
        this.all = all;
        this.rubric = pack.rubrics().values().iterator().next();
        this.drafts = new Drafts(pack, rubric, language);
    }

    List<Case> all() {
        addRecognition();
        addDays();
        pack.transition().ifPresent(this::addTransition);
        return drafts.cases();
    }

    private void addRecognition() {
        Grid grid = new Grid(rubric);
        Search search = new Search(grid);
        for (Band band : grid.bands()) {
            if (band.recognised()) {
                search.ofTotal(band.from(), (i, option) -> grid.meetsGates(i, option, band.stars()))
                        .or(() -> search.ofMost(
                                band.from(),
                                grid.end(band) - 1,
                                (i, option) -> grid.meetsGates(i, option, band.stars())))
                        .ifPresent(answers -> drafts.self(grid.choices(answers))
                                .add(
                                        new Reckoning(grid, List.of(answers), GatePolicy.RESOLVE)
                                                .outcome()
                                                .recognition(new Recognition(
                                                        band.level(),
                                                        band.authority().map(Text::vi)))
                                                .build(),
                                        "law.recognition",
                                        band.stars(),
                                        band.level().orElse("-")));
            }
        }
    }

    /** The days around those on which the regime begins and ends, for dossiers that are decided at once. */
    private void addDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(Stream.of(pack.inForceFrom()), pack.inForceUntil().stream())
                .forEach(day -> {
                    days.add(day.minusDays(1));
                    days.add(day);
                });
        for (LocalDate day : days) {
            List<RulePack> inForce =
                    all.stream().filter(one -> isInForce(one, day)).toList();
            if (inForce.size() == 1) {
                add(
                        DossierKind.FIRST,
                        day,
                        day,
                        inForce.get(0),
                        false,
                        "law.in-force",
                        day,
                        inForce.get(0).id());
            } else if (inForce.isEmpty()) {
                drafts.self(Map.of())
                        .kind(DossierKind.FIRST)
                        .dates(day, day)
                        .add(
                                Expectation.builder()
                                        .status(AssessmentStatus.INVALID)
                                        .messages(List.of(new Notice("no-regime", Optional.of("/submittedOn"))))
                                        .build(),
                                "law.none",
                                day);
            }
        }
    }

    private boolean isInForce(RulePack one, LocalDate day) {
        boolean ended = one.inForceUntil().filter(until -> !day.isBefore(until)).isPresent()
                || all.stream()
                        .anyMatch(other -> other.replaces().contains(one.id()) && !day.isBefore(other.inForceFrom()));
        return !day.isBefore(one.inForceFrom()) && !ended;
    }

    /** For each kind: dossiers under way on their last day under the old rules, on the day after, or at once. */
    private void addTransition(Transition transition) {
        LocalDate lodged = pack.inForceFrom().minusDays(1);
        Optional<RulePack> old =
                all.stream().filter(one -> pack.replaces().contains(one.id())).findFirst();
        for (DossierKind kind : DossierKind.values()) {
            Optional<LocalDate> last = transition.terms().stream()
                    .filter(term -> term.kinds().contains(kind))
                    .map(Transition.Term::lastDay)
                    .findFirst();
            if (last.isPresent() && old.isPresent()) {
                RulePack before = old.get();
                add(kind, lodged, last.get(), before, true, "law.last-day", kind, lodged, last.get(), before.id());
            }
            LocalDate after = last.map(day -> day.plusDays(1)).orElse(pack.inForceFrom());
            add(kind, lodged, after, pack, false, "law.day-after", kind, lodged, after, pack.id());
        }
    }

    private void add(
            DossierKind kind,
            LocalDate submitted,
            LocalDate evaluated,
            RulePack expected,
            boolean transitional,
            String key,
            Object... arguments) {
        drafts.self(Map.of())
                .kind(kind)
                .dates(submitted, evaluated)
                .add(
                        Expectation.builder()
                                .pack(expected.id())
                                .chosenBy(transitional ? PackChoice.By.TRANSITION : PackChoice.By.LAW)
                                .build(),
                        key,
                        arguments);
    }
}
