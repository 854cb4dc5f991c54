package vn.ocop.pack.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.pack.LintRule;

/** Whether the contents that a commune assesses belong to criteria that are there. */
public final class CommuneLint {

    private static final String FILE = "commune.csv";

    private CommuneLint() {}

    public static void check(LintedPack pack) {
        Optional<FreeTable> table = FreeTable.read(pack.files(), FILE);
        if (table.isEmpty()) {
            return;
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        for (FreeTable.Row row : table.get().rows()) {
            String set = row.get("set");
            String criterion = row.get("criterion");
            Optional<SetSheet> sheet = pack.sheet(set);
            LintReport report = pack.report();
            if (sheet.isEmpty()) {
                report.addAs("set", LintRule.COMMUNE_PLACE, FILE, row.line(), row.get("content"), set);
            } else if (!criterion.isEmpty() && !sheet.get().rubric().criteria().containsKey(criterion)) {
                report.addAs("criterion", LintRule.COMMUNE_PLACE, FILE, row.line(), row.get("content"), set, criterion);
            }
            Integer first = seen.putIfAbsent(List.of(set, row.get("content")), row.line());
            if (first != null) {
                report.addAs("twice", LintRule.COMMUNE_PLACE, FILE, row.line(), row.get("content"), set, first);
            }
        }
    }
}
