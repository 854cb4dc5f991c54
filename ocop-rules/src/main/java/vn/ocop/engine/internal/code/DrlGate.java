package vn.ocop.engine.internal.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * The first gate: what a parsed rule module may consist of. Everything is compared by its exact class with what is
 * known here; anything else is refused. For one module, by one thread.
 */
final class DrlGate {

    static final int MAX_RULES = 50;
    static final int MAX_PATTERNS = 8;
    static final int MAX_CONSTRAINTS = 12;
    static final int MAX_LENGTH = 1000;

    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "collectList");
    private static final Set<String> RESULTS = Set.of("Object", "Object[]");

    private final String file;
    private final String packageName;
    private final RuleNotes notes;
    private final CodeFaults faults;
    private final Set<String> imported = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private int patterns;

    /**
     * @param file the file, for faults
     * @param packageName the package that the module must have
     * @param notes the notes of the pack
     * @param faults collects what is refused
     */
    DrlGate(String file, String packageName, RuleNotes notes, CodeFaults faults) {
        this.file = file;
        this.packageName = packageName;
        this.notes = notes;
        this.faults = faults;
    }

    /**
     * Looks at a whole module.
     *
     * @param module the parsed module
     * @param text what it was parsed from, for the lines of actions
     */
    void check(PackageDescr module, String text) {
        text.lines().forEach(lines::add);
        if (!module.getName().equals(packageName)) {
            refuse(module, "rule-package", module.getName(), packageName);
        }
        constructs(module).forEach((name, found) -> {
            if (!found.isEmpty()) {
                refuse(found.iterator().next(), "rule-construct", name);
            }
        });
        if (module.getUnit() != null) {
            refuse(module.getUnit(), "rule-construct", "unit");
        }
        if (!module.getAttributes().isEmpty()) {
            module.getAttributes().forEach(attribute -> refuse(attribute, "rule-attribute", attribute.getName()));
        }
        for (ImportDescr descr : module.getImports()) {
            checkImport(descr);
        }
        if (module.getRules().isEmpty()) {
            refuse(module, "rule-none");
        }
        if (module.getRules().size() > MAX_RULES) {
            refuse(module, "rule-too-many.rules", module.getRules().size(), MAX_RULES);
        }
        Set<String> names = new HashSet<>();
        for (RuleDescr rule : module.getRules()) {
            if (!names.add(rule.getName())) {
                refuse(rule, "rule-name", rule.getName());
            }
            checkRule(rule);
        }
    }

    private static Map<String, Collection<? extends BaseDescr>> constructs(PackageDescr module) {
        Map<String, Collection<? extends BaseDescr>> constructs = new LinkedHashMap<>();
        constructs.put("import function", module.getFunctionImports());
        constructs.put("import accumulate", module.getAccumulateImports());
        constructs.put("global", module.getGlobals());
        constructs.put("function", module.getFunctions());
        constructs.put("declare", module.getTypeDeclarations());
        constructs.put("declare enum", module.getEnumDeclarations());
        constructs.put("declare entry-point", module.getEntryPointDeclarations());
        constructs.put("declare window", module.getWindowDeclarations());
        return constructs;
    }

    private void checkImport(ImportDescr descr) {
        String target = descr.getTarget();
        if (descr.getClass() != ImportDescr.class || !Vocabulary.get().isImportable(target)) {
            refuse(descr, "rule-import", target);
        } else {
            imported.add(target.substring(target.lastIndexOf('.') + 1));
        }
    }

    private void checkRule(RuleDescr rule) {
        if (rule.getClass() != RuleDescr.class) {
            refuse(rule, "rule-construct", "query");
            return;
        }
        if (rule.getParentName() != null) {
            refuse(rule, "rule-construct", "extends");
        }
        if (rule.getUnit() != null) {
            refuse(rule, "rule-construct", "unit");
        }
        rule.getAttributes().values().forEach(attribute -> refuse(attribute, "rule-attribute", attribute.getName()));
        checkAnnotations(rule);
        if (rule.hasErrors() || !rule.getNamedConsequences().isEmpty()) {
            refuse(rule, "rule-construct", "then[...]");
        }
        patterns = 0;
        checkCondition(rule.getLhs());
        if (patterns > MAX_PATTERNS) {
            refuse(rule, "rule-too-many.patterns", patterns, MAX_PATTERNS);
        }
        if (rule.getConsequence() instanceof String action) {
            read("rule-action", action, actionLine(rule), (text, line) -> ActionGrammar.action(text, line, notes));
        } else {
            refuse(rule, "rule-action", rule.getName(), "then");
        }
    }

    /** The line on which an action begins: that of {@code then}, or the first one after it that is not empty. */
    private int actionLine(RuleDescr rule) {
        int then = rule.getConsequenceLine();
        if (then < 1 || then > lines.size() || !lines.get(then - 1).strip().endsWith("then")) {
            return then;
        }
        int line = then + 1;
        while (line < lines.size() && lines.get(line - 1).isBlank()) {
            line++;
        }
        return line;
    }

    private void checkAnnotations(AnnotatedBaseDescr descr) {
        descr.getAnnotations()
                .forEach(annotation -> refuse(annotation, "rule-construct.annotation", annotation.getName()));
    }

    private void checkCondition(Object condition) {
        if (condition instanceof AnnotatedBaseDescr annotated) {
            checkAnnotations(annotated);
        }
        if (condition.getClass() == PatternDescr.class) {
            checkPattern((PatternDescr) condition);
        } else if (condition.getClass() == AndDescr.class
                || condition.getClass() == OrDescr.class
                || condition.getClass() == NotDescr.class
                || condition.getClass() == ExistsDescr.class) {
            ((ConditionalElementDescr) condition).getDescrs().forEach(this::checkCondition);
        } else {
            refuse(condition, "rule-construct", nameOf(condition));
        }
    }

    private void checkPattern(PatternDescr pattern) {
        patterns++;
        PatternSourceDescr source = pattern.getSource();
        String type = String.valueOf(pattern.getObjectType());
        boolean accumulated = source != null && source.getClass() == AccumulateDescr.class;
        if (!isKnown(type) && !(accumulated && RESULTS.contains(type))) {
            refuse(pattern, "rule-type", type);
        }
        if (pattern.isQuery()
                || pattern.isUnification()
                || !pattern.getBehaviors().isEmpty()) {
            refuse(pattern, "rule-construct", nameOf(pattern));
        }
        checkBinding(pattern, pattern.getIdentifier());
        if (pattern.getConstraint().getClass() != AndDescr.class) {
            refuse(pattern, "rule-construct", nameOf(pattern.getConstraint()));
            return;
        }
        if (pattern.getDescrs().size() > MAX_CONSTRAINTS) {
            refuse(pattern, "rule-too-many.constraints", pattern.getDescrs().size(), MAX_CONSTRAINTS);
        }
        pattern.getDescrs().forEach(this::checkConstraint);
        if (source != null) {
            checkSource(pattern, source);
        }
    }

    private boolean isKnown(String type) {
        int dot = type.indexOf('.');
        String first = dot < 0 ? type : type.substring(0, dot);
        return Vocabulary.get().isType(type)
                && (imported.contains(first) || Vocabulary.get().needsNoImport(type));
    }

    private void checkConstraint(BaseDescr constraint) {
        if (constraint.getClass() == ExprConstraintDescr.class
                && ((ExprConstraintDescr) constraint).getType() == ExprConstraintDescr.Type.NAMED) {
            String text = constraint.getText();
            read("rule-constraint", text, constraint.getLine(), ConditionGrammar::constraint);
        } else {
            refuse(constraint, "rule-constraint", constraint.getText(), constraint.getText());
        }
    }

    private void checkSource(PatternDescr pattern, PatternSourceDescr source) {
        if (source.getClass() == AccumulateDescr.class) {
            checkAccumulate(pattern, (AccumulateDescr) source);
        } else if (source.getClass() == FromDescr.class
                && ((FromDescr) source).getDataSource().getClass() == MVELExprDescr.class) {
            String text = ((MVELExprDescr) ((FromDescr) source).getDataSource()).getExpression();
            read("rule-source", text, pattern.getLine(), ConditionGrammar::reference);
        } else {
            refuse(pattern, "rule-construct", nameOf(source));
        }
    }

    private void checkAccumulate(PatternDescr pattern, AccumulateDescr accumulate) {
        boolean inline = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getReverseCode() != null
                || accumulate.getResultCode() != null
                || accumulate.getDeclarations() != null
                || !accumulate.isExternalFunction();
        if (inline) {
            refuse(pattern, "rule-accumulate.inline");
        }
        for (AccumulateDescr.AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            if (function.isUnification()
                    || !FUNCTIONS.contains(function.getFunction())
                    || function.getParams() == null
                    || function.getParams().length != 1) {
                refuse(pattern, "rule-accumulate", function.getFunction());
            } else {
                String argument = function.getParams()[0];
                read("rule-accumulate.argument", argument, pattern.getLine(), ConditionGrammar::reference);
            }
            checkBinding(pattern, function.getBind());
        }
        checkCondition(accumulate.getInput());
    }

    /** A bound name begins with a dollar sign, so that it can hide no other. */
    private void checkBinding(PatternDescr pattern, @Nullable String name) {
        if (name != null && !name.matches("\\$[A-Za-z][A-Za-z0-9_]*")) {
            refuse(pattern, "rule-binding", name);
        }
    }

    private void read(String key, String text, int line, Reader reader) {
        if (text.length() > MAX_LENGTH) {
            faults.add(file, line, "rule-too-large.part", text.length(), MAX_LENGTH);
            return;
        }
        try {
            reader.read(text, line);
        } catch (Tokens.Refusal refusal) {
            faults.add(file, refusal.line(), key, text.strip().replaceAll("\\s+", " "), refusal.word());
        }
    }

    /** Reads a condition or an action; refuses what is none. */
    @FunctionalInterface
    private interface Reader {

        void read(String text, int line);
    }

    private void refuse(Object descr, String key, Object... arguments) {
        faults.add(file, descr instanceof BaseDescr base ? base.getLine() : 0, key, arguments);
    }

    /** What an author calls a construct: {@code EvalDescr} is {@code eval}. */
    private static String nameOf(Object descr) {
        String name = descr.getClass().getSimpleName().replace("Descr", "");
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
