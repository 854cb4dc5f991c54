package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Messages;

/**
 * Collects what is wrong with the files and the signature of a pack, as opposed to what the files say. A key of the
 * catalogue is a code, or a code, a dot and a word that tells its texts apart. For use by one thread.
 */
public final class FileFaults {

    private static final Messages MESSAGES = Messages.beside(FileFaults.class, "files");

    private final String pack;
    private final List<PackFault> found = new ArrayList<>();

    /** @param pack what is read, for the faults that concern all of it */
    FileFaults(String pack) {
        this.pack = Printable.of(pack);
    }

    /** One fault of a file; its code is the key up to the first dot. Names that a stranger chose are made printable. */
    public static PackFault fault(String file, int line, String key, Object... arguments) {
        int dot = key.indexOf('.');
        String code = dot < 0 ? key : key.substring(0, dot);
        return new PackFault(Printable.of(file), line, code, MESSAGES.text(key, arguments));
    }

    /** Notes a fault; reading goes on, so that an author sees all of them at once. */
    void add(String file, String key, Object... arguments) {
        found.add(fault(file, 0, key, arguments));
    }

    /** Notes a fault of the pack as a whole, after which reading cannot go on. */
    PackException stop(String key, Object... arguments) {
        return stopAt(pack, key, arguments);
    }

    /** Notes a fault after which reading cannot go on. */
    PackException stopAt(String file, String key, Object... arguments) {
        add(file, key, arguments);
        return refusal();
    }

    /** @throws PackException if anything was found */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    private PackException refusal() {
        return new PackException(
                pack,
                found.stream().sorted(Comparator.comparing(PackFault::file)).toList());
    }
}
