package vn.ocop.engine.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.engine.internal.code.CodeFaults;
import vn.ocop.engine.internal.code.OwnRules;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/**
 * The rules that a pack scores with: modules that the library ships, compiled at build time, and modules of the pack's
 * own, which are looked at by two gates and compiled here.
 *
 * <p>A pack without rules of its own costs nothing here and needs no compiler. Immutable and safe for use by several
 * threads.
 */
public final class RuleCode {

    private static final String MANIFEST = "pack.yaml";

    private final RulePack pack;
    private final List<String> shipped;
    private final Optional<OwnRules> own;
    private final List<PackFault> faults;

    private RuleCode(RulePack pack, List<String> shipped, Optional<OwnRules> own, List<PackFault> faults) {
        this.pack = pack;
        this.shipped = shipped;
        this.own = own;
        this.faults = faults;
    }

    /**
     * Looks at the rules of a pack and compiles its own ones; nothing of them runs. A layer takes over the rules of its
     * base as it does tables.
     *
     * @return the rules, or their {@link #faults()}
     */
    public static RuleCode of(RulePack pack) {
        Set<String> known = RuleBase.shippedModules();
        List<String> shipped = new ArrayList<>();
        List<String> others = new ArrayList<>();
        pack.rules().forEach(module -> (known.contains(module.replace("-", "")) ? shipped : others).add(module));
        CodeFaults faults = new CodeFaults();
        Optional<OwnRules> own = OwnRules.hasAny(pack) ? OwnRules.of(pack, others, known, faults) : Optional.empty();
        for (String module : others) {
            if (!OwnRules.hasModule(pack, module)) {
                faults.add(MANIFEST, line(pack.files(), module), "unknown-rule-module", module);
            }
        }
        // What looks at evidence, at the commune's work and at authority is the library's alone: a pack brings tables.
        Stream.of(
                        pack.evidenceRules(),
                        pack.commune().map(CommuneProcedure::rules).orElse(List.of()),
                        pack.authorityRules())
                .flatMap(List::stream)
                .filter(module -> !known.contains(module.replace("-", "")))
                .forEach(module ->
                        faults.add(MANIFEST, line(pack.files(), module), "unknown-rule-module.library", module));
        return new RuleCode(pack, List.copyOf(shipped), own, faults.found());
    }

    /**
     * What stands against the rules of a pack.
     *
     * @return the faults in the order of files and lines, empty if there are none; each with one of these codes:
     *     {@code rule-too-large}, {@code rule-too-many}, {@code rule-too-deep}, {@code rule-not-ascii},
     *     {@code rule-character}, {@code rule-syntax}, {@code rule-package}, {@code rule-import},
     *     {@code rule-construct}, {@code rule-attribute}, {@code rule-type}, {@code rule-constraint},
     *     {@code rule-source}, {@code rule-accumulate}, {@code rule-binding}, {@code rule-action}, {@code rule-name},
     *     {@code rule-none}, {@code rule-place}, {@code rule-module-taken}, {@code unknown-rule-module},
     *     {@code unused-rule-module}, {@code unknown-note}, {@code rule-compiler-missing}, {@code rule-compile},
     *     {@code rule-reference}
     */
    public static List<PackFault> check(RulePack pack) {
        return of(pack).faults();
    }

    /** What stands against using the rules; empty if nothing does. */
    public List<PackFault> faults() {
        return faults;
    }

    /** Whether the pack brings rules of its own. */
    public boolean hasOwnRules() {
        return own.isPresent();
    }

    /**
     * The rule base.
     *
     * @throws PackException if there are faults
     */
    RuleBase ruleBase() {
        if (!faults.isEmpty()) {
            throw new PackException(pack.files().origin(), faults);
        }
        return own.map(rules -> RuleBase.of(shipped, rules.load())).orElseGet(() -> RuleBase.of(shipped));
    }

    /** The line of the manifest that names a module, from 1; 0 if it is not there. */
    private static int line(PackFiles files, String module) {
        if (!files.has(MANIFEST)) {
            return 0;
        }
        List<String> lines = new String(files.bytes(MANIFEST), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Pattern item = Pattern.compile("\\s*- " + Pattern.quote(module) + "\\s*(#.*)?|[^#]*[\\[,]\\s*"
                + Pattern.quote(module) + "\\s*[,\\]].*");
        for (int i = 0; i < lines.size(); i++) {
            if (item.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
