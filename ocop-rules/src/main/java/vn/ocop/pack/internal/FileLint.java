package vn.ocop.pack.internal;

import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.pack.LintRule;

/** Whether product sets are numbered in order, and every table of the pack is read by something. */
public final class FileLint {

    private static final String SETS = "sets.csv";
    /** The folder of the tables of product sets. */
    static final String FOLDER = "sets/";

    /** The tables beside those of the product sets; a table of another name would lie there unread. */
    private static final Set<String> TABLES = Set.of(
            SETS,
            "effects.csv",
            "findings.csv",
            "readings.csv",
            "misprints.csv",
            "commune.csv",
            "commune-contents.csv",
            "components.csv",
            "transitions.csv",
            PackLoader.NOTES,
            CorrespondenceTable.FILE);

    private FileLint() {}

    public static void check(LintedPack pack) {
        checkNumbers(pack);
        Set<String> named = pack.sheets().stream().map(SetSheet::file).collect(Collectors.toSet());
        for (String path : pack.files().own().paths()) {
            boolean table = path.endsWith(".csv");
            if (path.startsWith(FOLDER) && !named.contains(path)) {
                pack.report().add(LintRule.TABLE_NOT_NAMED, path, 0, SETS);
            } else if (table && path.indexOf('/') < 0 && !TABLES.contains(path)) {
                pack.report().add(LintRule.UNKNOWN_TABLE, path, 0, path);
            }
        }
    }

    /** Of a row of numbers only the first that is out of order is told. */
    private static void checkNumbers(LintedPack pack) {
        int next = 1;
        for (Table.Row row : pack.rows(SETS, PackLoader.SETS)) {
            if (row.number("number").orElse(0) != next) {
                pack.report().add(LintRule.SET_NUMBER, SETS, row.line(), row.get("code"), row.get("number"), next);
                return;
            }
            next++;
        }
    }
}
