package vn.ocop.pack.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.law.Misprint;
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Messages;

/** Collects what lint finds: each once, and no more than a reader can use. Not safe for use by several threads. */
public final class LintReport {

    private static final Messages MESSAGES = Messages.beside(LintReport.class, "lint");
    private static final int MOST = 1000;

    private final List<Misprint> misprints;
    private final Set<LintFinding> found = new LinkedHashSet<>();

    LintReport(List<Misprint> misprints) {
        this.misprints = List.copyOf(misprints);
    }

    /** What was found, in the order of files and lines. */
    public List<LintFinding> findings() {
        return found.stream()
                .sorted(Comparator.comparing(
                                (LintFinding finding) -> finding.fault().file())
                        .thenComparingInt(finding -> finding.fault().line()))
                .toList();
    }

    /** Notes a finding that no register can explain, in the words of its rule. */
    void add(LintRule rule, String file, int line, Object... arguments) {
        addAs("", rule, file, line, arguments);
    }

    /** Notes a finding that no register can explain, in one of the wordings of its rule. */
    void addAs(String wording, LintRule rule, String file, int line, Object... arguments) {
        add(Optional.empty(), wording, rule, file, line, arguments);
    }

    /** Notes a finding at a place of a product set, explained by the register of misprints if that covers the place. */
    void addIn(SetSheet sheet, String place, int line, LintRule rule, String wording, Object... arguments) {
        Optional<Misprint> registered = rule.isRegistrable() ? misprint(sheet, place) : Optional.empty();
        add(registered, wording, rule, sheet.file(), line, arguments);
    }

    /** Notes a finding that follows from others, which the register explains. */
    void addFollowing(Optional<Misprint> registered, SetSheet sheet, LintRule rule, int line, Object... arguments) {
        add(registered, "", rule, sheet.file(), line, arguments);
    }

    private void add(
            Optional<Misprint> registered, String wording, LintRule rule, String file, int line, Object... arguments) {
        if (found.size() < MOST) {
            String key = wording.isEmpty() ? rule.code() : rule.code() + "." + wording;
            found.add(new LintFinding(
                    rule,
                    new PackFault(
                            Printable.of(file), line, rule.code(), MESSAGES.text(key, Printable.ofAll(arguments))),
                    registered));
        } else if (found.size() == MOST) {
            LintRule many = LintRule.TOO_MANY_FINDINGS;
            found.add(new LintFinding(
                    many, new PackFault(file, line, many.code(), MESSAGES.text(many.code(), MOST)), Optional.empty()));
        }
    }

    /** The entry that covers a place and says that the pack keeps what is printed there. */
    private Optional<Misprint> misprint(SetSheet sheet, String place) {
        return misprints.stream()
                .filter(misprint ->
                        misprint.set().equals(sheet.code()) && misprint.place().equals(place))
                .filter(misprint -> misprint.unresolved() || misprint.printed().equals(misprint.used()))
                .findFirst();
    }
}
