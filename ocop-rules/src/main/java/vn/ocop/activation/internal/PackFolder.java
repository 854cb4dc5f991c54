package vn.ocop.activation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.ocop.activation.PackSource;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLimits;

/** The packs that lie in a folder. Immutable; safe for use by several threads. */
public final class PackFolder implements PackSource {

    private final Path folder;
    private final PackLimits limits;

    /**
     * @param folder the folder, which may be missing
     * @param limits what each pack may hold
     */
    public PackFolder(Path folder, PackLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    @Override
    public List<Offer> offers() {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(PackFolder::mayBePack)
                    .sorted()
                    .map(child -> offer(child, limits))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** A pack in a folder or an archive. */
    public static Offer offer(Path pack, PackLimits limits) {
        return new Offer(
                pack.toString(),
                state(pack, limits),
                () -> Files.isDirectory(pack) ? PackFiles.folder(pack, limits) : PackFiles.archive(pack, limits));
    }

    private static boolean mayBePack(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (Files.isDirectory(path) || name.endsWith(".zip") || name.endsWith(".jar"));
    }

    /** Names, sizes and times of what is there; of no more files than a pack may have. */
    private static String state(Path pack, PackLimits limits) {
        StringBuilder state = new StringBuilder();
        try (Stream<Path> files = Files.walk(pack, limits.maxDepth())) {
            files.limit(2L * limits.maxFiles()).sorted().forEach(file -> state.append(state(file)));
        } catch (IOException | UncheckedIOException e) {
            state.append(e.getClass().getSimpleName());
        }
        return state.toString();
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return file + " " + attributes.size() + " " + attributes.lastModifiedTime() + "\n";
        } catch (IOException e) {
            return file + " gone\n";
        }
    }
}
