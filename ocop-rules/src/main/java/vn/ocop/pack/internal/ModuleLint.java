package vn.ocop.pack.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackFiles;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;

/**
 * Whether a pack names the rule modules that its tables need. A pack with rules of its own may do without those that
 * score: its own can take the place of any.
 */
public final class ModuleLint {

    private static final String ENDING = ".drl";

    private static final List<String> ALWAYS =
            List.of("applicability", "completeness", "awards", "totals", "star-bands", "stars");

    private static final List<String> COMMUNE =
            List.of("commune", "commune-report", "commune-term", "dossier-components");
    private static final List<String> EVIDENCE = List.of(
            "evidence-validity",
            "evidence-contradictions",
            "evidence-organisation-form",
            "evidence-counting",
            "evidence-papers",
            "evidence-shares",
            "evidence-numbers",
            "evidence-duration",
            "evidence-growth",
            "evidence-options",
            "evidence-claims");
    private static final List<String> AUTHORITY = List.of("authority");

    private ModuleLint() {}

    public static void check(LintedPack pack) {
        pack.pack()
                .commune()
                .ifPresent(commune -> check(pack, CommuneTables.RULES, commune.rules(), COMMUNE, "commune.csv"));
        check(pack, "evidence-rules", pack.pack().evidenceRules(), EVIDENCE, "evidence/thresholds.csv");
        check(pack, "authority-rules", pack.pack().authorityRules(), AUTHORITY, ProcedureFile.FILE);
        checkScoring(pack);
    }

    /** The modules of a key, if the pack has it: each does its part for all of the tables. */
    private static void check(LintedPack pack, String key, List<String> named, List<String> needed, String why) {
        if (pack.manifest().has(key)) {
            needed.stream()
                    .filter(module -> !named.contains(module))
                    .forEach(module -> missing(pack, key, module, why));
        }
    }

    private static void missing(LintedPack pack, String key, String module, String why) {
        pack.report()
                .add(LintRule.MISSING_MODULE, Manifest.FILE, pack.manifest().line(key), module, why);
    }

    private static void checkScoring(LintedPack pack) {
        if (bringsRules(pack.files().own())
                || pack.files().base().filter(ModuleLint::bringsRules).isPresent()) {
            return;
        }
        needed(pack).forEach((module, why) -> {
            if (!pack.pack().rules().contains(module)) {
                missing(pack, "rules", module, why);
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
