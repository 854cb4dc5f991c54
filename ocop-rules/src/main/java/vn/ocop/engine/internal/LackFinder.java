package vn.ocop.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.evidence.EvidenceKind;
import vn.ocop.evidence.Lack;
import vn.ocop.evidence.Need;
import vn.ocop.rules.facts.evidence.Approach;
import vn.ocop.rules.facts.evidence.Contradiction;
import vn.ocop.rules.facts.evidence.Counted;
import vn.ocop.rules.facts.evidence.Exhibit;
import vn.ocop.rules.facts.evidence.Fit;
import vn.ocop.rules.facts.evidence.Question;
import vn.ocop.rules.facts.evidence.Refutation;
import vn.ocop.rules.facts.evidence.Requirement;
import vn.ocop.rules.facts.evidence.Shown;

/** Says what an option asks for and the evidence does not show. For one dossier, by one thread. */
final class LackFinder {

    /** A way that a subject of another legal form would have to go is named last. */
    private static final int OUT_OF_REACH = 1000;

    private static final int READING = 10;
    private static final int LACK = 100;

    private final EvidenceOutcome outcome;
    private final EvidenceCatalogue catalogue;

    LackFinder(EvidenceOutcome outcome, EvidenceCatalogue catalogue) {
        this.outcome = outcome;
        this.catalogue = catalogue;
    }

    /** What an option asks for and the evidence does not show, by the way that lacks least; empty without a way. */
    List<Lack> lacks(Question question, int option) {
        return question.getApproaches().stream()
                .filter(approach -> approach.getOption() == option)
                .min(Comparator.comparingInt(this::distance).thenComparingInt(Approach::getPosition))
                .map(this::lacks)
                .orElse(List.of());
    }

    private int distance(Approach approach) {
        int distance = 0;
        for (Requirement requirement : approach.getRequirements()) {
            boolean open = !isShown(requirement);
            distance += open ? LACK : 0;
            distance += open && isOutOfReach(requirement) ? OUT_OF_REACH : 0;
            distance += requirement.getNeed().reading().isPresent() ? READING : 0;
        }
        return distance;
    }

    /** Whether it would take a subject of another legal form. */
    private boolean isOutOfReach(Requirement requirement) {
        return requirement.isOfSubject()
                || outcome.refuted.getOrDefault(requirement, List.of()).stream()
                        .flatMap(refutation -> refutation.getCounted().stream())
                        .anyMatch(counted -> counted.getNature() == EvidenceKind.Nature.SINGLE);
    }

    private List<Lack> lacks(Approach approach) {
        List<Lack> lacks = new ArrayList<>();
        for (Requirement requirement : approach.getRequirements()) {
            if (!isShown(requirement)) {
                lacks.add(lack(requirement));
            }
        }
        return lacks;
    }

    private boolean isShown(Requirement requirement) {
        return outcome.shown.getOrDefault(requirement, List.of()).stream().anyMatch(shown -> !shown.isLapsed());
    }

    private Lack lack(Requirement requirement) {
        Need need = requirement.getNeed();
        if (need.kind().equals(Need.PEOPLE)) {
            return lack(need, Lack.State.JUDGEMENT, Stream.of());
        }
        List<Contradiction> contradictions = outcome.contradictions.stream()
                .filter(contradiction -> contradiction.getExhibits().stream()
                        .anyMatch(exhibit -> exhibit.getKind().equals(need.kind())))
                .toList();
        if (!contradictions.isEmpty()) {
            return lack(
                    need,
                    Lack.State.CONTRADICTED,
                    contradictions.stream().flatMap(contradiction -> contradiction.getExhibits().stream()));
        }
        return open(requirement);
    }

    private Lack open(Requirement requirement) {
        Need need = requirement.getNeed();
        List<Refutation> refutations = outcome.refuted.getOrDefault(requirement, List.of());
        if (!refutations.isEmpty()) {
            return lack(
                    need,
                    Lack.State.NOT_ENOUGH,
                    refutations.stream().map(Refutation::getCounted).flatMap(LackFinder::exhibits));
        }
        Optional<Shown> lapsed =
                outcome.shown.getOrDefault(requirement, List.of()).stream().findFirst();
        if (lapsed.isPresent()) {
            return lack(
                    need,
                    Lack.State.EXPIRED,
                    lapsed.get().getFits().stream().map(Fit::getCounted).flatMap(LackFinder::exhibits));
        }
        List<Exhibit> partly = partly(requirement).distinct().toList();
        return lack(need, partly.isEmpty() ? Lack.State.MISSING : Lack.State.NOT_ENOUGH, partly.stream());
    }

    /** The exhibits that go some of the way: of the right case, but too few, or of unknown age. */
    private Stream<Exhibit> partly(Requirement requirement) {
        Stream<Exhibit> fitting = outcome.fits.getOrDefault(requirement, List.of()).stream()
                .filter(fit -> !fit.isLapsed())
                .flatMap(fit -> exhibits(fit.getCounted()));
        Stream<Exhibit> counted = outcome.counted.stream()
                .filter(one -> !one.isLapsed()
                        && one.getKind().equals(requirement.getKind())
                        && (requirement.getYears() > 0 || one.isSummand()))
                .filter(one -> one.ofCase(requirement))
                .map(Counted::getExhibit);
        return Stream.concat(fitting, counted);
    }

    private static Stream<Exhibit> exhibits(Collection<Counted> counted) {
        return counted.stream().map(Counted::getExhibit);
    }

    private Lack lack(Need need, Lack.State state, Stream<Exhibit> exhibits) {
        return new Lack(need, state, ids(exhibits), catalogue.words(need));
    }

    /** The identifiers of exhibits in the order of the dossier. */
    static List<String> ids(Stream<Exhibit> exhibits) {
        return exhibits.distinct()
                .sorted(Comparator.comparingInt(Exhibit::getPosition))
                .map(exhibit -> exhibit.getItem().id())
                .toList();
    }
}
