package vn.ocop.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.internal.FreeTable;

/**
 * Compares the tables and rules of two packs that the rest of a comparison does not read, row by row and line by line, so
 * that no change of theirs goes unsaid. What separates the cells of a table and ends its lines is no change.
 */
final class FileComparer {

    private static final Set<String> READ = Set.of(
            "pack.yaml",
            "sets.csv",
            "effects.csv",
            "findings.csv",
            "readings.csv",
            "misprints.csv",
            "correspondence.csv");
    private static final Set<String> ENDINGS = Set.of("csv", "yaml", "drl");

    private static final String SET_COLUMN = "set";

    private FileComparer() {}

    static List<Change> compare(RulePack before, RulePack after) {
        SortedMap<String, PackFiles> old = files(before);
        SortedMap<String, PackFiles> young = files(after);
        Set<String> sets = new HashSet<>(before.rubrics().keySet());
        sets.retainAll(after.rubrics().keySet());
        List<Change> changes = new ArrayList<>();
        old.forEach((path, files) -> {
            PackFiles other = young.get(path);
            if (other == null) {
                changes.add(new Change.OfFile(
                        Kind.FILE_REMOVED,
                        path,
                        Sides.removed(lines(files, path).size())));
            } else {
                compare(path, ofSets(sets, lines(files, path)), ofSets(sets, lines(other, path)))
                        .ifPresent(changes::add);
            }
        });
        young.forEach((path, files) -> {
            if (!old.containsKey(path)) {
                changes.add(new Change.OfFile(
                        Kind.FILE_ADDED, path, Sides.added(lines(files, path).size())));
            }
        });
        return changes;
    }

    private static Optional<Change> compare(String path, List<List<String>> old, List<List<String>> young) {
        int gone = without(old, young);
        int fresh = without(young, old);
        return old.equals(young)
                ? Optional.empty()
                : Optional.of(new Change.OfFile(Kind.FILE_CHANGED, path, Sides.both(gone, fresh)));
    }

    /** A table by product set without the rows of sets that only one of the packs has: the set itself is the change. */
    private static List<List<String>> ofSets(Set<String> sets, List<List<String>> lines) {
        if (lines.isEmpty() || !lines.get(0).get(0).equals(SET_COLUMN)) {
            return lines;
        }
        return lines.stream()
                .filter(line -> line.get(0).equals(SET_COLUMN) || sets.contains(line.get(0)))
                .toList();
    }

    private static int without(List<List<String>> lines, List<List<String>> others) {
        Map<List<String>, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        int count = 0;
        for (List<String> line : lines) {
            if (left.merge(line, -1, Integer::sum) < 0) {
                count++;
            }
        }
        return count;
    }

    /** The files that a pack has or takes over from the one that it is a layer over, by path. */
    private static SortedMap<String, PackFiles> files(RulePack pack) {
        SortedMap<String, PackFiles> files = new TreeMap<>();
        pack.baseFiles().ifPresent(base -> add(base, files));
        add(pack.files(), files);
        return files;
    }

    private static void add(PackFiles files, SortedMap<String, PackFiles> all) {
        for (String path : files.paths()) {
            boolean isOther = !READ.contains(path) && !path.startsWith("sets/") && !path.startsWith("cases/");
            if (isOther && ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1))) {
                all.put(path, files);
            }
        }
    }

    /** The rows of a table, or the lines of another file as rows of one cell. */
    private static List<List<String>> lines(PackFiles files, String path) {
        byte[] bytes = files.bytes(path);
        return Optional.of(path)
                .filter(table -> table.endsWith(".csv"))
                .flatMap(table -> FreeTable.cells(bytes))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .map(List::of)
                        .toList());
    }
}
