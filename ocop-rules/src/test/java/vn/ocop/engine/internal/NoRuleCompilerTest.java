package vn.ocop.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A host without the optional rule compiler: only the jars that it gets by depending on this module. */
class NoRuleCompilerTest {

    /** What {@code drools-engine} and {@code asm}, the optional dependencies, bring. */
    private static final List<String> OPTIONAL = List.of(
            "drools-engine-",
            "drools-compiler-",
            "drools-drl-parser-",
            "drools-drl-ast-",
            "drools-drl-extensions-",
            "drools-model-codegen-",
            "drools-codegen-common-",
            "drools-mvel-",
            "drools-ecj-",
            "drools-xml-support-",
            "ecj-",
            "javaparser-",
            "antlr",
            "asm-");

    @Test
    void packs_of_tables_score_and_a_pack_with_rules_is_refused_by_a_fault_that_names_what_to_add() throws Exception {
        assertThat(inAHostWithoutCompiler())
                .containsExactly(
                        "RANKED 5",
                        "rules/lenient-stars.drl:0: rule-compiler-missing: the pack brings rules of its own (DRL), and the"
                                + " application has no rule compiler; add org.drools:drools-engine and org.ow2.asm:asm to"
                                + " the application, or use a pack of tables");
    }

    @Test
    void the_parser_and_compiler_are_really_not_there() throws Exception {
        try (URLClassLoader host = host()) {
            for (String name : List.of(
                    "org.drools.drl.parser.DrlParser",
                    "org.drools.model.codegen.execmodel.ModelBuilderImpl",
                    "org.objectweb.asm.ClassReader")) {
                assertThat(Class.forName(name)).isNotNull();
                assertThat(host.getResource(name.replace('.', '/') + ".class")).isNull();
            }
        }
    }

    private static List<String> inAHostWithoutCompiler() throws Exception {
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader host = host()) {
            Thread.currentThread().setContextClassLoader(host);
            Object probe = host.loadClass("vn.ocop.engine.internal.NoRuleCompilerProbe")
                    .getDeclaredConstructor()
                    .newInstance();
            List<?> told = (List<?>) ((Callable<?>) probe).call();
            return told.stream().map(String::valueOf).toList();
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    private static URLClassLoader host() throws MalformedURLException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            String name = new File(entry).getName();
            if (OPTIONAL.stream().noneMatch(name::startsWith)) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
