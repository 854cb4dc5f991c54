package vn.ocop.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a rule pack, in memory. Paths use slashes and are relative to the pack.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PackFiles {

    /** The file that lists the SHA-256 of every other file, as {@code sha256sum} writes it. */
    public static final String CHECKSUMS = "checksums.sha256";

    private static final String SHIPPED = "vn/ocop/packs/";
    private static final int DIGEST_DIGITS = 64;

    private final String origin;
    private final SortedMap<String, byte[]> contents;

    private PackFiles(String origin, SortedMap<String, byte[]> contents) {
        this.origin = origin;
        this.contents = Collections.unmodifiableSortedMap(contents);
    }

    /**
     * A pack that the library ships.
     *
     * @throws IllegalArgumentException if there is none of that id
     * @throws UncheckedIOException if it cannot be read
     */
    public static PackFiles shipped(String id) {
        ClassLoader loader = PackFiles.class.getClassLoader();
        SortedMap<String, byte[]> contents = new TreeMap<>();
        byte[] checksums = resource(loader, SHIPPED + id + "/" + CHECKSUMS);
        contents.put(CHECKSUMS, checksums);
        for (String line : new String(checksums, StandardCharsets.UTF_8).lines().toList()) {
            String path = line.substring(DIGEST_DIGITS + 2);
            contents.put(path, resource(loader, SHIPPED + id + "/" + path));
        }
        return new PackFiles(id, contents);
    }

    private static byte[] resource(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no shipped rule pack has the file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * A pack that lies in a folder.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static PackFiles folder(Path folder) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule pack in " + folder, e);
        }
        return new PackFiles(folder.toString(), contents);
    }

    /** Where the files came from, for messages. */
    public String origin() {
        return origin;
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
        return bytes.clone();
    }

    /** What {@link #CHECKSUMS} holds if it is up to date: a line for each other file, sorted by path. */
    public String checksums() {
        StringBuilder lines = new StringBuilder();
        contents.forEach((path, bytes) -> {
            if (!path.equals(CHECKSUMS)) {
                lines.append(sha256(bytes)).append("  ").append(path).append('\n');
            }
        });
        return lines.toString();
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
