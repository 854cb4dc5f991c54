package vn.ocop.cli;

import java.util.List;
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
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;

/** Shows a rule pack: its sets, or the rubric of one. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows the rubrics of a rule pack as readable text or as CSV.")
final class PackShowCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--set",
            paramLabel = "CODE",
            description = "The product set; if absent, every set (csv), or the list of sets (text).")
    private @Nullable String set;

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "TEXT",
            description = "The form; text if absent.")
    private Form form;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Parameters(paramLabel = "ID|PATH", description = "The id of a shipped pack, a folder, or a zip or jar file.")
    private String name;

    @Override
    public Integer call() {
        RulePack pack = new PackArgument(name, spec).pack(OcopEngine.shipped());
        RubricSheet sheet = new RubricSheet(pack, language.locale());
        parent.streams().out().print(form == Form.CSV ? sheet.csv(rubrics(pack)) : text(pack, sheet));
        return Ocop.DONE;
    }

    private String text(RulePack pack, RubricSheet sheet) {
        return set == null ? sheet.contents() : sheet.text(rubrics(pack).get(0));
    }

    private List<Rubric> rubrics(RulePack pack) {
        if (set == null) {
            return List.copyOf(pack.rubrics().values());
        }
        Rubric rubric = pack.rubrics().get(set);
        if (rubric == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "rule pack " + pack.id() + " has no product set " + set + "; use one of "
                            + String.join(", ", pack.rubrics().keySet()));
        }
        return List.of(rubric);
    }

    private enum Form {
        TEXT,
        CSV
    }
}
