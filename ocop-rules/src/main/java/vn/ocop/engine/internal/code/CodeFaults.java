package vn.ocop.engine.internal.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.internal.Printable;
import vn.ocop.text.Messages;

/**
 * Collects what is wrong with the rules of a pack. A key of the catalogue is a code, or a code, a dot and a word that
 * tells its texts apart. For use by one thread.
 */
public final class CodeFaults {

    /** The texts of all faults and messages about rules of a pack's own. */
    public static final Messages MESSAGES = Messages.beside(CodeFaults.class, "code");

    private final List<PackFault> found = new ArrayList<>();

    /** Notes a fault. What a stranger wrote is made printable. */
    public void add(String file, int line, String key, Object... arguments) {
        int dot = key.indexOf('.');
        Object[] printable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printable[i] = arguments[i] instanceof String text ? Printable.of(text) : arguments[i];
        }
        String code = dot < 0 ? key : key.substring(0, dot);
        found.add(new PackFault(Printable.of(file), Math.max(line, 0), code, MESSAGES.text(key, printable)));
    }

    /** Takes over what another collection has. */
    void addAll(CodeFaults others) {
        found.addAll(others.found);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in the order of files and lines. */
    public List<PackFault> found() {
        return found.stream()
                .sorted(Comparator.comparing(PackFault::file).thenComparingInt(PackFault::line))
                .toList();
    }
}
