package vn.ocop.engine.internal.code;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductGroup;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.rules.facts.CaseChoice;
import vn.ocop.rules.facts.CriterionScore;
import vn.ocop.rules.facts.Dependency;
import vn.ocop.rules.facts.EstablishedFinding;
import vn.ocop.rules.facts.Gap;
import vn.ocop.rules.facts.GateOutcome;
import vn.ocop.rules.facts.GateTally;
import vn.ocop.rules.facts.Grounds;
import vn.ocop.rules.facts.Note;
import vn.ocop.rules.facts.ReachedBand;
import vn.ocop.rules.facts.Remark;
import vn.ocop.rules.facts.Scope;
import vn.ocop.rules.facts.Score;
import vn.ocop.rules.facts.Sheet;
import vn.ocop.rules.facts.SheetScore;
import vn.ocop.rules.facts.Stage;
import vn.ocop.rules.facts.StarLevel;
import vn.ocop.rules.facts.Submission;
import vn.ocop.rules.facts.Verdict;
import vn.ocop.rules.facts.Zero;

/**
 * Everything that rules of a pack may name: types, what can be read of them, and what can be inserted. What is not here
 * does not exist for such rules. Both gates ask this class, the one about words, the other about compiled classes.
 *
 * <p>Of the types below everything can be read that they say about themselves without arguments: they are values
 * without effects. Immutable; safe for use by several threads.
 */
final class Vocabulary {

    private static final List<Class<?>> TYPES = List.of(
            AssessmentStatus.class,
            Band.class,
            CaseChoice.class,
            Criterion.class,
            CriterionKind.class,
            CriterionScore.class,
            Dependency.class,
            Effect.class,
            Effect.Kind.class,
            EstablishedFinding.class,
            Gap.class,
            GateOutcome.class,
            GatePolicy.class,
            GateResult.class,
            GateResult.Verdict.class,
            GateTally.class,
            Ground.class,
            Grounds.class,
            Note.class,
            Option.class,
            Part.class,
            Points.class,
            ProductGroup.class,
            ProductSet.class,
            ReachedBand.class,
            Remark.class,
            Remark.Kind.class,
            Rubric.class,
            Scope.class,
            Score.class,
            Section.class,
            Sheet.class,
            SheetScore.class,
            Stage.class,
            StarGate.class,
            StarLevel.class,
            Submission.class,
            Verdict.class,
            Zero.class);

    /** What can be inserted: the factory methods of a type; {@code new} stands for its constructor. */
    private static final Map<Class<?>, Set<String>> FACTORIES = Map.of(
            Gap.class, Set.of("new"),
            GateOutcome.class, Set.of("met", "unmet", "open"),
            Grounds.class, Set.of("of"),
            Note.class, Set.of("of"),
            ReachedBand.class, Set.of("of"),
            Remark.class, Set.of("bothCases", "notApplicable"),
            Scope.class, Set.of("new"),
            Score.class, Set.of("meanOf"),
            SheetScore.class, Set.of("of"),
            Verdict.class, Set.of("of", "ranked", "stoppedByZero"));

    /** Types of the platform that patterns may have, and what can be read of them. */
    private static final Map<Class<?>, Set<String>> PLATFORM = Map.of(
            List.class, Set.of("size", "isEmpty"),
            Number.class, Set.of("intValue", "longValue"),
            Integer.class, Set.of("intValue", "longValue"),
            Long.class, Set.of("intValue", "longValue"));

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "equals");

    private static final Vocabulary INSTANCE = new Vocabulary();

    private final Set<String> importable = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> properties = new HashSet<>();
    private final Set<String> accessors = new HashSet<>();
    private final Set<String> constants = new HashSet<>();
    private final Map<String, Set<String>> factories = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    private Vocabulary() {
        for (Class<?> type : TYPES) {
            add(type);
        }
        PLATFORM.forEach((type, names) -> {
            types.add(type.getSimpleName());
            names.forEach(name -> addAccessor(type, name));
        });
        importable.add(List.class.getName());
    }

    static Vocabulary get() {
        return INSTANCE;
    }

    private void add(Class<?> type) {
        String name = type.getCanonicalName().substring(type.getPackageName().length() + 1);
        if (type.getEnclosingClass() == null) {
            importable.add(type.getName());
        }
        types.add(name);
        for (Method method : type.getDeclaredMethods()) {
            if (isAccessor(method)) {
                addAccessor(type, method.getName());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers())) {
                constants.add(name + "." + field.getName());
                member(type, field.getName());
            }
        }
        Set<String> made = FACTORIES.getOrDefault(type, Set.of());
        factories.put(name, made);
        made.forEach(factory -> member(type, factory.equals("new") ? "<init>" : factory));
    }

    private static boolean isAccessor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    private void addAccessor(Class<?> type, String method) {
        accessors.add(method);
        properties.add(method);
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                properties.add(decapitalized(method.substring(prefix.length())));
            }
        }
        member(type, method);
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void member(Class<?> type, String name) {
        members.computeIfAbsent(type.getName().replace('.', '/'), unused -> new HashSet<>())
                .add(name);
    }

    /** The names of the classes that may be imported. */
    Set<String> importable() {
        return Collections.unmodifiableSet(importable);
    }

    /** Whether a class may be imported. */
    boolean isImportable(String className) {
        return importable.contains(className);
    }

    /** Whether a pattern may be of a type, by the name that it has in rules. */
    boolean isType(String name) {
        return types.contains(name);
    }

    /** Whether a type is one of {@code java.lang}. */
    boolean needsNoImport(String name) {
        return PLATFORM.keySet().stream()
                .anyMatch(type -> type.getPackageName().equals("java.lang")
                        && type.getSimpleName().equals(name));
    }

    /** Whether any type has such a property. */
    boolean isProperty(String name) {
        return properties.contains(name);
    }

    /** Whether any type has such a method to read it. */
    boolean isAccessor(String name) {
        return accessors.contains(name);
    }

    /** Whether there is a constant, for example {@code GateResult.Verdict.MET}. */
    boolean isConstant(String name) {
        return constants.contains(name);
    }

    /** Whether a type has such a factory method; {@code new} stands for its constructor. */
    boolean isFactory(String type, String method) {
        return factories.getOrDefault(type, Set.of()).contains(method);
    }

    /** Whether a compiled class may name a type, by its internal name. */
    boolean isKnown(String internalName) {
        return members.containsKey(internalName);
    }

    /** Whether a compiled class may use a method or field of a type. */
    boolean isMember(String internalName, String name) {
        return members.getOrDefault(internalName, Set.of()).contains(name);
    }
}
