package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Messages;

/** Collects faults while a pack is read. Not safe for use by several threads. */
final class Faults {

    private static final Messages MESSAGES = Messages.beside(Faults.class, "faults");

    private final List<PackFault> found = new ArrayList<>();

    void add(String file, int line, String code, Object... arguments) {
        found.add(new PackFault(file, line, code, MESSAGES.text(code, arguments)));
    }

    /** Takes over what another one found. */
    void addAll(Faults other) {
        found.addAll(other.found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<PackFault> found() {
        return List.copyOf(found);
    }
}
