package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackSignature;
import vn.ocop.pack.SigningKeys;

/** Signs a rule pack. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = "Writes the list of checksums and the signature of a rule pack in a folder.")
final class PackSignCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The private key: PEM, Ed25519, as openssl genpkey -algorithm ed25519 writes it.")
    private Path key;

    @Option(
            names = "--key-id",
            required = true,
            paramLabel = "ID",
            description = "The name under which hosts know the key.")
    private String keyId;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the pack.")
    private String folder;

    @Override
    public Integer call() throws IOException {
        DossierSource.requireReadable(List.of(key.toString()), spec.commandLine());
        PackFiles files = new PackArgument(folder, spec).folderFiles();
        byte[] signature = PackSignature.sign(files, keyId, SigningKeys.privateKey(Files.readString(key)));
        Files.writeString(Path.of(folder, PackFiles.CHECKSUMS), files.checksums());
        Files.write(Path.of(folder, PackFiles.SIGNATURE), signature);
        parent.streams().out().print("signed with the key " + keyId + ": " + files.digest() + "\n");
        return Ocop.DONE;
    }
}
