package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Collects the faults that only support packs can have. A key is a code, or a code, a dot and a word. For one thread. */
public final class SupportFaults {

    private static final Messages MESSAGES = Messages.beside(SupportFaults.class, "support");

    private final List<PackFault> found = new ArrayList<>();

    /** One fault; what a stranger wrote is made printable. */
    public static PackFault fault(String file, int line, String key, Object... arguments) {
        Object[] printable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printable[i] = arguments[i] instanceof Text ? arguments[i] : Printable.of(String.valueOf(arguments[i]));
        }
        int dot = key.indexOf('.');
        return new PackFault(file, line, dot < 0 ? key : key.substring(0, dot), MESSAGES.text(key, printable));
    }

    void add(String file, int line, String key, Object... arguments) {
        found.add(fault(file, line, key, arguments));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<PackFault> found() {
        return List.copyOf(found);
    }
}
