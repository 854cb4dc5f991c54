package vn.ocop.pack.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Transition;

/** Whether the dates and the product sets of the manifest hold together. */
public final class ManifestLint {

    private ManifestLint() {}

    public static void check(LintedPack pack) {
        checkSubjects(pack);
        if (pack.pack().replaces().contains(pack.pack().id())) {
            add(
                    pack,
                    LintRule.REPLACES_ITSELF,
                    pack.manifest().line("replaces"),
                    pack.pack().id());
        }
        Optional<Transition> transition = pack.pack().transition();
        if (transition.isPresent() && !transition.get().terms().isEmpty()) {
            checkTerms(pack);
        }
    }

    private static void checkSubjects(LintedPack pack) {
        Yaml subjects = pack.manifest().mapping("subjects");
        if (subjects.has("in-addition")) {
            Yaml sets = subjects.mapping("in-addition");
            for (String set : sets.keys()) {
                if (pack.sheet(set).isEmpty()) {
                    add(pack, LintRule.UNKNOWN_SET, sets.line(set), set);
                }
            }
        }
    }

    private static void checkTerms(LintedPack pack) {
        RulePack rules = pack.pack();
        Yaml manifest = pack.manifest().mapping("transition");
        if (rules.replaces().isEmpty()) {
            add(pack, LintRule.TERM_WITHOUT_PREDECESSOR, manifest.line("terms"));
        }
        Set<String> kinds = new HashSet<>();
        for (Yaml term : manifest.mappings("terms")) {
            Optional<LocalDate> lastDay = term.date("last-day");
            if (lastDay.isPresent() && lastDay.get().isBefore(rules.inForceFrom())) {
                add(pack, LintRule.TERM_BEFORE_START, term.line("last-day"), lastDay.get(), rules.inForceFrom());
            }
            for (String kind : term.strings("kinds")) {
                if (!kinds.add(kind)) {
                    add(pack, LintRule.TERM_TWICE, term.line("kinds"), kind);
                }
            }
        }
    }

    private static void add(LintedPack pack, LintRule rule, int line, Object... arguments) {
        pack.report().add(rule, Manifest.FILE, line, arguments);
    }
}
