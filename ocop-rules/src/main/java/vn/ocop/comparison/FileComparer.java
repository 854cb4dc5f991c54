package vn.ocop.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/**
 * Compares the tables and rules of two packs that the rest of a comparison does not read, line by line, so that no change
 * of theirs goes unsaid.
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

    private FileComparer() {}

    static List<Change> compare(RulePack before, RulePack after) {
        SortedMap<String, PackFiles> old = files(before);
        SortedMap<String, PackFiles> young = files(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((path, files) -> {
            PackFiles other = young.get(path);
            if (other == null) {
                changes.add(new Change.OfFile(
                        Kind.FILE_REMOVED,
                        path,
                        Sides.removed(lines(files, path).size())));
            } else {
                compare(path, lines(files, path), lines(other, path)).ifPresent(changes::add);
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

    private static Optional<Change> compare(String path, List<String> old, List<String> young) {
        int gone = without(old, young);
        int fresh = without(young, old);
        return old.equals(young)
                ? Optional.empty()
                : Optional.of(new Change.OfFile(Kind.FILE_CHANGED, path, Sides.both(gone, fresh)));
    }

    private static int without(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        int count = 0;
        for (String line : lines) {
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

    private static List<String> lines(PackFiles files, String path) {
        return new String(files.bytes(path), StandardCharsets.UTF_8).lines().toList();
    }
}
