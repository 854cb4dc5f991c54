package vn.ocop.engine.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Whether files hold any rules. */
    public static boolean hasAny(PackFiles files) {
        return files.paths().stream().anyMatch(OwnRules::isRules);
    }

    private static boolean isRules(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether a pack, or the one below it, holds a module. */
    public static boolean hasModule(PackFiles files, Optional<PackFiles> base, String module) {
        String path = FOLDER + module + ENDING;
        return files.has(path) || base.filter(below -> below.has(path)).isPresent();
    }

    /**
     * Checks and compiles the rules of a pack.
     *
     * @param files the files of the pack
     * @param base the files of the pack below it
     * @param wanted the modules that the pack scores with and the library does not ship
     * @param shipped the names, without hyphens, of the modules that the library ships
     * @param pack the pack
     * @param faults collects what stands against them
     * @return nothing after a fault
     */
    public static Optional<OwnRules> of(
            PackFiles files,
            Optional<PackFiles> base,
            List<String> wanted,
            Set<String> shipped,
            RulePack pack,
            CodeFaults faults) {
        TreeMap<String, byte[]> texts = texts(files, base, wanted, shipped, faults);
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

    private static TreeMap<String, byte[]> texts(
            PackFiles files, Optional<PackFiles> base, List<String> wanted, Set<String> shipped, CodeFaults faults) {
        TreeMap<String, byte[]> texts = new TreeMap<>();
        Set<String> packages = new TreeSet<>();
        base.ifPresent(below -> below.paths().stream()
                .filter(OwnRules::isRules)
                .filter(path -> wanted.contains(moduleOf(path)))
                .forEach(path -> texts.put(path, below.bytes(path))));
        for (String path : files.paths().stream().filter(OwnRules::isRules).toList()) {
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
                texts.put(path, files.bytes(path));
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
