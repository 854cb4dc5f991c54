package vn.ocop.pack.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import vn.ocop.pack.PackLimits;

/**
 * What a path in a pack may look like, so that it means the same file on every system. Paths are text: nothing here
 * looks at a file system. Immutable and safe for use by several threads.
 */
final class PathRules {

    private static final String LICENSE = "LICENSE";
    private static final String ENDINGS = "csv, yaml, drl, json, jsonl, md, sha256, ed25519";
    private static final Set<String> ALLOWED = Set.of("csv", "yaml", "drl", "json", "jsonl", "md", "sha256", "ed25519");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "war", "ear", "7z", "rar", "tar", "tgz", "gz", "bz2", "xz", "zst");
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final Set<String> LEFTOVER_ENDINGS = Set.of("bak", "tmp", "swp", "orig");
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");
    private static final String RESERVED = "\\:*?\"<>|";
    private static final String DEVICE_NUMBERS = "0123456789¹²³";
    private static final int DEVICE_LENGTH = 4;

    private final PackLimits limits;
    private final FileFaults faults;

    PathRules(PackLimits limits, FileFaults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    /** Whether a file may have this path; if not, the fault is noted. */
    boolean allowFile(String path) {
        return allow(path, limits.maxDepth()) && allowEnding(path);
    }

    /** Whether a folder may have this path; if not, the fault is noted. */
    boolean allowFolder(String path) {
        return allow(path, limits.maxDepth() - 1);
    }

    /** Whether a name may stand between two slashes. */
    static boolean isSegment(String name) {
        return name.codePoints().noneMatch(PathRules::isForbidden)
                && !isDots(name)
                && !isUnportable(name)
                && !isLeftover(name);
    }

    private boolean allow(String path, int depth) {
        if (path.startsWith("/") || path.startsWith(":", 1)) {
            faults.add(path, "bad-path.absolute");
            return false;
        }
        List<String> names = List.of(path.split("/", -1));
        OptionalInt forbidden = path.codePoints().filter(PathRules::isForbidden).findFirst();
        if (forbidden.isPresent()) {
            faults.add(path, "bad-path.character", Printable.number(forbidden.getAsInt()));
        } else if (names.stream().anyMatch(PathRules::isDots)) {
            faults.add(path, "bad-path.dots");
        } else if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
            faults.add(path, "bad-path.normal-form");
        } else if (names.stream().anyMatch(PathRules::isLeftover)) {
            faults.add(path, "unexpected-file.leftover");
        } else if (names.stream().anyMatch(PathRules::isUnportable)) {
            faults.add(path, "bad-path.name");
        } else if (path.length() > limits.maxPathLength()) {
            faults.add(path, "bad-path.long", path.length(), limits.maxPathLength());
        } else if (names.size() > depth) {
            faults.add(path, "bad-path.deep", names.size(), depth);
        } else {
            return true;
        }
        return false;
    }

    private boolean allowEnding(String path) {
        String ending = ending(path);
        if (ALLOWED.contains(ending) || path.equals(LICENSE)) {
            return true;
        }
        if (ARCHIVES.contains(ending.toLowerCase(Locale.ROOT))) {
            faults.add(path, "nested-archive");
        } else {
            faults.add(path, "unexpected-file", ENDINGS);
        }
        return false;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean isForbidden(int character) {
        return !Printable.isVisible(character) || RESERVED.indexOf(character) >= 0;
    }

    private static boolean isDots(String name) {
        return name.isEmpty() || name.equals(".") || name.equals("..");
    }

    /** What editors, file managers and version control leave behind. */
    private static boolean isLeftover(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith(".")
                || small.startsWith("~$")
                || small.endsWith("~")
                || LEFTOVERS.contains(small)
                || (small.indexOf('.') > 0 && LEFTOVER_ENDINGS.contains(ending(small)));
    }

    /** Names that Windows changes or takes for a device. */
    private static boolean isUnportable(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        boolean port = stem.length() == DEVICE_LENGTH && (stem.startsWith("COM") || stem.startsWith("LPT"));
        return name.startsWith(" ")
                || name.endsWith(" ")
                || name.endsWith(".")
                || DEVICES.contains(stem)
                || (port && DEVICE_NUMBERS.indexOf(stem.charAt(DEVICE_LENGTH - 1)) >= 0);
    }
}
