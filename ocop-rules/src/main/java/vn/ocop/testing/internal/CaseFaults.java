package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Messages;

/**
 * Collects what is wrong with cases. A key of the catalogue is a code, or a code, a dot and a word that tells its texts
 * apart. Not safe for use by several threads.
 */
final class CaseFaults {

    static final Messages MESSAGES = Messages.beside(CaseFaults.class, "messages");

    private final List<PackFault> found = new ArrayList<>();

    void add(String file, int line, String key, Object... arguments) {
        int dot = key.indexOf('.');
        String code = dot < 0 ? key : key.substring(0, dot);
        found.add(new PackFault(file, line, code, MESSAGES.text(key, arguments)));
    }

    int size() {
        return found.size();
    }

    List<PackFault> found() {
        return List.copyOf(found);
    }
}
