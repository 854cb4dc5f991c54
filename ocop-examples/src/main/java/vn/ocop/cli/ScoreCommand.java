package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.ReadDossier;
import vn.ocop.pack.RulePack;

/** Scores dossiers. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Scores dossiers and explains the result.",
            "A FILE is a JSON dossier, a .jsonl file with one dossier a line, a folder of them, or - for standard input."
        })
final class ScoreCommand implements Callable<Integer> {

    private static final int PROGRESS = 1000;

    @ParentCommand
    private Ocop parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--pack",
            paramLabel = "ID|PATH",
            description = "The rule pack: an id, a folder, or a zip or jar file. By law if absent.")
    private @Nullable String pack;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of evaluation, which takes part in choosing the law; the day of submission if absent.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--gates",
            paramLabel = "RESOLVE|MEAN|MAJORITY",
            description = "What holds for disputed star gates.")
    private @Nullable GatePolicy gates;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|html",
            defaultValue = "TEXT",
            description = "The form of the result; text if absent.")
    private ResultFormat format;

    @Option(
            names = "--from-evidence",
            description = "Also say what the evidence supports, and answer from it where a counted sheet is silent.")
    private boolean fromEvidence;

    @Option(
            names = "--replay",
            paramLabel = "RESULT",
            description = "A stored result (JSON) of the one FILE: says that it comes out the same, or what differs.")
    private @Nullable Path replay;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of text and html.")
    private Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to score.")
    private List<String> files;

    @Override
    public Integer call() throws IOException {
        DossierSource.requireReadable(files, spec.commandLine());
        if (replay != null) {
            return replay(replay);
        }
        // The rules load while the first dossier is read: the two take about as long.
        CompletableFuture<Scorer> scorer = CompletableFuture.supplyAsync(this::scorer);
        try {
            return score(scorer);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private int replay(Path result) throws IOException {
        if (files.size() != 1 || !Files.isRegularFile(Path.of(files.get(0)))) {
            throw new ParameterException(spec.commandLine(), "--replay takes exactly one dossier in a file");
        }
        return new StoredResult(result, pack).replay(Path.of(files.get(0)), parent.streams(), spec);
    }

    private Scorer scorer() {
        OcopEngine shipped = OcopEngine.shipped();
        AssessmentOptions.Builder options = AssessmentOptions.builder().fillFromEvidence(fromEvidence);
        if (gates != null) {
            options.gatePolicy(gates);
        }
        if (asOf != null) {
            options.evaluatedOn(asOf);
        }
        if (pack == null) {
            return new Scorer(shipped, options.build());
        }
        RulePack chosen = new PackArgument(pack, spec).pack(shipped);
        return new Scorer(
                PackArgument.engineWith(chosen, shipped),
                options.pack(chosen.id()).build());
    }

    private int score(CompletableFuture<Scorer> scorer) throws IOException {
        Tally tally = new Tally();
        try (ResultPrinter printer = format.printer(parent.streams().out(), language.locale())) {
            new DossierSource(parent.streams().in()).forEach(files, item -> {
                ResultPrinter.Scored scored = scorer.join().score(item.content());
                Assessment assessment = scored.assessment();
                printer.print(scored);
                if (assessment.status() == AssessmentStatus.INVALID) {
                    tally.invalid++;
                    parent.streams().errors(item.place(), assessment.messages(), language.locale());
                }
                if (++tally.scored % PROGRESS == 0) {
                    parent.streams().error("scored " + tally.scored + " dossiers, " + tally.invalid + " invalid");
                }
            });
        }
        scorer.join();
        return tally.invalid == 0 ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    /**
     * The engine with what the command line asks of it.
     *
     * @param engine the engine
     * @param options what it is asked for
     */
    private record Scorer(OcopEngine engine, AssessmentOptions options) {

        ResultPrinter.Scored score(ReadDossier read) {
            Assessment assessment = read.dossier().isPresent()
                    ? engine.assess(read.dossier().get(), options)
                    : Assessment.invalid(read.id(), read.messages());
            return new ResultPrinter.Scored(
                    assessment,
                    read.dossier()
                            .filter(dossier -> options.fillFromEvidence())
                            .map(dossier -> engine.evidence(dossier, options)));
        }
    }

    /** How far a batch is. */
    private static final class Tally {

        private int scored;
        private int invalid;
    }
}
