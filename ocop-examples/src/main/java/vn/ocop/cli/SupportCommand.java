package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.engine.SupportEngine;
import vn.ocop.json.SupportClaimReader;
import vn.ocop.json.SupportReportWriter;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.register.Register;
import vn.ocop.support.Entitlement;
import vn.ocop.support.SupportClaim;
import vn.ocop.support.SupportReport;

/** Tells what a locality's support policy pays. */
@Command(
        name = "support",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what a locality's support policy pays: each grant and refusal with its reasons, and the budget.",
            "With --claims it decides claims; with --register alone it tells what each subject may claim.",
            "With neither it checks the pack and runs its cases."
        })
final class SupportCommand implements Callable<Integer> {

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description = "The register of products: a .jsonl file with one record a line, or a JSON array; or a folder"
                    + " of dossiers, procedures and certificates.")
    private @Nullable Path register;

    @Option(
            names = "--claims",
            paramLabel = "CLAIMS",
            description = "The claims: a .jsonl file with one claim a line, or a JSON array.")
    private @Nullable Path claims;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(paramLabel = "PACK", description = "The support pack: a folder, or a zip or jar file.")
    private Path pack;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(pack)) {
            throw new ParameterException(spec.commandLine(), "cannot read " + pack + ": no such file or folder");
        }
        return run(engine());
    }

    private SupportEngine engine() {
        PackFiles files = Files.isDirectory(pack) ? PackFiles.folder(pack) : PackFiles.archive(pack);
        return SupportEngine.of(files, SignaturePolicy.unsignedDataOnly(Map.of()));
    }

    private int run(SupportEngine engine) throws IOException {
        DataFiles files = new DataFiles(spec, parent.streams(), options.locale());
        Optional<Register> products = register == null ? Optional.empty() : files.register(register, options.day());
        Optional<List<SupportClaim>> claimed =
                claims == null ? Optional.empty() : files.read(claims, SupportClaimReader.create()::read);
        if ((register != null && products.isEmpty()) || (claims != null && claimed.isEmpty())) {
            return Ocop.NOT_IN_ORDER;
        }
        if (products.isEmpty() && claimed.isEmpty()) {
            printPack(engine);
            return Ocop.DONE;
        }
        SupportReport report = report(engine, products, claimed);
        parent.streams()
                .out()
                .print(options.print(report.document(options.locale()), () -> SupportReportWriter.toJson(report)));
        return isValid(report) && files.isInOrder() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private void printPack(SupportEngine engine) {
        parent.streams()
                .out()
                .print(engine.policy().pack().id() + " revision "
                        + engine.policy().pack().version() + " "
                        + engine.policy().pack().digest() + ": in order, "
                        + engine.policy().measures().size() + " measures, "
                        + engine.cases().size() + " cases hold\n");
    }

    private SupportReport report(
            SupportEngine engine, Optional<Register> products, Optional<List<SupportClaim>> claimed) {
        LocalDate day = options.day();
        if (claimed.isEmpty()) {
            return engine.offers(products.orElseThrow(), day);
        }
        return products.map(known -> engine.decide(claimed.get(), known, day))
                .orElseGet(() -> engine.decide(claimed.get(), day));
    }

    private boolean isValid(SupportReport report) {
        List<Entitlement> invalid = report.entitlements().stream()
                .filter(entitlement -> entitlement.outcome() == Entitlement.Outcome.INVALID)
                .toList();
        for (Entitlement entitlement : invalid) {
            parent.streams()
                    .error("claim " + entitlement.claim().id() + ": "
                            + entitlement.reasons().get(0).code() + ": "
                            + entitlement.reasons().get(0).text().in(options.locale()));
        }
        return invalid.isEmpty();
    }
}
