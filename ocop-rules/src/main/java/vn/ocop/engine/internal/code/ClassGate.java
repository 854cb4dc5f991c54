package vn.ocop.engine.internal.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The second gate: what the compiled classes of a rule module may refer to. It reads the whole constant pool of each
 * class, so it does not matter by which road a name got there. What the code generator needs of the platform and of the
 * rules engine is listed member by member; of the facts, {@link Vocabulary} says it.
 *
 * <p>Needs ASM on the class path, as the rule compiler is needed. For one module, by one thread.
 */
final class ClassGate {

    /** By class, the members that may be used; none where the class may only be named. */
    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry("java/lang/Boolean", Set.of("valueOf", "booleanValue", "TYPE", "TRUE", "FALSE")),
            Map.entry("java/lang/Class", Set.of()),
            Map.entry("java/lang/Enum", Set.of("<init>", "valueOf")),
            Map.entry("java/lang/Exception", Set.of()),
            Map.entry("java/lang/Integer", Set.of("TYPE", "valueOf", "intValue", "longValue")),
            Map.entry("java/lang/Long", Set.of("TYPE", "valueOf", "intValue", "longValue")),
            Map.entry("java/lang/Number", Set.of("intValue", "longValue")),
            Map.entry("java/lang/Object", Set.of("<init>")),
            Map.entry("java/lang/RuntimeException", Set.of("<init>")),
            Map.entry("java/lang/String", Set.of("equals", "hashCode")),
            Map.entry("java/lang/System", Set.of("arraycopy")),
            Map.entry("java/lang/Throwable", Set.of()),
            Map.entry("java/lang/invoke/CallSite", Set.of()),
            Map.entry("java/lang/invoke/LambdaMetafactory", Set.of("metafactory")),
            Map.entry("java/lang/invoke/MethodHandle", Set.of()),
            Map.entry("java/lang/invoke/MethodHandles", Set.of()),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", Set.of()),
            Map.entry("java/lang/invoke/MethodType", Set.of()),
            Map.entry("java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants")),
            Map.entry("java/time/format/DateTimeFormatter", Set.of()),
            Map.entry(
                    "java/time/format/DateTimeFormatterBuilder",
                    Set.of("<init>", "appendPattern", "parseCaseInsensitive", "toFormatter")),
            Map.entry("java/util/Arrays", Set.of("asList")),
            Map.entry("java/util/Collections", Set.of("emptyList")),
            Map.entry("java/util/List", Set.of("size", "isEmpty")),
            Map.entry("java/util/Locale", Set.of("ENGLISH")),
            Map.entry("java/util/function/Supplier", Set.of()),
            Map.entry("org/drools/compiler/kie/builder/MaterializedLambda", Set.of()),
            Map.entry("org/drools/core/base/accumulators/CollectListAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/CountAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/IntegerMaxAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/IntegerMinAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/IntegerSumAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/LongMaxAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/LongMinAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/core/base/accumulators/LongSumAccumulateFunction", Set.of("<init>")),
            Map.entry("org/drools/model/AlphaIndex", Set.of()),
            Map.entry("org/drools/model/Argument", Set.of()),
            Map.entry("org/drools/model/BetaIndex", Set.of()),
            Map.entry("org/drools/model/Declaration", Set.of()),
            Map.entry("org/drools/model/DeclarationSource", Set.of()),
            Map.entry("org/drools/model/DomainClassMetadata", Set.of("getPropertyIndex")),
            Map.entry("org/drools/model/Drools", Set.of("insert")),
            Map.entry("org/drools/model/EntryPoint", Set.of()),
            Map.entry("org/drools/model/From", Set.of()),
            Map.entry("org/drools/model/Global", Set.of()),
            Map.entry("org/drools/model/Index", Set.of()),
            Map.entry(
                    "org/drools/model/Index$ConstraintType",
                    Set.of("EQUAL", "NOT_EQUAL", "GREATER_THAN", "GREATER_OR_EQUAL", "LESS_THAN", "LESS_OR_EQUAL")),
            Map.entry("org/drools/model/Model", Set.of()),
            Map.entry("org/drools/model/PatternDSL", Set.of()),
            Map.entry("org/drools/model/PatternDSL$PatternDef", Set.of("bind", "expr", "passive", "watch")),
            Map.entry("org/drools/model/PatternDSL$ReactOn", Set.of()),
            Map.entry("org/drools/model/Query", Set.of()),
            Map.entry("org/drools/model/Rule", Set.of()),
            Map.entry("org/drools/model/RuleItemBuilder", Set.of()),
            Map.entry("org/drools/model/TypeMetaData", Set.of()),
            Map.entry("org/drools/model/Variable", Set.of()),
            Map.entry("org/drools/model/consequences/ConsequenceBuilder", Set.of()),
            Map.entry("org/drools/model/functions/HashedExpression", Set.of()),
            Map.entry("org/drools/model/functions/Operator", Set.of()),
            Map.entry("org/drools/model/functions/PredicateInformation", Set.of("<init>", "addRuleNames")),
            Map.entry("org/drools/model/functions/accumulate/AccumulateFunction", Set.of("as")),
            Map.entry("org/drools/model/impl/RuleBuilder", Set.of("build")),
            Map.entry("org/drools/model/operators/InOperator", Set.of("INSTANCE")),
            Map.entry("org/drools/model/view/ExprViewItem", Set.of()),
            Map.entry("org/drools/model/view/ViewItem", Set.of()),
            Map.entry("org/drools/model/view/ViewItemBuilder", Set.of()),
            Map.entry(
                    "org/drools/modelcompiler/dsl/pattern/D",
                    Set.of(
                            "accFunction",
                            "accumulate",
                            "alphaIndexedBy",
                            "and",
                            "betaIndexedBy",
                            "declarationOf",
                            "eval",
                            "execute",
                            "exists",
                            "from",
                            "not",
                            "on",
                            "or",
                            "pattern",
                            "reactOn",
                            "rule")),
            Map.entry(
                    "org/drools/modelcompiler/util/EvaluationUtil",
                    Set.of(
                            "areNullSafeEquals",
                            "areNumbersNullSafeEquals",
                            "equals",
                            "notEquals",
                            "greaterThan",
                            "greaterOrEqual",
                            "lessThan",
                            "lessOrEqual",
                            "greaterThanNumbers",
                            "greaterOrEqualNumbers",
                            "lessThanNumbers",
                            "lessOrEqualNumbers")),
            Map.entry("org/drools/util/DateUtils", Set.of("getDateFormatMask")));

    /** Families of classes that differ by the number of arguments. */
    private static final Pattern FAMILY =
            Pattern.compile("org/drools/model/functions/(Block|Predicate|Function)\\d{1,2}");

    private static final Pattern EXECUTES =
            Pattern.compile("org/drools/model/consequences/ConsequenceBuilder\\$_\\d{1,2}");

    /** A class in a descriptor, a signature or an annotation. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int INVOKE_DYNAMIC = 18;

    private final String own;
    private final Set<String> refused = new TreeSet<>();

    private ClassGate(String packageName) {
        this.own = packageName.replace('.', '/') + "/";
    }

    /**
     * What the classes of a module refer to and may not.
     *
     * @param packageName the package of the module
     * @param module the module
     * @return the names, sorted; empty if nothing stands against loading the classes
     */
    static List<String> check(String packageName, CompiledModule module) {
        ClassGate gate = new ClassGate(packageName);
        module.classes().forEach(gate::check);
        return new ArrayList<>(gate.refused);
    }

    /** Whether rules may name a class of the platform, of the rules engine or of the facts, by its internal name. */
    static boolean mayName(String internalName) {
        return MEMBERS.containsKey(internalName)
                || Vocabulary.get().isKnown(internalName)
                || FAMILY.matcher(internalName).matches()
                || EXECUTES.matcher(internalName).matches();
    }

    /**
     * Whether rules get a class when they run. What compiled enums need of {@code System} nothing here ever calls.
     */
    static boolean mayLoad(String internalName) {
        return mayName(internalName) && !internalName.equals("java/lang/System");
    }

    private void check(String name, byte[] bytes) {
        ClassReader reader;
        try {
            reader = new ClassReader(bytes);
        } catch (RuntimeException e) {
            refused.add(name);
            return;
        }
        if (!reader.getClassName().equals(name.replace('.', '/'))) {
            refused.add(reader.getClassName());
        }
        if (!reader.getClassName().startsWith(own)) {
            refused.add(reader.getClassName());
        }
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset != 0) {
                item(reader, offset, buffer);
            }
        }
    }

    private void item(ClassReader reader, int offset, char[] buffer) {
        int tag = reader.readByte(offset - 1);
        if (tag == UTF8) {
            descriptors(reader, offset);
        } else if (tag == CLASS) {
            type(reader.readUTF8(offset, buffer));
        } else if (tag >= FIELD && tag <= INTERFACE_METHOD) {
            int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
            member(reader.readClass(offset, buffer), reader.readUTF8(nameAndType, buffer));
        } else if (!isHarmless(tag)) {
            refused.add("constant " + tag);
        }
    }

    /** Numbers and texts, and what only joins entries that are looked at themselves. */
    private static boolean isHarmless(int tag) {
        return (tag >= INTEGER && tag <= DOUBLE)
                || tag == STRING
                || tag == NAME_AND_TYPE
                || tag == METHOD_HANDLE
                || tag == METHOD_TYPE
                || tag == INVOKE_DYNAMIC;
    }

    private void descriptors(ClassReader reader, int offset) {
        byte[] text = new byte[reader.readUnsignedShort(offset)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) reader.readByte(offset + 2 + i);
        }
        Matcher matcher = IN_DESCRIPTOR.matcher(new String(text, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            type(matcher.group(1));
        }
    }

    private void type(String name) {
        String element = name;
        if (name.startsWith("[")) {
            element = name.substring(name.lastIndexOf('[') + 1);
            element = element.startsWith("L") ? element.substring(1, element.length() - 1) : "java/lang/Integer";
        }
        if (!element.startsWith(own) && !mayName(element)) {
            refused.add(element);
        }
    }

    private void member(String owner, String name) {
        boolean allowed = owner.startsWith(own)
                || MEMBERS.getOrDefault(owner, Set.of()).contains(name)
                || Vocabulary.get().isMember(owner, name)
                || (EXECUTES.matcher(owner).matches() && name.equals("execute"));
        if (!allowed) {
            refused.add(owner + "." + name);
        }
    }
}
