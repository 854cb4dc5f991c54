package vn.ocop.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds answers of one complete sheet that give certain points, by search in the tables. */
public final class Answers {

    private Answers() {}

    /** A sheet of a total, if the set has one. Where it can be, the story is told and nothing stops the scoring. */
    public static Optional<int[]> ofTotal(PlainSet set, int total) {
        int[] told = answers(set);
        if (fill(set, told, part -> true, total)) {
            return Optional.of(told);
        }
        int[] untold = answers(set);
        for (int i = 0; i < untold.length; i++) {
            if (isStory(set, i) || set.criteria().get(i).story() != PlainCriterion.NONE) {
                untold[i] = 0;
            }
        }
        return fill(set, untold, part -> true, total) ? Optional.of(untold) : Optional.empty();
    }

    /** A sheet of certain points in each part, if the set has one. */
    public static Optional<int[]> ofParts(PlainSet set, int... points) {
        int[] answers = answers(set);
        boolean found = IntStream.range(0, points.length)
                .allMatch(part -> fill(set, answers, other -> other == part, points[part]));
        return found ? Optional.of(answers) : Optional.empty();
    }

    /** A sheet whose criteria are all still to be answered, but for the second cases of choices, which stay open. */
    private static int[] answers(PlainSet set) {
        int[] answers = set.allBest();
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answers[i] == PlainCriterion.NONE ? PlainCriterion.NONE : UNDECIDED;
        }
        return answers;
    }

    private static final int UNDECIDED = Integer.MAX_VALUE;

    /** Answers the undecided criteria of the chosen parts so that those parts give the points. */
    private static boolean fill(PlainSet set, int[] answers, IntPredicate parts, int points) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] == UNDECIDED && parts.test(set.criteria().get(i).part())) {
                open.add(i);
            }
        }
        // reach[k][p]: the option of the k-th open criterion by which the criteria up to it can give p points.
        int[][] reach = new int[open.size()][points + 1];
        for (int k = 0; k < open.size(); k++) {
            Arrays.fill(reach[k], PlainCriterion.NONE);
            PlainCriterion criterion = set.criteria().get(open.get(k));
            for (int option = least(set, open.get(k)); option <= criterion.last(); option++) {
                for (int before = 0; before + criterion.points(option) <= points; before++) {
                    if (k == 0 ? before == 0 : reach[k - 1][before] != PlainCriterion.NONE) {
                        reach[k][before + criterion.points(option)] = option;
                    }
                }
            }
        }
        int left = points;
        for (int k = open.size() - 1; k >= 0; k--) {
            int option = reach[k][left];
            if (option == PlainCriterion.NONE) {
                return false;
            }
            answers[open.get(k)] = option;
            left -= set.criteria().get(open.get(k)).points(option);
        }
        return true;
    }

    /** The first option that neither loses the story nor stops the scoring. */
    private static int least(PlainSet set, int index) {
        PlainCriterion criterion = set.criteria().get(index);
        if (!criterion.stopsAtZero() && !isStory(set, index)) {
            return 0;
        }
        int option = 0;
        while (criterion.points(option) == 0) {
            option++;
        }
        return option;
    }

    private static boolean isStory(PlainSet set, int index) {
        return set.criteria().stream().anyMatch(criterion -> criterion.story() == index);
    }
}
