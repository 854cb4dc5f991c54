package vn.ocop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The commune level: its report, and what stands in the way of one. */
@Command(
        name = "commune",
        mixinStandardHelpOptions = true,
        description = "The commune level of dossiers: the report to sign, and what to look into before.",
        subcommands = {CommuneReportCommand.class, CommuneCheckCommand.class})
final class CommuneCommand implements Callable<Integer> {

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    Ocop.Streams streams() {
        return parent.streams();
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: report or check");
    }
}
