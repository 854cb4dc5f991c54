package vn.ocop.pack.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.pack.LintRule;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;

/** Whether effects say each thing once, and criteria do not depend on themselves. */
public final class EffectLint {

    private final LintReport report;
    private final SetSheet sheet;

    private EffectLint(LintReport report, SetSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    public static void check(LintedPack pack) {
        Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
        pack.rows(EffectTable.FILE, EffectTable.COLUMNS)
                .forEach(row -> rows.computeIfAbsent(row.get("set"), set -> new ArrayList<>())
                        .add(row));
        for (SetSheet sheet : pack.sheets()) {
            EffectLint lint = new EffectLint(pack.report(), sheet);
            List<Table.Row> own = rows.getOrDefault(sheet.code(), List.of());
            lint.checkRepeats(own);
            lint.checkCircles(own);
        }
    }

    private void checkRepeats(List<Table.Row> rows) {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Table.Row row : rows) {
            String finding = row.get("finding");
            List<String> says = finding.isEmpty()
                    ? List.of(row.get("effect"), row.get("place"), row.get("condition"), words(row))
                    : List.of(finding);
            Integer first = seen.putIfAbsent(says, row.line());
            if (first != null) {
                String what = finding.isEmpty() ? row.get("effect") + " " + row.get("place") : finding;
                report.add(LintRule.DUPLICATE_EFFECT, EffectTable.FILE, row.line(), sheet.code(), what, first);
            }
        }
    }

    /** A place may carry several conditions that the council checks; they differ by their words. */
    private static String words(Table.Row row) {
        return row.get("effect").equals(Effect.Kind.REQUIRES.code()) ? row.get("text_vi") : "";
    }

    /** The last row that closes a circle is told, in the order of the table. */
    private void checkCircles(List<Table.Row> rows) {
        Map<String, Set<String>> conditions = new HashMap<>();
        for (Table.Row row : rows) {
            if (row.get("effect").equals(Effect.Kind.APPLIES_ONLY_IF.code())) {
                Set<String> dependents = scored(row.get("place"));
                Set<String> needed = scored(row.get("condition"));
                if (leadTo(needed, dependents, conditions)) {
                    report.addAs(
                            dependents.containsAll(needed) ? "itself" : "",
                            LintRule.CIRCULAR_EFFECT,
                            EffectTable.FILE,
                            row.line(),
                            sheet.code(),
                            row.get("place"),
                            row.get("condition"));
                } else {
                    dependents.forEach(code -> conditions
                            .computeIfAbsent(code, key -> new LinkedHashSet<>())
                            .addAll(needed));
                }
            }
        }
    }

    private Set<String> scored(String code) {
        Set<String> scored = new LinkedHashSet<>();
        Criterion criterion = sheet.rubric().criteria().get(code);
        if (criterion != null) {
            criterion.scored().forEach(one -> scored.add(one.code()));
        }
        return scored;
    }

    /** Whether some criteria depend, by any number of steps, on one of others. */
    private static boolean leadTo(Set<String> from, Set<String> targets, Map<String, Set<String>> conditions) {
        Deque<String> open = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>(from);
        while (!open.isEmpty()) {
            String code = open.remove();
            if (targets.contains(code)) {
                return true;
            }
            conditions.getOrDefault(code, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
