package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.pack.SigningKeys;

/** Verifies the signature of a rule pack. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies the list of checksums and the signature of a rule pack.")
final class PackVerifyCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The public key: PEM, Ed25519, as openssl pkey -pubout writes it.")
    private Path key;

    @Option(
            names = "--key-id",
            required = true,
            paramLabel = "ID",
            description = "The name under which the key is known.")
    private String keyId;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Parameters(paramLabel = "PATH", description = "A folder, or a zip or jar file.")
    private String path;

    @Override
    public Integer call() throws IOException {
        DossierSource.requireReadable(List.of(key.toString()), spec.commandLine());
        SignaturePolicy policy =
                SignaturePolicy.onlySignedBy(Map.of(keyId, SigningKeys.publicKey(Files.readString(key))));
        PackFiles files = new PackArgument(path, spec).files();
        List<PackFault> faults = new ArrayList<>(files.checkChecksums());
        faults.addAll(policy.check(files));
        parent.streams().errors(faults, language.locale());
        if (faults.isEmpty()) {
            parent.streams().out().print("signed by " + keyId + ": " + files.digest() + "\n");
        }
        return faults.isEmpty() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }
}
