package vn.ocop.engine.internal.code;

import java.util.List;
import java.util.stream.Stream;

/** Ways to hide code in rules. Each raises the {@link Flag} where it works, and does nothing else. */
final class Attacks {

    private static final String FLAG = "vn.ocop.engine.internal.code.Flag";

    /** How far an attack gets without the gates. */
    enum Reach {
        /** It runs on plain Drools. */
        RUNS,
        /** It runs, and nothing of it is to be seen in the parsed rules. */
        RUNS_AND_HIDES,
        /** It is something that rules of a pack have no use for; alone it does no harm, or Drools refuses it too. */
        NOTHING
    }

    /**
     * One attack.
     *
     * @param name what it is
     * @param code the code by which the first gate refuses it
     * @param reach how far it gets without the gates
     * @param trace what the second gate sees of it; empty where there is nothing to see
     * @param drl the rule module
     */
    record Attack(String name, String code, Reach reach, String trace, String drl) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(conditions(), actions(), constructs(), texts(), attributes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> conditions() {
        return List.of(
                runs("eval", "rule-construct", rule("eval( " + FLAG + ".raise() )")),
                runs("eval in a constraint", "rule-constraint", rule("Stage( eval( " + FLAG + ".raise() ) )")),
                runs("a call in a constraint", "rule-constraint", rule("Stage( " + FLAG + ".raise() )")),
                runs(
                        "a call beside a comparison",
                        "rule-constraint",
                        rule("Stage( name != null && " + FLAG + ".raise() )")),
                runs("a call on the right", "rule-constraint", rule("Stage( true == " + FLAG + ".raise() )")),
                runs("a cast in a constraint", "rule-constraint", rule("Stage( (boolean) " + FLAG + ".raise() )")),
                nothing(
                        "the class loader by a property",
                        rule("Stage( class.classLoader != null )"),
                        "rule-constraint"),
                traced(
                        "the class loader by a call",
                        "rule-constraint",
                        "java.lang.Object.getClass",
                        rule("Stage( this.getClass().getClassLoader() != null )", raise())),
                runs("from a Java expression", "rule-source", rule("Boolean() from " + FLAG + ".raise()")),
                runs("from a new object", "rule-source", rule("Object() from new " + FLAG + "()", "")),
                nothing(
                        "accumulate with code",
                        rule("Number() from accumulate( Stage(), init( boolean b = true; ) action( b = " + FLAG
                                + ".raise(); ) result( 1 ) )"),
                        "rule-accumulate"),
                traced(
                        "a call as the argument of accumulate",
                        "rule-accumulate",
                        "java.lang.System.setProperty",
                        rule(
                                "accumulate( $s : Stage(); $n : count( System.setProperty( \"vn.ocop.test.flag\", \"x\" ) ) )")),
                runs(
                        "a call in the constraint of accumulate",
                        "rule-constraint",
                        rule("accumulate( $s : Stage(); $n : count( $s ); $n >= 0 && " + FLAG + ".raise() )")),
                runs("a call in not", "rule-constraint", rule("not Stage( " + FLAG + ".raise() == false )")),
                runs("a type by its full name", "rule-type", rule("java.lang.Object()", raise())),
                runs("a type of java.lang", "rule-type", rule("Object()", raise())),
                nothing("collect", rule("java.util.List() from collect( Stage() )"), "rule-construct"),
                nothing("forall", rule("forall( Stage( name != null ) )"), "rule-construct"),
                nothing("an entry point", rule("Stage() from entry-point \"x\""), "rule-character"),
                nothing("a window", rule("Stage() over window:length( 1 )"), "rule-construct"),
                nothing("an operator with a text", rule("Stage( name matches \"(a+)+b\" )"), "rule-constraint"),
                nothing("an assignment", rule("Stage( name = null )"), "rule-syntax"),
                nothing("arithmetic", rule("Stage( 1 + 1 == 2 )"), "rule-character"),
                nothing("a name that is no variable", rule("drools : Stage()"), "rule-binding"),
                nothing("a branch", rule("Stage() if ( true ) do[ other ]"), "rule-character"));
    }

    private static List<Attack> actions() {
        return List.of(
                traced(
                        "java.io",
                        "rule-import",
                        "java.io.File",
                        "import java.io.File\n" + rule("Stage()", "new File( \"x\" ); " + raise())),
                traced(
                        "java.lang.Runtime",
                        "rule-action",
                        "java.lang.Runtime.getRuntime",
                        rule("Stage()", "Runtime.getRuntime(); " + raise())),
                traced(
                        "reflection by text",
                        "rule-action",
                        "java.lang.Class.forName",
                        rule("Stage()", "Class.forName( \"" + FLAG + "\" ).getMethod( \"raise\" ).invoke( null );")),
                traced(
                        "a thread",
                        "rule-action",
                        "java.lang.Thread",
                        rule("Stage()", "Thread t = new Thread( " + FLAG + "::raise ); t.start(); t.join();")),
                traced(
                        "System",
                        "rule-action",
                        "java.lang.System.getProperty",
                        rule("Stage()", "System.getProperty( \"x\" ); " + raise())),
                runs("a static method by full name", "rule-action", rule("Stage()", raise())),
                runs("a new object", "rule-action", rule("Stage()", "insert( new " + FLAG + "() );")),
                runs(
                        "an argument of an allowed call",
                        "rule-action",
                        rule("Stage()", "insert( Verdict.ranked( Boolean.hashCode( " + FLAG + ".raise() ) ) );")),
                runs(
                        "after an allowed call",
                        "rule-action",
                        rule("Stage()", "insert( Verdict.ranked( 3 ) ); " + raise())),
                runs(
                        "an anonymous class",
                        "rule-character",
                        rule("Stage()", "insert( new Object() { { " + FLAG + ".raise(); } } );")),
                runs(
                        "a lambda",
                        "rule-character",
                        rule(
                                "Stage()",
                                "java.util.function.BooleanSupplier s = () -> " + FLAG
                                        + ".raise(); s.getAsBoolean();")),
                runs("a loop", "rule-character", rule("Stage()", "for ( int i = 0; i < 1; i++ ) { " + raise() + " }")),
                runs(
                        "a local class",
                        "rule-character",
                        rule("Stage()", "class Inner { Inner() { " + FLAG + ".raise(); } } new Inner();")),
                traced(
                        "the runtime of the rules",
                        "rule-action",
                        "org.drools.model.Drools.halt",
                        rule("Stage()", "drools.halt(); " + raise())),
                traced(
                        "a fact that is taken away",
                        "rule-action",
                        "org.drools.model.Drools.delete",
                        rule("$s : Stage()", "delete( $s ); " + raise())),
                runs(
                        "text put together",
                        "rule-character",
                        rule("Stage()", "insert( vn.ocop.rules.facts.Note.of( \"a\" + " + FLAG + ".raise() ) );")),
                nothing("a consequence without an insert", rule("Stage()", ""), "rule-action"));
    }

    private static List<Attack> constructs() {
        return List.of(
                runs(
                        "a function",
                        "rule-character",
                        "function boolean f() { return " + FLAG + ".raise(); }\n" + rule("eval( f() )")),
                runs(
                        "a static import",
                        "rule-construct",
                        "import function " + FLAG + ".raise\n" + rule("eval( raise() )")),
                runs("an import of a class", "rule-import", "import " + FLAG + "\n" + rule("Stage( Flag.raise() )")),
                runs(
                        "an import of a package",
                        "rule-character",
                        "import vn.ocop.engine.internal.code.*\n" + rule("Stage( Flag.raise() )")),
                traced(
                        "a global",
                        "rule-construct",
                        "java.util.function.BooleanSupplier",
                        "global java.util.function.BooleanSupplier out\n" + rule("Stage()", "out.getAsBoolean();")),
                runs(
                        "a query with Java",
                        "rule-construct",
                        "query q()\n    Stage( " + FLAG + ".raise() )\nend\n" + rule("q()", "")),
                runs(
                        "declare with extends",
                        "rule-construct",
                        "import " + FLAG + "\ndeclare Evil extends Flag\nend\n" + rule("Stage()", "new Evil();")),
                runs(
                        "declare enum",
                        "rule-construct",
                        "declare enum Evil\n    A( " + FLAG + ".raise() );\n    b : boolean\nend\n"
                                + rule("Stage()", "insert( Evil.A );")),
                nothing(
                        "import accumulate",
                        "import accumulate org.drools.core.base.accumulators.CountAccumulateFunction c\n"
                                + rule("Stage()"),
                        "rule-construct"),
                nothing("a unit", "unit Evil\n" + rule("Stage()"), "rule-syntax"),
                nothing(
                        "rule extends",
                        rule("Stage()")
                                + "rule \"b\" extends \"a\"\nwhen\nthen\n    insert( Verdict.ranked( 3 ) );\nend\n",
                        "rule-construct"),
                nothing(
                        "another package",
                        HEAD.replace("vn.ocop.rules.own", "vn.ocop.engine") + rule("Stage()"),
                        "rule-package"),
                nothing("no rule", "", "rule-none"),
                nothing("a rule twice", rule("Stage()") + rule("Stage()"), "rule-name"));
    }

    private static List<Attack> texts() {
        return List.of(
                runs("a keyword in escapes", "rule-character", rule("Stage()", FLAG + ".r\\u0061ise();")),
                runs(
                        "a line break in a comment",
                        "rule-character",
                        rule("Stage()", "// \\u000a " + FLAG + ".raise();\n")),
                hides(
                        "the name of a rule that ends the comment of the generator",
                        "rule-character",
                        rule("Stage()").replace("\"a\"", "\"a */ static { " + FLAG + ".raise(); } /*\"")),
                nothing("a letter that looks like another", rule("St\u0430ge()"), "rule-not-ascii"),
                nothing("a control character", rule("Stage()\f"), "rule-not-ascii"),
                nothing("a comment without end", rule("Stage()") + "/* ", "rule-character"),
                nothing("a text without end", rule("Stage( name == \"x )"), "rule-character"),
                nothing(
                        "deep nesting",
                        rule("Stage( " + "(".repeat(20) + "true" + ")".repeat(20) + " )"),
                        "rule-too-deep"),
                nothing("a large file", rule("Stage()") + " ".repeat(70_000), "rule-too-large"),
                nothing(
                        "a long condition",
                        rule("Stage( " + "name != null || ".repeat(3000) + "name != null )"),
                        "rule-too-large"),
                nothing("many rules", many(60), "rule-too-many"),
                nothing("many patterns", rule("Stage()\n    ".repeat(12)), "rule-too-many"),
                nothing(
                        "many constraints",
                        rule("Stage( " + "name != null, ".repeat(20) + "name != null )"),
                        "rule-too-many"),
                nothing("many insertions", rule("Stage()", "insert( Verdict.ranked( 3 ) );".repeat(9)), "rule-action"),
                nothing("nonsense", "rule when then )\n", "rule-syntax"));
    }

    private static List<Attack> attributes() {
        return List.of(
                runs(
                        "a salience with an expression",
                        "rule-attribute",
                        attribute("salience ( Boolean.hashCode( " + FLAG + ".raise() ) )")),
                runs("enabled with an expression", "rule-attribute", attribute("enabled ( " + FLAG + ".raise() )")),
                runs(
                        "MVEL",
                        "rule-attribute",
                        attribute("dialect \"mvel\"").replace("then\n", "then\n    " + raise() + "\n")),
                nothing("a timer", attribute("timer ( int: 1s 1s )"), "rule-attribute"),
                nothing("a fixed salience", attribute("salience 10"), "rule-attribute"),
                nothing("an agenda group", attribute("agenda-group \"x\""), "rule-character"),
                nothing("no-loop", attribute("no-loop true"), "rule-character"),
                nothing("an attribute of the package", "dialect \"mvel\"\n" + rule("Stage()"), "rule-attribute"),
                nothing("an annotation", attribute("@" + FLAG + "( x )"), "rule-character"));
    }

    private static final String HEAD = """
            package vn.ocop.rules.own

            import vn.ocop.rules.facts.Stage
            import vn.ocop.rules.facts.Verdict

            """;

    private static String raise() {
        return FLAG + ".raise();";
    }

    private static String rule(String condition) {
        return rule(condition, "insert( Verdict.ranked( 3 ) );");
    }

    private static String rule(String condition, String action) {
        return "rule \"a\"\nwhen\n    %s\nthen\n    %s\nend\n".formatted(condition, action);
    }

    private static String attribute(String attribute) {
        return rule("Stage()").replace("when", attribute + "\nwhen");
    }

    private static String many(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rules.append(rule("Stage()").replace("\"a\"", "\"a" + i + "\""));
        }
        return rules.toString();
    }

    private static Attack runs(String name, String code, String drl) {
        return traced(name, code, FLAG, drl);
    }

    private static Attack hides(String name, String code, String drl) {
        return new Attack(name, code, Reach.RUNS_AND_HIDES, FLAG, module(drl));
    }

    private static Attack traced(String name, String code, String trace, String drl) {
        return new Attack(name, code, Reach.RUNS, trace, module(drl));
    }

    private static Attack nothing(String name, String drl, String code) {
        return new Attack(name, code, Reach.NOTHING, "", module(drl));
    }

    /** The head of a module, its imports sorted in, and its rules. */
    private static String module(String drl) {
        return drl.startsWith("package") ? drl : HEAD + drl;
    }
}
