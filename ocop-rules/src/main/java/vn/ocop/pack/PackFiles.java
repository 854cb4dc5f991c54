package vn.ocop.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.pack.internal.ArchiveReader;
import vn.ocop.pack.internal.ClassPathReader;
import vn.ocop.pack.internal.FileFaults;
import vn.ocop.pack.internal.FolderReader;
import vn.ocop.pack.internal.Intake;
import vn.ocop.pack.internal.Printable;

/**
 * The files of a rule pack, in memory. Paths use slashes and are relative to the pack.
 *
 * <p>{@link #folder}, {@link #archive} and {@link #of} read packs of strangers. They take all of a pack or nothing, and
 * refuse it by a {@link PackException} whose faults name the file and one of these codes:
 *
 * <ul>
 *   <li>limits: {@code too-many-files}, {@code file-too-large}, {@code pack-too-large}, {@code archive-too-large};
 *   <li>paths: {@code bad-path}, {@code duplicate-path}, {@code unexpected-file}, {@code nested-archive};
 *   <li>kinds: {@code link-in-pack}, {@code not-a-file};
 *   <li>archives: {@code bad-archive}, {@code encrypted-entry}, {@code unsupported-entry};
 *   <li>reading: {@code unreadable}, {@code changed-while-read}.
 * </ul>
 *
 * <p>What a pack means is checked later, on these bytes and never again on the disk: what was signed and admitted is
 * what is used. No argument may be null. Immutable and safe for use by several threads.
 */
public final class PackFiles {

    /** The file that lists the SHA-256 of every other file, as {@code sha256sum} writes it. */
    public static final String CHECKSUMS = "checksums.sha256";

    /** The file that holds the signature of the pack. */
    public static final String SIGNATURE = "signature.ed25519";

    private static final String SHIPPED = "vn/ocop/packs/";
    private static final int DIGEST_DIGITS = 64;

    /** Stands for a file of a shipped pack, which is read from the library's own jar when it is asked for. */
    private static final byte[] ON_DEMAND = new byte[0];

    private final String origin;
    private final SortedMap<String, byte[]> contents;

    /** Made when first asked for; that two threads may both make it does no harm, since they make the same. */
    private @Nullable String listing;

    private PackFiles(String origin, SortedMap<String, byte[]> contents) {
        this.origin = origin;
        this.contents = Collections.unmodifiableSortedMap(contents);
    }

    /**
     * A pack that the library ships. Its files are read when they are asked for, and its digest is that of its listing:
     * the library's build has checked that they fit.
     *
     * @throws IllegalArgumentException if there is none of that id
     * @throws UncheckedIOException if it cannot be read
     */
    public static PackFiles shipped(String id) {
        String listing = new String(resource(SHIPPED + id + "/" + CHECKSUMS), StandardCharsets.UTF_8);
        SortedMap<String, byte[]> contents = new TreeMap<>();
        contents.put(CHECKSUMS, ON_DEMAND);
        listing.lines().forEach(line -> contents.put(line.substring(DIGEST_DIGITS + 2), ON_DEMAND));
        PackFiles files = new PackFiles(id, contents);
        files.listing = listing;
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PackFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no shipped rule pack has the file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * A pack that lies in a folder, under the limits of {@link PackLimits#defaults}.
     *
     * @throws PackException if it breaks a limit or a rule for files, or cannot be read
     */
    public static PackFiles folder(Path folder) {
        return folder(folder, PackLimits.defaults());
    }

    /**
     * A pack that lies in a folder. The folder itself may be reached through a link; a link inside is refused. A folder
     * that changes while it is read is refused too; still, nobody should be able to write into it meanwhile whom the
     * host does not trust to choose what this process opens.
     *
     * @throws PackException if it breaks a limit or a rule for files, or cannot be read
     */
    public static PackFiles folder(Path folder, PackLimits limits) {
        return new PackFiles(Printable.of(folder.toString()), FolderReader.read(folder, limits));
    }

    /**
     * A pack in a zip or jar file, under the limits of {@link PackLimits#defaults}.
     *
     * @throws PackException if it breaks a limit or a rule for files, or cannot be read
     */
    public static PackFiles archive(Path archive) {
        return archive(archive, PackLimits.defaults());
    }

    /**
     * A pack in a zip or jar file. It is read in memory, nothing is unpacked to disk. If all entries lie in one top
     * folder, its name is left off; the {@code META-INF/MANIFEST.MF} that {@code jar} adds is left out. The same files
     * have the same digest in a folder and in an archive.
     *
     * @throws PackException if it breaks a limit or a rule for files, or cannot be read
     */
    public static PackFiles archive(Path archive, PackLimits limits) {
        return new PackFiles(Printable.of(archive.toString()), ArchiveReader.read(archive, limits));
    }

    /**
     * A pack that a host has in memory, under the limits of {@link PackLimits#defaults}.
     *
     * @param origin where it came from, for messages
     * @param contents the bytes by path; they are copied
     * @throws PackException if it breaks a limit or a rule for files
     */
    public static PackFiles of(String origin, Map<String, byte[]> contents) {
        return new PackFiles(Printable.of(origin), Intake.of(origin, contents, PackLimits.defaults()));
    }

    /**
     * A pack that lies on a class path, in a folder that holds {@link #CHECKSUMS}: the list says which files there are,
     * since a class path cannot be listed. The files are checked like those of any stranger.
     *
     * @param loader what finds the files
     * @param folder the folder, with slashes and without one at either end
     * @throws PackException if it breaks a limit or a rule for files, or cannot be read
     */
    public static PackFiles classPath(ClassLoader loader, String folder) {
        return new PackFiles(Printable.of(folder), ClassPathReader.read(loader, folder, PackLimits.defaults()));
    }

    /** Where the files came from, for messages. */
    public String origin() {
        return origin;
    }

    /** Whether the library ships the pack, and so has checked it when it was built. */
    public boolean isShipped() {
        return contents.get(CHECKSUMS) == ON_DEMAND;
    }

    /** The paths, sorted. */
    public List<String> paths() {
        return List.copyOf(contents.keySet());
    }

    /** Whether there is a file of that path. */
    public boolean has(String path) {
        return contents.containsKey(path);
    }

    /**
     * The bytes of a file, as a copy.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public byte[] bytes(String path) {
        byte[] bytes = contents.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("rule pack " + origin + " has no file " + path);
        }
        return bytes == ON_DEMAND ? resource(SHIPPED + origin + "/" + path) : bytes.clone();
    }

    /**
     * What {@link #CHECKSUMS} holds if it is up to date: a line for each file but that and {@link #SIGNATURE}, sorted
     * by path. Two packs have the same listing only if they have the same files.
     */
    public String checksums() {
        String known = listing;
        if (known == null) {
            known = list();
            listing = known;
        }
        return known;
    }

    private String list() {
        StringBuilder lines = new StringBuilder();
        contents.forEach((path, bytes) -> {
            if (!path.equals(CHECKSUMS) && !path.equals(SIGNATURE)) {
                lines.append(sha256(bytes)).append("  ").append(path).append('\n');
            }
        });
        return lines.toString();
    }

    /**
     * What does not fit the list of checksums that the pack brings; empty if it brings none.
     *
     * @return the faults, all of the code {@code checksums-differ}, by path; never null
     */
    public List<PackFault> checkChecksums() {
        if (!has(CHECKSUMS)) {
            return List.of();
        }
        List<String> listed =
                new String(bytes(CHECKSUMS), StandardCharsets.UTF_8).lines().toList();
        List<String> actual = checksums().lines().toList();
        List<PackFault> faults = new ArrayList<>();
        for (String line : actual) {
            if (!listed.contains(line)) {
                faults.add(FileFaults.fault(line.substring(DIGEST_DIGITS + 2), 0, "checksums-differ"));
            }
        }
        for (int i = 0; i < listed.size(); i++) {
            String line = listed.get(i);
            String path = line.length() > DIGEST_DIGITS + 2 ? line.substring(DIGEST_DIGITS + 2) : line;
            if (!actual.contains(line) && !contents.containsKey(path)) {
                faults.add(FileFaults.fault(CHECKSUMS, i + 1, "checksums-differ.missing", Printable.of(path)));
            }
        }
        if (faults.isEmpty() && !listed.equals(actual)) {
            faults.add(FileFaults.fault(CHECKSUMS, 0, "checksums-differ.order"));
        }
        return List.copyOf(faults);
    }

    /** The digest of the contents: {@code sha256:} and the SHA-256 of {@link #checksums()}. */
    public String digest() {
        return "sha256:" + sha256(checksums().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
