package vn.ocop.pack.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.law.Reading;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackFiles;

/** Whether what stands in the registers of readings, findings and misprints is used, and points to something. */
public final class RegisterLint {

    private static final String FINDINGS = "findings.csv";
    private static final String MISPRINTS = "misprints.csv";
    private static final String READING = "reading";

    /** Stands in the register of misprints for the set as a whole. */
    private static final String WHOLE_SET = "-";

    private RegisterLint() {}

    public static void check(LintedPack pack) {
        checkReadings(pack);
        checkFindings(pack);
        checkMisprints(pack);
    }

    private static void checkReadings(LintedPack pack) {
        Set<String> used = new HashSet<>(Readings.SUPPORTED.keySet());
        addNamed(pack.files().own(), used);
        pack.files().base().ifPresent(base -> addNamed(base, used));
        for (Table.Row row : ownRows(pack, Readings.FILE, Readings.COLUMNS)) {
            if (!used.contains(row.get("id"))) {
                pack.report().add(LintRule.READING_UNUSED, Readings.FILE, row.line(), row.get("id"));
            }
        }
        List<String> stated = pack.pack().readings().stream().map(Reading::id).toList();
        for (String id : Readings.EVERY_PACK) {
            if (!stated.contains(id)) {
                pack.report().add(LintRule.READING_NOT_STATED, Readings.FILE, 0, id);
            }
        }
    }

    /** Adds what the tables name in a column of readings, and every text of YAML and of rules in DRL. */
    private static void addNamed(PackFiles files, Set<String> used) {
        Contents contents = new Contents(files, Optional.empty());
        for (String path : files.paths()) {
            if (path.endsWith(".csv") && !path.startsWith(FileLint.FOLDER)) {
                FreeTable.read(contents, path)
                        .ifPresent(table -> table.rows().forEach(row -> used.add(row.get(READING))));
            } else if (path.endsWith(".drl")) {
                TextFile.decode(files.bytes(path), path, new Faults())
                        .ifPresent(text -> used.addAll(List.of(text.split("\"", -1))));
            } else if (path.endsWith(".yaml")) {
                Yaml.read(files.bytes(path), path, new Faults()).forEachText((line, text) -> used.add(text.strip()));
            }
        }
    }

    private static void checkFindings(LintedPack pack) {
        Set<String> used = new HashSet<>();
        pack.rows(EffectTable.FILE, EffectTable.COLUMNS).forEach(row -> used.add(row.get("finding")));
        for (Table.Row row : ownRows(pack, FINDINGS, PackLoader.FINDINGS)) {
            if (!used.contains(row.get("code"))) {
                pack.report().add(LintRule.FINDING_UNUSED, FINDINGS, row.line(), row.get("code"));
            }
        }
    }

    private static void checkMisprints(LintedPack pack) {
        Set<String> ids = new HashSet<>();
        for (Table.Row row : ownRows(pack, MISPRINTS, PackLoader.MISPRINTS)) {
            if (!ids.add(row.get("id"))) {
                pack.report().add(LintRule.DUPLICATE_CODE, MISPRINTS, row.line(), row.get("id"));
            }
            Optional<SetSheet> sheet = pack.sheet(row.get("set"));
            if (sheet.isEmpty()) {
                pack.report().addAs("set", LintRule.MISPRINT_PLACE, MISPRINTS, row.line(), row.get("set"));
            } else if (!hasPlace(sheet.get(), row.get("place"))) {
                pack.report().add(LintRule.MISPRINT_PLACE, MISPRINTS, row.line(), row.get("set"), row.get("place"));
            }
        }
    }

    private static boolean hasPlace(SetSheet sheet, String place) {
        return place.equals(WHOLE_SET)
                || sheet.rubric().criteria().containsKey(place)
                || sheet.rubric().sections().stream()
                        .anyMatch(section -> section.code().equals(place))
                || sheet.rubric().parts().stream().anyMatch(part -> part.code().equals(place));
    }

    /** The rows of a table that the pack brings itself: what it takes over was checked with the pack below. */
    private static List<Table.Row> ownRows(LintedPack pack, String file, List<String> columns) {
        return pack.files().own().has(file) ? pack.rows(file, columns) : List.of();
    }
}
