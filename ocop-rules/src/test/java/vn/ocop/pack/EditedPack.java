package vn.ocop.pack;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.TreeMap;

/** A shipped rule pack with changes, in memory. Not safe for use by several threads. */
public final class EditedPack {

    private static final String MANIFEST = "pack.yaml";

    private final TreeMap<String, byte[]> contents = new TreeMap<>();

    private EditedPack() {}

    /** A copy of a shipped pack, without its list of checksums. */
    public static EditedPack of(String id) {
        EditedPack edited = new EditedPack();
        PackFiles shipped = PackFiles.shipped(id);
        shipped.paths().stream()
                .filter(path -> !path.equals(PackFiles.CHECKSUMS))
                .forEach(path -> edited.contents.put(path, shipped.bytes(path)));
        return edited;
    }

    /** Gives it another revision. */
    public EditedPack revision(int revision) {
        return replace(MANIFEST, "revision: 1\n", "revision: " + revision + "\n");
    }

    /** Puts one text in the place of another, which must stand there exactly once. */
    public EditedPack replace(String path, String before, String after) {
        String text = text(path);
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException("\"" + before + "\" does not stand exactly once in " + path);
        }
        return put(path, text.replace(before, after));
    }

    /** Adds a file or puts it in the place of another. */
    public EditedPack put(String path, String text) {
        contents.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Takes its cases out, which a change of the rules may fail. */
    public EditedPack withoutCases() {
        contents.keySet().removeIf(path -> path.startsWith("cases/"));
        return this;
    }

    /** Takes a file out. */
    public EditedPack remove(String path) {
        contents.remove(path);
        return this;
    }

    /** Writes the list of checksums. */
    public EditedPack sealed() {
        return put(PackFiles.CHECKSUMS, files().checksums());
    }

    /** Signs it. */
    public EditedPack signed(String keyId, PrivateKey key) {
        contents.put(PackFiles.SIGNATURE, PackSignature.sign(files(), keyId, key));
        return this;
    }

    /** The contents of a file. */
    public String text(String path) {
        return new String(contents.get(path), StandardCharsets.UTF_8);
    }

    /** The pack as it is now. */
    public PackFiles files() {
        return PackFiles.of("edited", contents);
    }
}
