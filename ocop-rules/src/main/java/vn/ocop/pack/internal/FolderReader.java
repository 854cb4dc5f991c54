package vn.ocop.pack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackLimits;

/**
 * Reads a pack from a folder: lists it, reads what may be read, and lists it again, so that a folder that changes
 * meanwhile is refused. No link inside is followed. For one use, by one thread.
 */
public final class FolderReader {

    private final Path root;
    private final PackLimits limits;
    private final FileFaults faults;

    private FolderReader(Path root, PackLimits limits) {
        this.root = root;
        this.limits = limits;
        this.faults = new FileFaults(nameOf(root));
    }

    /**
     * Reads a folder.
     *
     * @throws PackException if it breaks a limit or a rule, or cannot be read
     */
    public static SortedMap<String, byte[]> read(Path folder, PackLimits limits) {
        return new FolderReader(folder, limits).read();
    }

    /** The last name of a path, also of {@code .} and the like. */
    static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return Objects.requireNonNullElse(name, path).toString();
    }

    private SortedMap<String, byte[]> read() {
        Intake intake = new Intake(limits, faults);
        SortedMap<String, Found> before = list(intake);
        before.forEach((path, found) -> {
            if (found.regular()) {
                intake.keep(path, contents(path, found));
            }
        });
        SortedMap<String, Found> after = list(new Intake(limits, faults));
        if (!before.equals(after)) {
            throw faults.stop("changed-while-read");
        }
        return intake.contents();
    }

    private SortedMap<String, Found> list(Intake intake) {
        SortedMap<String, Found> found = new TreeMap<>();
        list(root, "", intake, found);
        intake.closeDoor();
        return found;
    }

    private void list(Path folder, String prefix, Intake intake, Map<String, Found> found) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String path = prefix + child.getFileName();
                BasicFileAttributes attributes =
                        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                found.put(path, Found.of(child, attributes));
                if (announce(path, attributes, intake)) {
                    list(child, path + "/", intake, found);
                }
            }
        } catch (IOException e) {
            throw unreadable(prefix, e);
        } catch (DirectoryIteratorException e) {
            throw unreadable(prefix, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** Announces what lies at a path; true for a folder to look into. */
    private static boolean announce(String path, BasicFileAttributes attributes, Intake intake) {
        if (attributes.isSymbolicLink()) {
            intake.refuse(path, "link-in-pack");
        } else if (attributes.isOther()) {
            intake.refuse(path, "not-a-file");
        } else if (attributes.isDirectory()) {
            return intake.folder(path);
        } else {
            intake.file(path, attributes.size());
        }
        return false;
    }

    private byte[] contents(String path, Found found) {
        try (InputStream in = Files.newInputStream(found.place(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(found.size()) + 1);
            if (bytes.length != found.size()) {
                throw faults.stopAt(path, "changed-while-read");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private PackException unreadable(String path, Exception cause) {
        PackException refusal = path.isEmpty()
                ? faults.stop("unreadable", cause.getClass().getSimpleName())
                : faults.stopAt(path, "unreadable", cause.getClass().getSimpleName());
        refusal.initCause(cause);
        return refusal;
    }

    /** What the system says of a file, to tell whether it is still the same. */
    private record Found(
            Path place,
            boolean regular,
            long size,
            FileTime modified,
            @Nullable Object key) {

        static Found of(Path place, BasicFileAttributes attributes) {
            long size = attributes.isRegularFile() ? attributes.size() : 0;
            return new Found(
                    place, attributes.isRegularFile(), size, attributes.lastModifiedTime(), attributes.fileKey());
        }
    }
}
