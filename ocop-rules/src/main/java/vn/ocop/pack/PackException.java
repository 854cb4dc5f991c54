package vn.ocop.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when a rule pack cannot be used. Nothing of the pack is in effect. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackFault> faults;

    /**
     * @param pack what was to be loaded
     * @param faults what is wrong with it, at least one fault
     */
    public PackException(String pack, List<PackFault> faults) {
        super("rule pack " + pack + " is refused:\n"
                + faults.stream().map(fault -> fault.line(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of files and lines. */
    public List<PackFault> faults() {
        return faults;
    }
}
