package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ocop.rubric.Part;

/** Finds answers of one complete sheet that give certain points, by trying sums over the tables. */
public final class Search {

    private final Grid grid;

    public Search(Grid grid) {
        this.grid = grid;
    }

    /** Which answers may be given. */
    @FunctionalInterface
    public interface Allowed {
        boolean test(int criterion, int option);
    }

    /** A sheet of a total, if the rubric has one. Where it can be, everything applies and nothing stops the scoring. */
    public Optional<int[]> ofTotal(int total) {
        return ofTotal(total, (i, option) -> true);
    }

    /** A sheet of a total among allowed answers, if there is one. */
    public Optional<int[]> ofTotal(int total, Allowed allowed) {
        Optional<int[]> told =
                fill(grid.best(), total, (i, option) -> allowed.test(i, option) && isHarmless(i, option));
        return told.isPresent() ? told : withoutDependents(total, allowed);
    }

    /** A sheet of certain points in each part, if the rubric has one on which everything applies. */
    public Optional<int[]> ofParts(int... points) {
        Optional<int[]> answers = Optional.of(grid.best());
        List<Part> parts = grid.rubric().parts();
        for (int part = 0; part < parts.size(); part++) {
            Set<Integer> own = parts.get(part).sections().stream()
                    .flatMap(section -> section.scored().stream())
                    .map(grid.rubric()::indexOf)
                    .collect(Collectors.toSet());
            int wanted = points[part];
            answers = answers.flatMap(found -> fill(found, wanted, this::isHarmless, own::contains));
        }
        return answers;
    }

    /** The greatest total from one to another that a sheet can have, with such a sheet. */
    public Optional<int[]> ofMost(int from, int to, Allowed allowed) {
        for (int total = to; total >= from; total--) {
            Optional<int[]> found = ofTotal(total, allowed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Zeros that end the scoring, or by which other criteria no longer apply, are done without. */
    private boolean isHarmless(int i, int option) {
        return grid.points(i, option) > 0 || !(grid.stopsAtZero(i) || grid.isCondition(i));
    }

    private Optional<int[]> withoutDependents(int total, Allowed allowed) {
        int[] answers = grid.best();
        for (int i = 0; i < answers.length; i++) {
            if (grid.isCondition(i)) {
                answers[i] = 0;
            }
        }
        return fill(
                grid.applicable(answers),
                total,
                (i, option) -> allowed.test(i, option)
                        && (grid.isCondition(i) ? option == 0 : grid.points(i, option) > 0 || !grid.stopsAtZero(i)));
    }

    /** Answers what the pattern answers, with the options allowed, so that they give the points. */
    private Optional<int[]> fill(int[] pattern, int points, Allowed allowed) {
        return fill(pattern, points, allowed, i -> true);
    }

    private Optional<int[]> fill(int[] pattern, int points, Allowed allowed, IntPredicate among) {
        int[] answers = pattern.clone();
        List<Integer> open = new ArrayList<>();
        IntStream.range(0, answers.length)
                .filter(i -> answers[i] != Grid.NONE && among.test(i))
                .forEach(open::add);
        // reach[k][p]: the option of the k-th open criterion by which the criteria up to it can give p points.
        int[][] reach = new int[open.size()][points + 1];
        for (int k = 0; k < open.size(); k++) {
            Arrays.fill(reach[k], Grid.NONE);
            reachWith(reach, k, open.get(k), allowed);
        }
        int left = points;
        for (int k = open.size() - 1; k >= 0; k--) {
            int option = reach[k][left];
            if (option == Grid.NONE) {
                return Optional.empty();
            }
            answers[open.get(k)] = option;
            left -= grid.points(open.get(k), option);
        }
        return Optional.of(answers);
    }

    private void reachWith(int[][] reach, int k, int criterion, Allowed allowed) {
        int points = reach[k].length - 1;
        for (int option = 0; option <= grid.last(criterion); option++) {
            if (allowed.test(criterion, option)) {
                int own = grid.points(criterion, option);
                for (int before = 0; before + own <= points; before++) {
                    if (k == 0 ? before == 0 : reach[k - 1][before] != Grid.NONE) {
                        reach[k][before + own] = option;
                    }
                }
            }
        }
    }
}
