package vn.ocop.pack.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackFiles;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;

/** Whether the rule modules that a pack names exist, and those are named that its tables need. */
public final class ModuleLint {

    private static final String RULES = "rules";
    private static final String SHIPPED = "vn/ocop/rules/";
    private static final String ENDING = ".drl";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final List<String> ALWAYS =
            List.of("applicability", "completeness", "awards", "totals", "star-bands", "stars");

    private ModuleLint() {}

    public static void check(LintedPack pack) {
        int line = pack.manifest().line(RULES);
        List<String> named = pack.pack().rules();
        for (String module : named) {
            if (!exists(module, pack.files().own())) {
                pack.report().add(LintRule.UNKNOWN_MODULE, Manifest.FILE, line, module);
            }
        }
        if (pack.files().own().paths().stream().noneMatch(path -> path.endsWith(ENDING))) {
            needed(pack).forEach((module, why) -> {
                if (!named.contains(module)) {
                    pack.report().add(LintRule.MISSING_MODULE, Manifest.FILE, line, module, why);
                }
            });
        }
    }

    private static boolean exists(String module, PackFiles own) {
        return NAME.matcher(module).matches()
                && (ModuleLint.class.getClassLoader().getResource(SHIPPED + module + ENDING) != null
                        || own.paths().stream().anyMatch(path -> ("/" + path).endsWith("/" + module + ENDING)));
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
