package vn.ocop.testing;

import java.util.List;
import java.util.Locale;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.internal.CaseJson;
import vn.ocop.testing.internal.Generation;
import vn.ocop.text.Text;

/**
 * Makes cases from the tables of a rule pack alone, so that they follow a new decree by themselves: both sides of every
 * band; for every gate two sheets that differ in one answer and in the stars; every option of every criterion where all
 * gates count; every finding; what depends on a criterion without points; exclusive cases; gates on which a council
 * disagrees; the days on which regimes change.
 *
 * <p>Expectations are added up from the tables in plain arithmetic; no rule takes part. Whoever keeps such cases with a
 * pack should read them against the decree: they say what the tables say.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class CaseGenerator {

    private final RulePack pack;
    private final Locale language;

    private CaseGenerator(RulePack pack, Locale language) {
        this.pack = pack;
        this.language = language;
    }

    /**
     * A generator.
     *
     * @param pack the pack whose tables it follows
     * @param language the language of the names: English if its language is that, else Vietnamese
     */
    public static CaseGenerator of(RulePack pack, Locale language) {
        return new CaseGenerator(pack, language);
    }

    /**
     * The cases of a product set.
     *
     * @throws IllegalArgumentException if the pack has no such set
     */
    public Cases ofSet(String code) {
        return Cases.of(Generation.ofSet(pack, rubric(code), language));
    }

    /**
     * What no dossier of a product set can reach, each with the reason: the points that the parts announce, if the pack
     * registers no misprint that explains it; a band; a gate that decides the stars by one answer within its band. For
     * everything else {@link #ofSet} has a dossier that reaches it, which is the proof.
     *
     * @throws IllegalArgumentException if the pack has no such set
     */
    public List<Text> unreachable(String code) {
        return Generation.unreachable(pack, rubric(code));
    }

    private Rubric rubric(String code) {
        Rubric rubric = pack.rubrics().get(code);
        if (rubric == null) {
            throw new IllegalArgumentException("rule pack " + pack.id() + " has no product set " + code + "; it has "
                    + pack.rubrics().keySet());
        }
        return rubric;
    }

    /**
     * The cases on dates and authorities. They leave the choice of the rule pack to the law.
     *
     * @param packs the pack and those around it
     */
    public Cases ofLaw(List<RulePack> packs) {
        return Cases.of(Generation.ofLaw(pack, packs, language));
    }

    /** Cases as the lines of a {@code .jsonl} file, each with its line feed. */
    public static String jsonLines(Cases cases) {
        StringBuilder lines = new StringBuilder();
        cases.all().forEach(one -> lines.append(CaseJson.line(one)).append('\n'));
        return lines.toString();
    }
}
