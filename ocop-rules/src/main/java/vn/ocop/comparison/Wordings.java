package vn.ocop.comparison;

import vn.ocop.pack.RulePack;
import vn.ocop.text.Text;

/** How wordings of two packs are compared. Immutable. */
final class Wordings {

    private final boolean oneRegime;

    private Wordings(boolean oneRegime) {
        this.oneRegime = oneRegime;
    }

    /** Two packs are of one regime if they have one id, cite one decree, or one is a layer over the other. */
    static Wordings of(RulePack before, RulePack after) {
        return new Wordings(before.id().equals(after.id())
                || before.decree().equals(after.decree())
                || before.base().filter(after.id()::equals).isPresent()
                || after.base().filter(before.id()::equals).isPresent());
    }

    boolean areOfOneRegime() {
        return oneRegime;
    }

    /** Whether titles differ; between two regimes the case of letters and the translation play no part. */
    boolean differ(Text before, Text after) {
        return oneRegime
                ? !before.equals(after)
                : !CriterionMatcher.plain(before.vi()).equals(CriterionMatcher.plain(after.vi()));
    }
}
