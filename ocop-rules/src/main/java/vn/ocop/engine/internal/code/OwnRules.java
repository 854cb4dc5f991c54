package vn.ocop.engine.internal.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/** The rule modules that a pack brings, through both gates and compiled. Immutable; safe for use by several threads. */
public final class OwnRules {

    static final int MAX_MODULES = 20;

    private static final String FOLDER = "rules/";
    private static final String ENDING = ".drl";
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String FACTS = "facts";
    private static final String PACKAGE = "vn.ocop.rules.";
    private static final List<String> NEEDED =
            List.of("org.drools.model.codegen.execmodel.ModelBuilderImpl", "org.objectweb.asm.ClassReader");

    private final List<CompiledModule> modules;

    OwnRules(List<CompiledModule> modules) {
        this.modules = modules;
    }

    /** Whether a pack, or the one below it, holds any rules. */
    public static boolean hasAny(RulePack pack) {
        return !paths(pack.files()).isEmpty()
                || pack.baseFiles().filter(base -> !paths(base).isEmpty()).isPresent();
    }

    /** Whether a pack, or the one below it, holds a module. */
    public static boolean hasModule(RulePack pack, String module) {
        String path = FOLDER + module + ENDING;
        return pack.files().has(path)
                || pack.baseFiles().filter(base -> base.has(path)).isPresent();
    }

    private static List<String> paths(PackFiles files) {
        return files.paths().stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(ENDING))
                .toList();
    }

    /**
     * Checks and compiles the rules of a pack.
     *
     * @param pack the pack
     * @param wanted the modules that it scores with and the library does not ship
     * @param shipped the names, without hyphens, of the modules that the library ships
     * @param faults collects what stands against them
     * @return nothing after a fault
     */
    public static Optional<OwnRules> of(RulePack pack, List<String> wanted, Set<String> shipped, CodeFaults faults) {
        SortedMap<String, byte[]> texts = texts(pack, wanted, shipped, faults);
        if (!texts.isEmpty() && !isCompilerThere()) {
            faults.add(texts.firstKey(), 0, "rule-compiler-missing");
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        List<CompiledModule> compiled = new ArrayList<>();
        texts.forEach((file, bytes) -> compile(file, bytes, pack, faults).ifPresent(compiled::add));
        return faults.isEmpty() ? Optional.of(new OwnRules(List.copyOf(compiled))) : Optional.empty();
    }

    private static SortedMap<String, byte[]> texts(
            RulePack pack, List<String> wanted, Set<String> shipped, CodeFaults faults) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        pack.baseFiles()
                .ifPresent(base -> paths(base).stream()
                        .filter(path -> wanted.contains(moduleOf(path)))
                        .forEach(path -> texts.put(path, base.bytes(path))));
        Set<String> packages = new HashSet<>();
        for (String path : paths(pack.files())) {
            String module = moduleOf(path);
            if (!path.equals(FOLDER + module + ENDING) || !module.matches(NAME)) {
                faults.add(path, 0, "rule-place");
            } else if (shipped.contains(joined(module))
                    || joined(module).equals(FACTS)
                    || !packages.add(joined(module))) {
                faults.add(path, 0, "rule-module-taken", module);
            } else if (!wanted.contains(module)) {
                faults.add(path, 0, "unused-rule-module", module);
            } else {
                texts.put(path, pack.files().bytes(path));
            }
        }
        if (texts.size() > MAX_MODULES) {
            faults.add(FOLDER, 0, "rule-too-many.modules", texts.size(), MAX_MODULES);
        }
        return texts;
    }

    private static String moduleOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String joined(String module) {
        return module.replace("-", "");
    }

    private static boolean isCompilerThere() {
        try {
            for (String name : NEEDED) {
                Class.forName(name, false, OwnRules.class.getClassLoader());
            }
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Optional<CompiledModule> compile(String file, byte[] bytes, RulePack pack, CodeFaults faults) {
        String packageName = PACKAGE + joined(moduleOf(file));
        try {
            return ModuleBuild.build(file, bytes, packageName, pack, faults);
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(file, 0, "rule-syntax.unreadable", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Loads the rules: the first time that anything of them runs. */
    public List<Model> load() {
        RuleClassLoader loader = new RuleClassLoader(modules);
        List<Model> models = new ArrayList<>();
        for (CompiledModule module : modules) {
            for (String name : module.models()) {
                models.add(instantiate(name, loader));
            }
        }
        return models;
    }

    /** Puts the joins of rules under the budget of {@link GuardedRun}; no rule base may use the models yet. */
    public static void watch(List<Model> models) {
        Watch.over(models);
    }

    private static Model instantiate(String name, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the compiled rules " + name, e);
        }
    }
}
