package vn.ocop.engine.internal.code;

import java.util.List;
import vn.ocop.pack.RuleNote;

/** The notes of a pack, as far as a rule module names them. For one module, by one thread. */
final class RuleNotes {

    private final String file;
    private final List<RuleNote> known;
    private final CodeFaults faults;

    RuleNotes(String file, List<RuleNote> known, CodeFaults faults) {
        this.file = file;
        this.known = known;
        this.faults = faults;
    }

    /** Says that a rule inserts a note. */
    void used(String code, int line) {
        if (known.stream().noneMatch(note -> note.code().equals(code))) {
            faults.add(file, line, "unknown-note", code);
        }
    }
}
