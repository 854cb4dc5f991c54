package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.pack.Correspondence;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Rubric;

/** Compares a criterion of one pack with the one that took its place in another. Immutable. */
final class CriterionComparer {

    private final Sides<Rubric> rubric;
    private final Wordings wordings;

    CriterionComparer(Sides<Rubric> rubric, Wordings wordings) {
        this.rubric = rubric;
        this.wordings = wordings;
    }

    CriterionDiff compare(Criterion before, Criterion after, Optional<Correspondence> said) {
        Sides<Criterion> criterion = Sides.both(before, after);
        List<OptionPair> options = OptionMatcher.match(before, after, said, wordings.areOfOneRegime());
        List<Change> changes = new ArrayList<>();
        addOwn(criterion, changes);
        addOptions(criterion, options, changes);
        changes.addAll(GateComparer.compare(criterion, options, rubric));
        return new CriterionDiff(criterion, options, changes);
    }

    private void addOwn(Sides<Criterion> criterion, List<Change> changes) {
        Criterion before = criterion.before().orElseThrow();
        Criterion after = criterion.after().orElseThrow();
        if (!before.code().equals(after.code())) {
            changes.add(new Change.OfCriterion(Kind.CRITERION_MOVED, criterion));
        }
        if (wordings.differ(before.title(), after.title())) {
            changes.add(new Change.OfCriterion(Kind.CRITERION_RENAMED, criterion));
        }
        if (before.kind() != after.kind()) {
            changes.add(new Change.OfCriterion(Kind.CRITERION_KIND, criterion));
        }
        if (before.max() != after.max()) {
            changes.add(new Change.OfCriterion(Kind.CRITERION_MAX, criterion));
        }
        if (wordings.areOfOneRegime() && !before.citation().equals(after.citation())) {
            changes.add(new Change.OfCriterion(Kind.CRITERION_CITED, criterion));
        }
    }

    private void addOptions(Sides<Criterion> criterion, List<OptionPair> pairs, List<Change> changes) {
        List<Option> before = criterion.before().orElseThrow().options();
        List<Option> after = criterion.after().orElseThrow().options();
        for (Option option : before) {
            if (pairs.stream().noneMatch(pair -> pair.before() == option.number())) {
                changes.add(new Change.OfOption(Kind.OPTION_REMOVED, criterion, Sides.removed(option)));
            }
        }
        for (Option option : after) {
            pairs.stream()
                    .filter(pair -> pair.after() == option.number() && pair.before() <= before.size())
                    .findFirst()
                    .ifPresentOrElse(
                            pair -> addPair(criterion, before.get(pair.before() - 1), option, pair, changes),
                            () -> changes.add(new Change.OfOption(Kind.OPTION_ADDED, criterion, Sides.added(option))));
        }
        if (!order(before, pairs.stream().map(OptionPair::before).toList())
                .equals(order(after, pairs.stream().map(OptionPair::after).toList()))) {
            changes.add(new Change.OfCriterion(Kind.CRITERION_MERIT, criterion));
        }
    }

    private void addPair(
            Sides<Criterion> criterion, Option before, Option after, OptionPair pair, List<Change> changes) {
        Sides<Option> option = Sides.both(before, after);
        if (before.points() != after.points()) {
            changes.add(new Change.OfOption(Kind.OPTION_POINTS, criterion, option));
        }
        if (!pair.sameRequirement() && !before.label().vi().equals(after.label().vi())) {
            changes.add(new Change.OfOption(Kind.OPTION_REQUIREMENT, criterion, option));
        } else if (pair.sameRequirement()
                && wordings.areOfOneRegime()
                && !before.label().equals(after.label())) {
            changes.add(new Change.OfOption(Kind.OPTION_RELABELLED, criterion, option));
        }
    }

    /** For each of some options how many of them are worth less: the same numbers for the same order of merit. */
    private static List<Long> order(List<Option> options, List<Integer> numbers) {
        if (options.isEmpty()) {
            return List.of();
        }
        List<Option> chosen =
                numbers.stream().map(number -> options.get(number - 1)).toList();
        return chosen.stream()
                .map(option -> chosen.stream()
                        .filter(other -> other.merit() < option.merit())
                        .count())
                .toList();
    }

    /** The points of the options with their gates, as the decree prints them: {@code 0 1 2**** 3*****}. */
    static String ladder(Criterion criterion) {
        StringBuilder ladder = new StringBuilder(
                switch (criterion.kind()) {
                    case YES_NO -> "0 " + criterion.max();
                    case SUM -> "(sum)";
                    case ONE_OF -> "(one-of)";
                    case CHOICE -> "";
                });
        for (Option option : criterion.options()) {
            ladder.append(ladder.length() == 0 ? "" : " ")
                    .append(option.points())
                    .append(stars(option.gate()));
        }
        if (criterion.titleGate().isPresent()) {
            ladder.append(" [").append(stars(criterion.titleGate())).append(']');
        }
        return ladder.toString();
    }

    private static String stars(OptionalInt gate) {
        return "*".repeat(gate.orElse(0));
    }
}
