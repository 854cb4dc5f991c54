package vn.ocop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is done with rule packs. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Works on rule packs.",
        subcommands = {PackDiffCommand.class})
final class PackCommand implements Runnable {

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    Ocop.Streams streams() {
        return parent.streams();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "pack needs a command");
    }
}
