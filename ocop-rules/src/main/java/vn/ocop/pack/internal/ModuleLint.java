package vn.ocop.pack.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackFiles;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;

/**
 * Whether a pack names the rule modules that its tables need. A pack with rules of its own may do without: those can take
 * the place of any.
 */
public final class ModuleLint {

    private static final String ENDING = ".drl";

    private static final List<String> ALWAYS =
            List.of("applicability", "completeness", "awards", "totals", "star-bands", "stars");

    private ModuleLint() {}

    public static void check(LintedPack pack) {
        if (bringsRules(pack.files().own())
                || pack.files().base().filter(ModuleLint::bringsRules).isPresent()) {
            return;
        }
        needed(pack).forEach((module, why) -> {
            if (!pack.pack().rules().contains(module)) {
                pack.report()
                        .add(
                                LintRule.MISSING_MODULE,
                                Manifest.FILE,
                                pack.manifest().line("rules"),
                                module,
                                why);
            }
        });
    }

    private static boolean bringsRules(PackFiles files) {
        return files.paths().stream().anyMatch(path -> path.endsWith(ENDING));
    }

    /** The modules without which something in the tables stays without effect, each with what that is. */
    private static Map<String, String> needed(LintedPack pack) {
        Map<String, String> needed = new LinkedHashMap<>();
        ALWAYS.forEach(module -> needed.put(module, "sets.csv"));
        for (SetSheet sheet : pack.sheets()) {
            Rubric rubric = sheet.rubric();
            if (!rubric.gates().isEmpty()) {
                needed.putIfAbsent("star-gates", sheet.file());
            }
            if (!rubric.exclusive().isEmpty()) {
                needed.putIfAbsent("exclusive-cases", sheet.file());
            }
            if (!rubric.effects(Effect.Kind.ELIMINATES).isEmpty()) {
                needed.putIfAbsent("elimination", EffectTable.FILE);
            }
            if (!rubric.effects(Effect.Kind.STOPS).isEmpty()
                    || !rubric.effects(Effect.Kind.STOPS_IF_ZERO).isEmpty()) {
                needed.putIfAbsent("stop-scoring", EffectTable.FILE);
            }
        }
        return needed;
    }
}
