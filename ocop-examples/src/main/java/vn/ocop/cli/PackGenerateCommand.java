package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.ocop.testing.CaseGenerator;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.Cases;
import vn.ocop.testing.PackUnderTest;

/** Makes cases from the tables of a rule pack. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes cases from the tables of a rule pack, one a line: both sides of each band, each gate met and missed,",
            "each option, each finding, the days on which the law changes.",
            "What is expected is added up from the tables without any rule, and then held against the rules;",
            "exit status 1 if the two do not agree."
        })
final class PackGenerateCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.jsonl", description = "The file to write; standard output if absent.")
    private @Nullable Path out;

    @Option(names = "--set", paramLabel = "CODE", description = "One product set; all, and the dates, if absent.")
    private @Nullable String set;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of names.")
    private Language language;

    @Parameters(paramLabel = "ID|PATH", description = "The id of a shipped pack, a folder, or a zip or jar file.")
    private String name;

    @Override
    public Integer call() throws IOException {
        OcopEngine shipped = OcopEngine.shipped();
        PackUnderTest pack = PackUnderTest.of(shipped, new PackArgument(name, spec).pack(shipped));
        Cases cases = cases(pack);
        String lines = CaseGenerator.jsonLines(cases);
        if (out == null) {
            parent.streams().out().print(lines);
        } else {
            Files.writeString(out, lines);
        }
        warn(pack);
        CaseReport report = pack.test(cases);
        if (!report.passed()) {
            report.text(language.locale()).lines().forEach(parent.streams()::error);
            return Ocop.NOT_IN_ORDER;
        }
        return Ocop.DONE;
    }

    /** Says what no dossier reaches, which is a doubt about the tables and no failure. */
    private void warn(PackUnderTest pack) {
        CaseGenerator generator = CaseGenerator.of(pack.pack(), language.locale());
        pack.pack().rubrics().keySet().stream()
                .filter(code -> set == null || set.equals(code))
                .forEach(code -> generator
                        .unreachable(code)
                        .forEach(doubt -> parent.streams().error(code + ": " + doubt.in(language.locale()))));
    }

    private Cases cases(PackUnderTest pack) {
        CaseGenerator generator = CaseGenerator.of(pack.pack(), language.locale());
        if (set != null) {
            try {
                return generator.ofSet(set);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
            }
        }
        Cases cases = Cases.of(List.of());
        for (String code : pack.pack().rubrics().keySet()) {
            cases = cases.and(generator.ofSet(code));
        }
        return cases.and(generator.ofLaw(pack.engine().packs()));
    }
}
