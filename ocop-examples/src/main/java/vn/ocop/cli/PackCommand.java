package vn.ocop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What can be done with rule packs. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Checks, shows, compares, signs and seals rule packs / Kiểm tra, xem, so sánh, ký gói luật.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PackCheckCommand.class,
            PackShowCommand.class,
            PackTestCommand.class,
            PackGenerateCommand.class,
            PackMutateCommand.class,
            PackDiffCommand.class,
            PackSealCommand.class,
            PackSignCommand.class,
            PackVerifyCommand.class
        })
final class PackCommand {

    @ParentCommand
    private Ocop parent;

    Ocop.Streams streams() {
        return parent.streams();
    }
}
