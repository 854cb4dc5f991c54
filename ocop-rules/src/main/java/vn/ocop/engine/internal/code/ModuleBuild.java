package vn.ocop.engine.internal.code;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import vn.ocop.pack.RulePack;

/** The way of one rule module from its bytes to classes that may be loaded. It names the optional rule compiler. */
final class ModuleBuild {

    private ModuleBuild() {}

    /** Takes a module through both gates; empty after a fault. */
    static Optional<CompiledModule> build(
            String file, byte[] bytes, String packageName, RulePack pack, CodeFaults faults) {
        Optional<String> text = RuleText.clean(file, bytes, faults);
        RuleCompiler compiler = new RuleCompiler(file, faults);
        Optional<PackageDescr> module = text.flatMap(compiler::parse);
        if (module.isEmpty()) {
            return Optional.empty();
        }
        CodeFaults refusals = new CodeFaults();
        RuleNotes notes = new RuleNotes(file, pack.notes(), refusals);
        new DrlGate(file, packageName, notes, refusals).check(module.get(), text.orElseThrow());
        faults.addAll(refusals);
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        Optional<CompiledModule> compiled = compiler.compile(module.get(), text.orElseThrow(), pack.digest());
        return compiled.filter(classes -> {
            List<String> refused = ClassGate.check(packageName, classes);
            refused.forEach(name -> faults.add(file, 0, "rule-reference", name.replace('/', '.')));
            return refused.isEmpty();
        });
    }
}
