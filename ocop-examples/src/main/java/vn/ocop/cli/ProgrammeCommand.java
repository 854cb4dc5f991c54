package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.json.ProgrammeReader;
import vn.ocop.json.RegisterReader;
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
            required = true,
            description = "The register of products: a .jsonl file with one record a line, or a JSON array.")
    private Path register;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which it is told; today if absent. Later events do not count.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html|json",
            defaultValue = "TEXT",
            description = "The form of the report; text if absent.")
    private ReportFormat format;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of the report.")
    private Language language;

    @Parameters(paramLabel = "FILE", description = "The programme.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        DataFiles files = new DataFiles(spec, parent.streams(), language.locale());
        Optional<Programme> programme = files.read(file, ProgrammeReader.create()::read);
        Optional<Register> products = files.read(register, RegisterReader.create()::read);
        if (programme.isEmpty() || products.isEmpty()) {
            return Ocop.NOT_IN_ORDER;
        }
        Review review = review(programme.get(), products.get());
        parent.streams()
                .out()
                .print(format.print(review.document(language.locale()), () -> ReviewWriter.toJson(review)));
        return Ocop.DONE;
    }

    private Review review(Programme programme, Register products) {
        LocalDate day = asOf == null ? LocalDate.now(PacksCommand.VIETNAM) : asOf;
        if (day.isBefore(programme.period().from())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the day " + day + " is before the programme begins, "
                            + programme.period().from());
        }
        return Review.of(programme, products, day);
    }
}
