package vn.ocop.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.evidence.ClaimCheck;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.Derivation.Outcome;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.evidence.EvidenceFinding;
import vn.ocop.evidence.Need;
import vn.ocop.evidence.Way;
import vn.ocop.law.Reading;
import vn.ocop.pack.internal.Readings;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.evidence.Approach;
import vn.ocop.rules.facts.evidence.CaseConflict;
import vn.ocop.rules.facts.evidence.Claim;
import vn.ocop.rules.facts.evidence.ClaimVerdict;
import vn.ocop.rules.facts.evidence.Conclusion;
import vn.ocop.rules.facts.evidence.Contradiction;
import vn.ocop.rules.facts.evidence.Exhibit;
import vn.ocop.rules.facts.evidence.Fit;
import vn.ocop.rules.facts.evidence.Question;
import vn.ocop.rules.facts.evidence.Refutation;
import vn.ocop.rules.facts.evidence.Requirement;
import vn.ocop.rules.facts.evidence.SetAside;
import vn.ocop.rules.facts.evidence.Shown;

/** Puts what the rules found out about evidence into results, in the decree's order. For one dossier, by one thread. */
final class EvidenceAssembler {

    private final Dossier dossier;
    private final Rubric rubric;
    private final EvidenceCatalogue catalogue;
    private final Map<String, Question> questions;
    private final EvidenceOutcome outcome;
    private final LackFinder lacks;

    EvidenceAssembler(
            Dossier dossier,
            Rubric rubric,
            EvidenceCatalogue catalogue,
            Map<String, Question> questions,
            EvidenceOutcome outcome) {
        this.dossier = dossier;
        this.rubric = rubric;
        this.catalogue = catalogue;
        this.questions = questions;
        this.outcome = outcome;
        this.lacks = new LackFinder(outcome, catalogue);
    }

    List<Derivation> derivations() {
        Map<String, EvidenceCatalogue.Entry> entries =
                catalogue.entries(rubric.set().code());
        return rubric.scored().stream()
                .flatMap(criterion ->
                        Optional.ofNullable(entries.get(criterion.code()))
                                .map(entry -> derivation(criterion, entry))
                                .stream())
                .toList();
    }

    private Derivation derivation(Criterion criterion, EvidenceCatalogue.Entry entry) {
        Question question = questions.get(criterion.code());
        Derivation.Builder derivation =
                Derivation.builder().criterion(criterion).addAllPapers(papers(criterion));
        if (question == null) {
            return derivation
                    .outcome(Outcome.JUDGEMENT)
                    .judgement(entry.judgement().map(catalogue.judgements()::get))
                    .build();
        }
        Conclusion conclusion = Objects.requireNonNull(outcome.conclusions.get(criterion.code()), criterion.code());
        Outcome what = outcome(question, conclusion);
        derivation.concept(question.getLadder().concept()).outcome(what);
        if (conclusion.isAnswered() && (what == Outcome.DERIVED || what == Outcome.JUDGEMENT)) {
            derivation
                    .option(conclusion.getOption())
                    .addAllItems(items(conclusion))
                    .addAllReadings(readings(conclusion));
        }
        OptionalInt next = what == Outcome.OTHER_CASE ? OptionalInt.empty() : next(question, conclusion);
        next.ifPresent(option -> derivation.nextOption(option).addAllLacks(lacks.lacks(question, option)));
        return derivation.build();
    }

    private Outcome outcome(Question question, Conclusion conclusion) {
        boolean conflict = outcome.conflicts.stream()
                .anyMatch(pair -> pair.getFirst() == conclusion || pair.getSecond() == conclusion);
        if (conflict) {
            return Outcome.CONTRADICTED;
        }
        boolean other = question.isExclusive()
                && !isAbove0(conclusion)
                && outcome.conclusions.values().stream()
                        .filter(sibling -> sibling != conclusion)
                        .filter(sibling ->
                                sibling.getQuestion().getExclusiveParent().equals(question.getExclusiveParent()))
                        .anyMatch(EvidenceAssembler::isAbove0);
        return other ? Outcome.OTHER_CASE : conclusion.getOutcome();
    }

    private static boolean isAbove0(Conclusion conclusion) {
        return conclusion.isAnswered() && conclusion.getOption() > 0;
    }

    /** References that name a criterion and have no kind: papers for people. */
    private List<String> papers(Criterion criterion) {
        return dossier.evidence().stream()
                .filter(item -> item.kind().isEmpty()
                        && item.criterion().filter(criterion.code()::equals).isPresent())
                .map(EvidenceReference::id)
                .toList();
    }

    private List<String> items(Conclusion conclusion) {
        return LackFinder.ids(exhibits(conclusion));
    }

    /** The exhibits that show what the option requires; for 0, those that rule out every option. */
    private Stream<Exhibit> exhibits(Conclusion conclusion) {
        if (conclusion.getApproach().isPresent()) {
            return conclusion.getApproach().get().getRequirements().stream().flatMap(this::showing);
        }
        return conclusion.getQuestion().getApproaches().stream()
                .flatMap(approach -> approach.getRequirements().stream())
                .flatMap(requirement -> outcome.refuted.getOrDefault(requirement, List.of()).stream())
                .flatMap(refutation -> exhibits(refutation));
    }

    private static Stream<Exhibit> exhibits(Refutation refutation) {
        return refutation.getCounted().stream().map(counted -> counted.getExhibit());
    }

    private Stream<Exhibit> showing(Requirement requirement) {
        return outcome.shown.getOrDefault(requirement, List.of()).stream()
                .filter(shown -> !shown.isLapsed())
                .map(Shown::getFits)
                .flatMap(List::stream)
                .map(Fit::getCounted)
                .flatMap(List::stream)
                .map(counted -> counted.getExhibit());
    }

    private List<Reading> readings(Conclusion conclusion) {
        Set<Reading> readings = new LinkedHashSet<>();
        conclusion.getApproach().map(Approach::getWay).map(Way::needs).stream()
                .flatMap(List::stream)
                .map(Need::reading)
                .flatMap(Optional::stream)
                .forEach(readings::add);
        exhibits(conclusion)
                .map(exhibit -> exhibit.getEvidenceKind().readings().get(exhibit.getChoice()))
                .filter(Objects::nonNull)
                .forEach(readings::add);
        if (conclusion.getOption() == 0) {
            rubric.reading(Readings.NO_OPTION_MET).ifPresent(readings::add);
        }
        return List.copyOf(readings);
    }

    /** The least option that is worth more points than the answer; of an open criterion the least that gives points. */
    private static OptionalInt next(Question question, Conclusion conclusion) {
        Criterion criterion = question.getCriterion();
        int points = conclusion.isAnswered() ? criterion.points(conclusion.getOption()) : 0;
        return question.getLadder().ways().stream()
                .mapToInt(Way::option)
                .distinct()
                .filter(option -> criterion.points(option) > points)
                .boxed()
                .min(Comparator.comparingInt(criterion::merit))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    List<ClaimCheck> claims() {
        return outcome.verdicts.stream()
                .sorted(Comparator.comparingInt(
                                (ClaimVerdict verdict) -> verdict.getClaim().getSheet())
                        .thenComparingInt(verdict ->
                                rubric.indexOf(verdict.getClaim().getQuestion().getCriterion())))
                .map(this::claim)
                .toList();
    }

    private ClaimCheck claim(ClaimVerdict verdict) {
        Claim claim = verdict.getClaim();
        Question question = claim.getQuestion();
        Conclusion conclusion = Objects.requireNonNull(outcome.conclusions.get(question.getCode()));
        boolean reached = verdict.getVerdict() == ClaimCheck.Verdict.SUPPORTED
                || verdict.getVerdict() == ClaimCheck.Verdict.LOWER;
        return new ClaimCheck(
                claim.getSheet(),
                claim.getRole(),
                question.getCriterion(),
                claim.getOption(),
                verdict.getVerdict(),
                conclusion.isAnswered() ? items(conclusion) : List.of(),
                reached ? List.of() : lacks.lacks(question, claim.getOption()));
    }

    /** Contradictions and papers that do not count. */
    List<EvidenceFinding> findings() {
        List<Placed> placed = new ArrayList<>();
        outcome.contradictions.forEach(one -> placed.add(contradiction(one)));
        outcome.setAside.forEach(one -> placed.add(setAside(one)));
        outcome.conflicts.forEach(one -> placed.add(conflict(one)));
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::position)
                        .thenComparing(one -> one.finding().message().code()))
                .map(Placed::finding)
                .toList();
    }

    private static Placed contradiction(Contradiction contradiction) {
        List<Exhibit> exhibits = contradiction.getExhibits();
        String code = switch (contradiction.getKind()) {
            case ISSUED_AFTER_EXPIRY -> "issued-after-expiry";
            case DIFFERENT_NUMBERS -> "different-numbers";
            case DIFFERENT_STATES -> "different-states";
            case YES_AND_NO -> "yes-and-no";
            case PART_ABOVE_WHOLE -> "part-above-whole";
            case CAPITAL_WITHOUT_COMPANY -> "capital-without-company";
            case FORM_OTHER_THAN_SLIP -> "form-other-than-slip";
        };
        Exhibit first = exhibits.get(0);
        Exhibit last = exhibits.get(exhibits.size() - 1);
        return placed(
                EvidenceFinding.Kind.CONTRADICTION,
                code,
                exhibits,
                first.getItem().id(),
                last.getItem().id(),
                first.getEvidenceKind().title(),
                first.getSlipForm());
    }

    private static Placed setAside(SetAside setAside) {
        Exhibit exhibit = setAside.getExhibit();
        String code = switch (setAside.getReason()) {
            case EXPIRED -> "expired";
            case NOT_YET -> "not-yet";
            case REPEATED -> "repeated";
        };
        return placed(
                EvidenceFinding.Kind.SET_ASIDE,
                code,
                List.of(exhibit),
                exhibit.getItem().id(),
                exhibit.getEvidenceKind().title(),
                exhibit.getItem().validUntil().map(String::valueOf).orElse(""));
    }

    private Placed conflict(CaseConflict conflict) {
        List<Exhibit> exhibits = Stream.concat(exhibits(conflict.getFirst()), exhibits(conflict.getSecond()))
                .distinct()
                .sorted(Comparator.comparingInt(Exhibit::getPosition))
                .toList();
        return placed(
                EvidenceFinding.Kind.CONTRADICTION,
                "both-cases",
                exhibits,
                conflict.getFirst().getQuestion().getCode(),
                conflict.getSecond().getQuestion().getCode());
    }

    private static Placed placed(EvidenceFinding.Kind kind, String code, List<Exhibit> exhibits, Object... arguments) {
        int position = exhibits.stream().mapToInt(Exhibit::getPosition).min().orElse(0);
        return new Placed(
                position,
                new EvidenceFinding(
                        kind,
                        LackFinder.ids(exhibits.stream()),
                        new Message(code, "/evidence/" + position, ExhibitReader.MESSAGES.text(code, arguments))));
    }

    private record Placed(int position, EvidenceFinding finding) {}
}
