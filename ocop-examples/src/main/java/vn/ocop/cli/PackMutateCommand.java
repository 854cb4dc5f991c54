package vn.ocop.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.engine.OcopEngine;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.MutationReport;
import vn.ocop.testing.PackUnderTest;

/** Tries small changes of a rule pack against its cases. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description = {
            "Tries every small change of a rule pack against its cases, and lists what no case notices.",
            "Exit status 1 if there is such a change that is not proven to be without effect, or if a case fails."
        })
final class PackMutateCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--set", paramLabel = "CODE", description = "One product set; all, and the dates, if absent.")
    private @Nullable String set;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "The form of the report; text if absent.")
    private Form format;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Parameters(paramLabel = "ID|PATH", description = "The id of a shipped pack, a folder, or a zip or jar file.")
    private String name;

    @Override
    public Integer call() {
        OcopEngine shipped = OcopEngine.shipped();
        PackUnderTest pack = PackUnderTest.of(shipped, new PackArgument(name, spec).pack(shipped));
        CaseReport cases = pack.test();
        if (!cases.passed()) {
            cases.text(language.locale()).lines().forEach(parent.streams()::error);
            return Ocop.NOT_IN_ORDER;
        }
        MutationReport report = mutate(pack);
        parent.streams().out().print(format == Form.JSON ? report.json() + "\n" : report.text(language.locale()));
        return report.passed() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private MutationReport mutate(PackUnderTest pack) {
        try {
            return set == null
                    ? pack.mutate(done -> parent.streams().error("tried the changes of " + done))
                    : pack.mutateSet(set);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private enum Form {
        TEXT,
        JSON
    }
}
