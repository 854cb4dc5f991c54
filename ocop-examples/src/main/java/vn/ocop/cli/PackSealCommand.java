package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.pack.PackFiles;

/** Writes the list of checksums of a rule pack. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = "Writes the list of checksums of a rule pack in a folder, and prints its digest.")
final class PackSealCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the pack.")
    private String folder;

    @Override
    public Integer call() throws IOException {
        PackFiles files = new PackArgument(folder, spec).folderFiles();
        Files.writeString(Path.of(folder, PackFiles.CHECKSUMS), files.checksums());
        parent.streams().out().print(files.digest() + "\n");
        return Ocop.DONE;
    }
}
