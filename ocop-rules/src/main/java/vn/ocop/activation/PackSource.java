package vn.ocop.activation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ocop.activation.internal.PackFolder;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLimits;

/**
 * Where a host finds rule packs: a folder, the class path, or a place of the host's own, for which it implements this
 * interface. A source only finds and reads; it decides nothing.
 */
@FunctionalInterface
public interface PackSource {

    /**
     * The packs that are there now.
     *
     * @return the offers, in an order that does not depend on chance; never null
     */
    List<Offer> offers();

    /**
     * A folder in which every subfolder, zip file and jar file is a pack.
     *
     * @param folder the folder; it is looked at whenever {@link #offers} is called, and may be empty or missing
     */
    static PackSource folder(Path folder) {
        return folder(folder, PackLimits.defaults());
    }

    /** A folder in which every subfolder, zip file and jar file is a pack, under limits of the host's choice. */
    static PackSource folder(Path folder, PackLimits limits) {
        return new PackFolder(folder, limits);
    }

    /** One pack in a folder, a zip file or a jar file. */
    static PackSource of(Path pack) {
        return () -> List.of(PackFolder.offer(pack, PackLimits.defaults()));
    }

    /**
     * Packs on a class path, each in a folder that holds {@link PackFiles#CHECKSUMS}, since a class path cannot be
     * listed.
     *
     * @param loader what finds them
     * @param folders the folders, with slashes and without one at either end, for example {@code packs/qd30-2027}
     */
    static PackSource classPath(ClassLoader loader, String... folders) {
        List<String> names = List.of(folders);
        return () -> names.stream()
                .map(folder -> new Offer(folder, null, () -> PackFiles.classPath(loader, folder)))
                .toList();
    }

    /**
     * A pack that may be read.
     *
     * @param origin where it is, for messages
     * @param state what changes when the pack may have changed, for example sizes and times of its files; null if the
     *     source cannot tell
     * @param files reads it; throws {@link PackException} if it breaks a limit or a rule for files
     */
    record Offer(String origin, @Nullable String state, Supplier<PackFiles> files) {}
}
