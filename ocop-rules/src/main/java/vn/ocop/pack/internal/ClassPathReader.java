package vn.ocop.pack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLimits;

/** Reads a pack from a class path, by its list of checksums. For one use, by one thread. */
public final class ClassPathReader {

    /** A line of the list: 64 hexadecimal digits, two blanks, the path. */
    private static final int PATH = 66;

    private final ClassLoader loader;
    private final String folder;
    private final PackLimits limits;
    private final FileFaults faults;
    private final Intake intake;

    private ClassPathReader(ClassLoader loader, String folder, PackLimits limits) {
        this.loader = loader;
        this.folder = folder;
        this.limits = limits;
        this.faults = new FileFaults(folder);
        this.intake = new Intake(limits, faults);
    }

    /**
     * Reads a pack.
     *
     * @throws PackException if it breaks a limit or a rule, or cannot be read
     */
    public static SortedMap<String, byte[]> read(ClassLoader loader, String folder, PackLimits limits) {
        return new ClassPathReader(loader, folder, limits).read();
    }

    private SortedMap<String, byte[]> read() {
        byte[] list = contents(PackFiles.CHECKSUMS);
        List<String> paths = new ArrayList<>();
        paths.add(PackFiles.CHECKSUMS);
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.length() > PATH)
                .map(line -> line.substring(PATH))
                .forEach(paths::add);
        if (loader.getResource(folder + "/" + PackFiles.SIGNATURE) != null) {
            paths.add(PackFiles.SIGNATURE);
        }
        paths.forEach(path -> intake.file(path, 0));
        intake.closeDoor();
        paths.forEach(path -> intake.keep(path, contents(path)));
        return intake.contents();
    }

    private byte[] contents(String path) {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + path)) {
            if (in == null) {
                throw faults.stopAt(path, "unreadable", "not on the class path");
            }
            long room = Math.min(intake.room(), limits.maxFileBytes());
            byte[] bytes = in.readNBytes(Math.toIntExact(room) + 1);
            if (bytes.length > room) {
                throw intake.tooLarge(path);
            }
            return bytes;
        } catch (IOException e) {
            PackException refusal =
                    faults.stopAt(path, "unreadable", e.getClass().getSimpleName());
            refusal.initCause(e);
            throw refusal;
        }
    }
}
