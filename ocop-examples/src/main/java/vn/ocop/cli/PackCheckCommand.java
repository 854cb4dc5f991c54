package vn.ocop.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.activation.PackRegistry;
import vn.ocop.activation.PackSource;
import vn.ocop.activation.Receipt;
import vn.ocop.pack.SignaturePolicy;

/** Validates and lints a rule pack, as a host does before it takes one over. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Validates and lints a rule pack; one line per fault: file:line: code: text.")
final class PackCheckCommand implements Callable<Integer> {

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Option(names = "--receipt", description = "Also print the receipt as a line of JSON.")
    private boolean printReceipt;

    @Parameters(paramLabel = "PATH", description = "A folder, a zip or jar file, or the id of a shipped pack.")
    private String path;

    @Override
    public Integer call() {
        PackArgument argument = new PackArgument(path, spec);
        argument.requireExists();
        Receipt receipt = PackRegistry.builder(SignaturePolicy.unsignedDataOnly(Map.of()))
                .build()
                .check(new PackSource.Offer(path, null, argument::files));
        receipt.faults().forEach(fault -> parent.streams().error(fault.line(language.locale())));
        String pack = receipt.pack()
                .map(known -> known.id() + " revision " + known.version() + " " + known.digest())
                .orElse(path);
        parent.streams()
                .out()
                .print(pack + ": "
                        + (receipt.faults().isEmpty()
                                ? "in order"
                                : "refused, " + receipt.faults().size() + " faults")
                        + "\n");
        if (printReceipt) {
            parent.streams().out().print(receipt.toJson() + "\n");
        }
        return receipt.faults().isEmpty() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }
}
