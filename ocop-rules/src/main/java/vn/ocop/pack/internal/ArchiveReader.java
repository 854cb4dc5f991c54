package vn.ocop.pack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackLimits;

/**
 * Reads a pack from a zip or jar file, wholly in memory; nothing is ever unpacked to disk. For one use, by one thread.
 *
 * <p>{@code java.util.zip} hides what a careful reader must see (links, entries between the listed ones, headers that
 * contradict each other), so the directory of the archive is read here; only inflating is left to the platform.
 */
public final class ArchiveReader {

    /** What every {@code jar} tool adds; it is left out, never read, and no part of the digest. */
    private static final String JAR_FOLDER = "META-INF/";

    private static final String JAR_MANIFEST = JAR_FOLDER + "MANIFEST.MF";

    private final Path archive;
    private final PackLimits limits;
    private final FileFaults faults;
    private final Intake intake;

    private ArchiveReader(Path archive, PackLimits limits) {
        this.archive = archive;
        this.limits = limits;
        this.faults = new FileFaults(FolderReader.nameOf(archive));
        this.intake = new Intake(limits, faults);
    }

    /**
     * Reads an archive.
     *
     * @throws PackException if it breaks a limit or a rule, or cannot be read
     */
    public static SortedMap<String, byte[]> read(Path archive, PackLimits limits) {
        return new ArchiveReader(archive, limits).read();
    }

    private SortedMap<String, byte[]> read() {
        ZipBytes bytes = new ZipBytes(load(), faults);
        List<ZipItem> items = new ZipDirectory(bytes, faults, limits.maxFiles())
                .read().stream().filter(item -> !isOfJarTool(item)).toList();
        int top = topFolder(items);
        items.forEach(item -> announce(item, top));
        intake.closeDoor();
        ZipContents contents = new ZipContents(bytes, faults);
        items.stream().filter(item -> !item.isFolder()).forEach(item -> unpack(item, top, contents));
        return intake.contents();
    }

    private void unpack(ZipItem item, int top, ZipContents contents) {
        String path = item.name().substring(top);
        byte[] unpacked = contents.unpack(item, path, intake.room());
        if (unpacked.length > intake.room()) {
            throw intake.tooLarge(path);
        }
        intake.keep(path, unpacked);
    }

    private byte[] load() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(archive, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw faults.stop("not-a-file");
            }
            if (attributes.size() > limits.maxArchiveBytes()) {
                throw faults.stop("archive-too-large", limits.maxArchiveBytes());
            }
            try (InputStream in = Files.newInputStream(archive)) {
                byte[] bytes = in.readNBytes(Math.toIntExact(attributes.size()) + 1);
                if (bytes.length != attributes.size()) {
                    throw faults.stop("changed-while-read");
                }
                return bytes;
            }
        } catch (IOException e) {
            PackException refusal = faults.stop("unreadable", e.getClass().getSimpleName());
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static boolean isOfJarTool(ZipItem item) {
        return (item.name().equals(JAR_FOLDER) && item.isFolder())
                || (item.name().equals(JAR_MANIFEST)
                        && item.isPlain()
                        && item.flaw().isEmpty());
    }

    /** The length of the one folder that holds everything, with its slash; 0 if there is none. */
    private static int topFolder(List<ZipItem> items) {
        String first = items.isEmpty() ? "" : items.get(0).name();
        int length = first.indexOf('/') + 1;
        String top = first.substring(0, length);
        boolean whole = length > 0
                && PathRules.isSegment(first.substring(0, length - 1))
                && items.stream().allMatch(item -> item.name().startsWith(top));
        return whole ? length : 0;
    }

    private void announce(ZipItem item, int top) {
        String path = item.name().substring(top);
        if (item.flaw().isPresent()) {
            intake.refuse(item.name(), item.flaw().get());
        } else if (!item.isFolder()) {
            intake.file(path, item.size());
        } else if (!path.isEmpty()) {
            intake.folder(path.substring(0, path.length() - 1));
        }
    }
}
