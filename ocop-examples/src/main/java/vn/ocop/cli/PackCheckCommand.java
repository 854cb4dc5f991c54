package vn.ocop.cli;

import java.util.Locale;
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
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Validates and lints a rule pack, as a host does before it takes one over. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Validates and lints a rule pack; one line per fault: file:line: code: text.",
            "Remarks, which refuse nothing, go to standard output: warnings, and irregularities that the pack registers."
        })
final class PackCheckCommand implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.beside(PackCheckCommand.class, "messages");

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
        parent.streams().errors(receipt.faults(), language.locale());
        receipt.remarks().forEach(remark -> print(words(remark)));
        print(words(receipt));
        if (printReceipt) {
            parent.streams().out().print(receipt.toJson() + "\n");
        }
        return receipt.faults().isEmpty() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private void print(Text line) {
        parent.streams().out().print(line.in(language.locale()) + "\n");
    }

    /** What lint allows, with what the pack itself says of it. */
    private static Text words(LintFinding remark) {
        Text line = new Text(remark.fault().line(Locale.ROOT), remark.fault().line(Locale.ENGLISH));
        return remark.registered()
                .map(misprint -> MESSAGES.text("check.registered", line, misprint.id(), misprint.reason()))
                .orElseGet(() -> MESSAGES.text("check.remark", line));
    }

    private Text words(Receipt receipt) {
        Text pack = receipt.pack()
                .map(known -> MESSAGES.text("check.pack", known.id(), known.version(), known.digest()))
                .orElseGet(() -> Text.of(path));
        return receipt.faults().isEmpty()
                ? MESSAGES.text("check.in-order", pack, receipt.remarks().size(), receipt.passedCases())
                : MESSAGES.text(
                        "check.refused",
                        pack,
                        receipt.faults().size(),
                        receipt.remarks().size());
    }
}
