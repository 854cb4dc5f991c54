package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.ocop.json.ProgrammeReader;
import vn.ocop.json.ReviewWriter;
import vn.ocop.programme.Programme;
import vn.ocop.programme.Review;
import vn.ocop.register.Register;

/** Measures a locality's programme. */
@Command(
        name = "programme",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how far a locality's programme is: target by target, who is at risk, which data are missing.",
            "FILE is the programme as JSON."
        })
final class ProgrammeCommand implements Callable<Integer> {

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description = {
                "The register of products: a .jsonl file with one record a line, or a JSON array; or a folder of"
                        + " dossiers, procedures and certificates. Without it nothing is known of the products."
            })
    private @Nullable Path register;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(paramLabel = "FILE", description = "The programme.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        DataFiles files = new DataFiles(spec, parent.streams(), options.locale());
        Optional<Programme> programme = files.read(file, ProgrammeReader.create()::read);
        Optional<Register> products =
                register == null ? Optional.of(Register.builder().build()) : files.register(register, options.day());
        if (programme.isEmpty() || products.isEmpty()) {
            return Ocop.NOT_IN_ORDER;
        }
        Review review = review(programme.get(), products.get());
        parent.streams()
                .out()
                .print(options.print(review.document(options.locale()), () -> ReviewWriter.toJson(review)));
        return files.isInOrder() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private Review review(Programme programme, Register products) {
        LocalDate day = options.day();
        if (day.isBefore(programme.period().from())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the day " + day + " is before the programme begins, "
                            + programme.period().from());
        }
        return Review.of(programme, products, day);
    }
}
