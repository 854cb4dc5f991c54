package vn.ocop.pack.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackLimits;

/**
 * The door through which every file of a pack comes into memory. A reader first announces what is there
 * ({@link #folder}, {@link #file}, {@link #refuse}), then hands over the contents. For use by one thread.
 */
public final class Intake {

    /** How archives and compressed files begin: zip, empty zip, gzip, 7z, xz, zstd. */
    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z'},
            new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD});

    private final PackLimits limits;
    private final FileFaults faults;
    private final PathRules rules;
    private final Map<String, String> spellings = new HashMap<>();
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private int files;
    private int folders;
    private long announced;
    private long kept;

    Intake(PackLimits limits, FileFaults faults) {
        this.limits = limits;
        this.faults = faults;
        this.rules = new PathRules(limits, faults);
    }

    /**
     * Takes files that are in memory already.
     *
     * @throws PackException if they break a limit or a rule
     */
    public static SortedMap<String, byte[]> of(String origin, Map<String, byte[]> given, PackLimits limits) {
        FileFaults faults = new FileFaults(origin);
        Intake intake = new Intake(limits, faults);
        SortedMap<String, byte[]> sorted = new TreeMap<>(given);
        sorted.forEach((path, bytes) -> intake.file(path, bytes.length));
        intake.closeDoor();
        sorted.forEach((path, bytes) -> intake.keep(path, bytes.clone()));
        return intake.contents();
    }

    /**
     * Announces a folder.
     *
     * @return whether it may be looked into
     * @throws PackException if there are too many
     */
    boolean folder(String path) {
        if (++folders > limits.maxFiles()) {
            throw faults.stop("too-many-files", limits.maxFiles());
        }
        return rules.allowFolder(path) && isNew(path, true);
    }

    /**
     * Announces a file.
     *
     * @param size the number of bytes that it claims to have
     * @throws PackException if there are too many
     */
    void file(String path, long size) {
        count();
        if (rules.allowFile(path) && isNew(path, false)) {
            if (size > limits.maxFileBytes()) {
                faults.add(path, "file-too-large", limits.maxFileBytes());
            }
            announced += Math.min(size, limits.maxFileBytes());
        }
    }

    /**
     * Announces something that cannot be taken, whatever its path.
     *
     * @throws PackException if there are too many
     */
    void refuse(String path, String key) {
        count();
        faults.add(path, key);
    }

    private void count() {
        if (++files > limits.maxFiles()) {
            throw faults.stop("too-many-files", limits.maxFiles());
        }
    }

    /**
     * Ends the announcements.
     *
     * @throws PackException if anything that was announced cannot be taken
     */
    void closeDoor() {
        if (announced > limits.maxTotalBytes()) {
            throw faults.stop("pack-too-large", limits.maxTotalBytes());
        }
        faults.throwIfAny();
    }

    /** How many bytes the next file may really have. */
    long room() {
        return Math.min(limits.maxFileBytes(), limits.maxTotalBytes() - kept);
    }

    /** The refusal of a file that has more bytes than there was room for. */
    PackException tooLarge(String path) {
        return room() < limits.maxFileBytes()
                ? faults.stop("pack-too-large", limits.maxTotalBytes())
                : faults.stopAt(path, "file-too-large", limits.maxFileBytes());
    }

    /** Keeps the contents of a file that was announced. */
    void keep(String path, byte[] bytes) {
        if (ARCHIVES.stream().anyMatch(start -> startsWith(bytes, start))) {
            faults.add(path, "nested-archive");
        }
        kept += bytes.length;
        contents.put(path, bytes);
    }

    /**
     * Everything that was kept.
     *
     * @throws PackException if there was any fault
     */
    SortedMap<String, byte[]> contents() {
        faults.throwIfAny();
        return contents;
    }

    /** Whether no path before it, and no folder of one, is the same but for the case of letters. */
    private boolean isNew(String path, boolean folder) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!spell(path, path.substring(0, slash + 1))) {
                return false;
            }
        }
        return spell(path, folder ? path + "/" : path);
    }

    private boolean spell(String path, String spelling) {
        boolean folder = spelling.endsWith("/");
        String name = folder ? spelling.substring(0, spelling.length() - 1) : spelling;
        String known = spellings.putIfAbsent(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), spelling);
        if (known == null || (folder && known.equals(spelling))) {
            return true;
        }
        faults.add(path, "duplicate-path", known);
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
