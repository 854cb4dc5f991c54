package vn.ocop.pack;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.law.Misprint;

/**
 * Something that {@link PackLint} found in a rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rule the rule that is broken
 * @param fault where, and in words; its code is that of the rule
 * @param registered the entry of the pack's register of misprints that states the irregularity openly, if there is one
 */
public record LintFinding(LintRule rule, PackFault fault, Optional<Misprint> registered) {

    public LintFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(registered, "registered");
    }

    /** How grave the finding is, whether registered or not. */
    public LintRule.Severity severity() {
        return rule.severity();
    }

    /** Whether the pack must not be used because of it: an error that the register of misprints does not explain. */
    public boolean refuses() {
        return severity() == LintRule.Severity.ERROR && registered.isEmpty();
    }

    /** The finding as one line, {@code file:line: code: text}, with the id of the register in brackets. */
    public String line(Locale locale) {
        return fault.line(locale)
                + registered.map(misprint -> " [" + misprint.id() + "]").orElse("");
    }
}
