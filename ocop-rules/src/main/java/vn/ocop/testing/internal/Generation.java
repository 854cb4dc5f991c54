package vn.ocop.testing.internal;

import java.util.List;
import java.util.Locale;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.Case;
import vn.ocop.text.Text;

/** Where generated cases come from. */
public final class Generation {

    private Generation() {}

    /** The cases that follow from the tables of one product set. */
    public static List<Case> ofSet(RulePack pack, Rubric rubric, Locale language) {
        return new SetCases(pack, rubric, language).all();
    }

    /** What dossiers of a product set cannot reach. */
    public static List<Text> unreachable(RulePack pack, Rubric rubric) {
        return new SetCases(pack, rubric, Locale.ROOT).unreachable();
    }

    /** The cases that follow from dates and authorities. */
    public static List<Case> ofLaw(RulePack pack, List<RulePack> all, Locale language) {
        return new LawCases(pack, all, language).all();
    }
}
