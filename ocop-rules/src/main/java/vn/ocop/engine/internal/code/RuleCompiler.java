package vn.ocop.engine.internal.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.kie.memorycompiler.KieMemoryCompilerException;

/**
 * Parses a rule module and compiles it, in memory, into the classes of an executable model. What is compiled is the very
 * tree that the gate has seen. No KIE module is made and no repository learns of it, so nothing stays behind.
 *
 * <p>Needs the optional rule compiler on the class path. For one module, by one thread.
 */
final class RuleCompiler {

    private static final String GROUP = "vn.ocop.pack";
    private static final String JAVA = ".java";

    private final String file;
    private final CodeFaults faults;

    RuleCompiler(String file, CodeFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The module as the rule language has it; empty after a fault. */
    Optional<PackageDescr> parse(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        Optional<PackageDescr> parsed = Optional.empty();
        try {
            parsed = Optional.ofNullable(parser.parse(false, text));
        } catch (DroolsParserException e) {
            faults.add(file, 0, "rule-syntax", String.valueOf(e.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
            faults.add(file, line, "rule-syntax", error.getMessage());
        }
        return parser.hasErrors() ? Optional.empty() : parsed;
    }

    /**
     * Compiles a module.
     *
     * @param module what {@link #parse} gave and the gate let through
     * @param text its text
     * @param digest the digest of the pack, {@code sha256:} and hexadecimal digits
     * @return nothing after a fault
     */
    Optional<CompiledModule> compile(PackageDescr module, String text, String digest) {
        ModelBuilderImpl<PackageSources> builder = builder(digest);
        ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.US_ASCII));
        resource.setSourcePath(file);
        resource.setResourceType(ResourceType.DRL);
        module.setResource(resource);
        builder.buildPackages(List.of(new CompositePackageDescr(resource, module)));
        if (builder.hasErrors()) {
            for (KnowledgeBuilderResult error : builder.getErrors()) {
                int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
                faults.add(file, line, "rule-compile", error.getMessage());
            }
            return Optional.empty();
        }
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> models = new ArrayList<>();
        for (PackageSources generated : builder.getPackageSources()) {
            List<GeneratedFile> files = new ArrayList<>();
            generated.collectGeneratedFiles(files);
            files.forEach(java -> sources.put(className(java), new String(java.contents(), StandardCharsets.UTF_8)));
            models.addAll(generated.getModelNames());
        }
        try {
            Map<String, byte[]> classes =
                    KieMemoryCompiler.compileNoLoad(sources, RuleCompiler.class.getClassLoader(), CompilerType.ECLIPSE);
            return Optional.of(new CompiledModule(file, models, classes));
        } catch (KieMemoryCompilerException e) {
            faults.add(file, 0, "rule-compile", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static ModelBuilderImpl<PackageSources> builder(String digest) {
        KnowledgeBuilderConfigurationImpl configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                        new Properties(), RuleCompiler.class.getClassLoader())
                .as(KnowledgeBuilderConfigurationImpl.KEY);
        ReleaseId release = KieServices.get().newReleaseId(GROUP, "rules", digest.substring(digest.indexOf(':') + 1));
        return new ModelBuilderImpl<>(PackageSources::dumpSources, configuration, release, false);
    }

    private static String className(GeneratedFile java) {
        String path = java.relativePath();
        return path.substring(0, path.length() - JAVA.length()).replace('/', '.');
    }
}
