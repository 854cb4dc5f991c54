package vn.ocop.engine.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import vn.ocop.engine.internal.code.OwnRules;

/**
 * The rules that were compiled at build time, as a rule base of chosen modules. A module is one DRL file: module
 * {@code star-gates} has the package {@code vn.ocop.rules.stargates}.
 *
 * <p>Safe for use by several threads; rule bases are made once for each choice of modules.
 */
public final class RuleBase {

    private static final String MODELS = "META-INF/kie/vn.ocop/ocop-rules/drools-model";
    private static final String PACKAGE = "vn.ocop.rules.";
    private static final Map<Set<String>, RuleBase> CACHE = new ConcurrentHashMap<>();

    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    /**
     * The rule base of some modules.
     *
     * @throws IllegalArgumentException if a module does not exist
     */
    public static RuleBase of(List<String> modules) {
        return CACHE.computeIfAbsent(Set.copyOf(modules), RuleBase::build);
    }

    /**
     * The rule base of some modules and of rules that a pack brings, all of them watched. It is made anew each time, and
     * garbage when its user forgets it.
     *
     * @throws IllegalArgumentException if a module does not exist
     */
    static RuleBase of(List<String> modules, List<Model> own) {
        List<Model> models = models(Set.copyOf(modules));
        models.addAll(own);
        OwnRules.watch(models);
        return create(models);
    }

    /** The last parts of the packages of the modules that were compiled at build time: their names without hyphens. */
    static Set<String> shippedModules() {
        Set<String> names = new LinkedHashSet<>();
        modelClasses().forEach(name -> names.add(name.substring(PACKAGE.length(), name.lastIndexOf('.'))));
        return names;
    }

    /** A new session; its user disposes of it. */
    public KieSession newSession() {
        return base.newKieSession();
    }

    /** The names of the rules, sorted. */
    public List<String> ruleNames() {
        return base.getKiePackages().stream()
                .flatMap(part -> part.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    private static RuleBase build(Set<String> modules) {
        return create(models(modules));
    }

    private static RuleBase create(List<Model> models) {
        return new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration()));
    }

    private static List<Model> models(Set<String> modules) {
        Set<String> wanted = new LinkedHashSet<>();
        modules.forEach(module -> wanted.add(PACKAGE + module.replace("-", "")));
        List<Model> models = new ArrayList<>();
        for (String className : modelClasses()) {
            if (wanted.remove(className.substring(0, className.lastIndexOf('.')))) {
                models.add(instantiate(className));
            }
        }
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException("there are no rule modules for the packages " + wanted);
        }
        return models;
    }

    private static List<String> modelClasses() {
        try (InputStream in = RuleBase.class.getClassLoader().getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new IllegalStateException("the compiled rules (" + MODELS
                        + ") are not on the class path.\nMaybe the build skipped the kie-maven-plugin.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith(PACKAGE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODELS, e);
        }
    }

    private static Model instantiate(String className) {
        try {
            return (Model) Class.forName(className, true, RuleBase.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the compiled rules " + className, e);
        }
    }
}
