package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.ocop.assessment.Message;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.engine.CommuneOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.RulePack;
import vn.ocop.time.VietnamCalendar;

/** What the commands of the commune level are given: dossiers, the rule pack, the day, the calendar, the form and the language. */
final class CommuneInput {

    @Spec(Spec.Target.MIXEE)
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
                    "The day on which expiry and the term are judged, which takes part in choosing the law; the day"
                            + " of submission if absent.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "The level whose file is checked, for example centre; the one to which the commune reports if"
                    + " absent.")
    private @Nullable String level;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description =
                    "Days off and working days to add to those known: lines like 'off 2027-02-05/2027-02-11 Tết'.")
    private @Nullable Path calendar;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html|json",
            defaultValue = "TEXT",
            description = "The form of the result; text if absent.")
    private ReportFormat format;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The dossiers, as for score.")
    private List<String> files;

    Language language() {
        return language;
    }

    ReportFormat format() {
        return format;
    }

    /**
     * Looks at each dossier and hands on what comes of it. Those that cannot be read, or do not fit the rule pack, are
     * reported and not handed on.
     *
     * @return whether all could be handed on
     */
    boolean forEach(Ocop.Streams streams, Consumer<CommuneAssessment> consumer) throws IOException {
        DossierSource.requireReadable(files, spec.commandLine());
        CommuneOptions.Builder options = options();
        OcopEngine engine = engine(options);
        boolean[] allRight = {true};
        new DossierSource(streams.in()).forEach(files, item -> {
            List<Message> messages = item.content().messages();
            if (messages.isEmpty()) {
                CommuneAssessment assessment = look(engine, item, options.build());
                messages = assessment.messages();
                if (messages.isEmpty()) {
                    consumer.accept(assessment);
                }
            }
            allRight[0] &= messages.isEmpty();
            streams.errors(item.place(), messages, language.locale());
        });
        return allRight[0];
    }

    private CommuneAssessment look(OcopEngine engine, DossierSource.Item item, CommuneOptions options) {
        try {
            return engine.commune(item.content().dossier().orElseThrow(), options);
        } catch (IllegalArgumentException unknownLevel) {
            throw wrong(String.valueOf(unknownLevel.getMessage()));
        }
    }

    private OcopEngine engine(CommuneOptions.Builder options) {
        OcopEngine shipped = OcopEngine.shipped();
        if (pack == null) {
            return shipped;
        }
        RulePack chosen = new PackArgument(pack, spec).pack(shipped);
        options.pack(chosen.id());
        return PackArgument.engineWith(chosen, shipped);
    }

    private CommuneOptions.Builder options() throws IOException {
        CommuneOptions.Builder options = CommuneOptions.builder();
        if (asOf != null) {
            options.evaluatedOn(asOf);
        }
        if (level != null) {
            options.level(level);
        }
        if (calendar != null) {
            options.calendar(calendar(calendar));
        }
        return options;
    }

    private VietnamCalendar calendar(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw wrong("cannot read " + file + ": no such file");
        }
        try {
            return VietnamCalendar.announced().with(Files.readString(file));
        } catch (IllegalArgumentException notInTheFormat) {
            throw wrong(file + ": " + notInTheFormat.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
