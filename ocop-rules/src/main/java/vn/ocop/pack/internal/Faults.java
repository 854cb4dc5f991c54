package vn.ocop.pack.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Messages;

/**
 * Collects faults while a pack is read: each once, and no more than a reader can use. What a stranger wrote into the
 * pack is shown without anything invisible, and shortened. Not safe for use by several threads.
 */
final class Faults {

    private static final Messages MESSAGES = Messages.beside(Faults.class, "faults");

    private static final int MOST = 1000;

    private final Set<PackFault> found = new LinkedHashSet<>();

    /** Notes a fault; its code is the key up to the first dot. */
    void add(String file, int line, String key, Object... arguments) {
        if (found.size() < MOST) {
            int dot = key.indexOf('.');
            String code = dot < 0 ? key : key.substring(0, dot);
            found.add(new PackFault(Printable.of(file), line, code, MESSAGES.text(key, Printable.ofAll(arguments))));
        } else if (found.size() == MOST) {
            found.add(
                    new PackFault(Printable.of(file), line, "too-many-faults", MESSAGES.text("too-many-faults", MOST)));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are so far: more than before means that something was found since. */
    int count() {
        return found.size();
    }

    List<PackFault> found() {
        return List.copyOf(found);
    }
}
