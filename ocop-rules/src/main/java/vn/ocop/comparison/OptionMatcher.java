package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.pack.Correspondence;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Option;

/**
 * Finds for the options of a criterion those that stand at the same place in a newer pack. If the newer pack says so, as
 * it says. Otherwise options of equal label correspond, in order, as many as can; and of the others, those between the
 * same neighbours if there are equally many on both sides. Such a pair with different labels asks for the same within
 * one regime, where a label was only written anew; between two regimes nobody has said so, and it does not.
 */
final class OptionMatcher {

    private final List<String> before;
    private final List<String> after;

    private OptionMatcher(List<Option> before, List<Option> after) {
        this.before = before.stream().map(option -> option.label().vi()).toList();
        this.after = after.stream().map(option -> option.label().vi()).toList();
    }

    static List<OptionPair> match(Criterion before, Criterion after, Optional<Correspondence> said, boolean oneRegime) {
        if (said.isPresent()) {
            return said.get().options().stream()
                    .filter(link -> link.from() <= before.lastOption() && link.to() <= after.lastOption())
                    .map(link -> new OptionPair(link.from(), link.to(), link.sameRequirement()))
                    .sorted(Comparator.comparingInt(OptionPair::after))
                    .toList();
        }
        return before.kind() == CriterionKind.YES_NO && after.kind() == CriterionKind.YES_NO
                ? List.of(new OptionPair(1, 1, true))
                : new OptionMatcher(before.options(), after.options()).match(oneRegime);
    }

    private List<OptionPair> match(boolean oneRegime) {
        List<OptionPair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] equal : equalLabels()) {
            addGap(i, equal[0], j, equal[1], oneRegime, pairs);
            if (equal[0] < before.size()) {
                pairs.add(new OptionPair(equal[0] + 1, equal[1] + 1, true));
            }
            i = equal[0] + 1;
            j = equal[1] + 1;
        }
        return pairs.stream()
                .map(pair -> isBelowNew(pair, pairs) ? asksForMore(pair) : pair)
                .toList();
    }

    private boolean isBelowNew(OptionPair pair, List<OptionPair> pairs) {
        int next = pair.after() + 1;
        return next <= after.size() && pairs.stream().noneMatch(other -> other.after() == next);
    }

    private static OptionPair asksForMore(OptionPair pair) {
        return new OptionPair(pair.before(), pair.after(), false);
    }

    private static void addGap(int i, int iEnd, int j, int jEnd, boolean same, List<OptionPair> pairs) {
        if (iEnd - i == jEnd - j) {
            for (int k = 0; k < iEnd - i; k++) {
                pairs.add(new OptionPair(i + k + 1, j + k + 1, same));
            }
        }
    }

    /** The longest common subsequence of the labels, as pairs of indexes, and the ends of both lists as the last pair. */
    private List<int[]> equalLabels() {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        pairs.add(new int[] {before.size(), after.size()});
        return pairs;
    }
}
