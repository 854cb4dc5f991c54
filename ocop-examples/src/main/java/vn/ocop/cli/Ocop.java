package vn.ocop.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.ocop.assessment.Message;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;

/** The program {@code ocop}. Exit status: 0 done; 1 something is not in order; 2 wrong usage. */
@Command(
        name = "ocop",
        description = "Scores OCOP dossiers by the decrees / Chấm điểm hồ sơ OCOP theo quyết định.",
        mixinStandardHelpOptions = true,
        version = "ocop 0.1.0",
        subcommands = {
            ScoreCommand.class,
            PacksCommand.class,
            PackCommand.class,
            CommuneCommand.class,
            ProgrammeCommand.class,
            SupportCommand.class,
            DueCommand.class,
            CertificatesCommand.class
        })
public final class Ocop {

    static final int DONE = 0;
    static final int NOT_IN_ORDER = 1;
    static final int WRONG_USAGE = 2;

    private final Streams streams;

    Ocop(Streams streams) {
        this.streams = streams;
    }

    Streams streams() {
        return streams;
    }

    /** Runs the program on the streams of the process. */
    public static void main(String[] arguments) {
        // Hibernate Validator would greet on standard error; its log goes where the library's goes.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(new Streams(new FileInputStream(FileDescriptor.in), out, err), arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the program on given streams. */
    static int run(Streams streams, String... arguments) {
        CommandLine commands = new CommandLine(new Ocop(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, unused) -> wrongUsage(e, streams))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, streams));
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return WRONG_USAGE;
        }
        int status = commands.execute(arguments);
        if (streams.out().checkError()) {
            streams.error("error: the results could not be written to the end");
            return NOT_IN_ORDER;
        }
        return status;
    }

    private static int wrongUsage(ParameterException e, Streams streams) {
        CommandLine command = e.getCommandLine();
        streams.error(String.valueOf(e.getMessage()));
        streams.error("Usage: "
                + command.getHelp()
                        .synopsis(0)
                        .replace(System.lineSeparator(), " ")
                        .replaceAll("\\s+", " ")
                        .strip());
        return WRONG_USAGE;
    }

    /** A rule pack that is refused ends a command with its faults, in the language that the command was given. */
    private static int failed(Exception e, CommandLine command, Streams streams) {
        if (e instanceof PackException refused) {
            Language language = command.getParseResult().matchedOptionValue("--lang", Language.VI);
            streams.errors(refused.faults(), language.locale());
            return NOT_IN_ORDER;
        }
        streams.error("error: " + e.getMessage());
        return NOT_IN_ORDER;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * The streams of a run.
     *
     * @param in standard input
     * @param out standard output, in UTF-8
     * @param err standard error, in UTF-8
     */
    record Streams(InputStream in, PrintStream out, PrintStream err) {

        /** Prints one line on standard error; control characters, which a file may hold, become spaces. */
        void error(String message) {
            err.print(message.replaceAll("\\R", " | ").replaceAll("\\p{Cc}", " ") + "\n");
            err.flush();
        }

        /** Prints what is wrong with a dossier or a file of data, one line each. */
        void errors(String place, List<Message> messages, Locale language) {
            for (Message message : messages) {
                error(place + ": " + message.code() + ": " + message.path() + ": "
                        + message.text().in(language));
            }
        }

        /** Prints what is wrong with a rule pack, one line each. */
        void errors(List<PackFault> faults, Locale language) {
            faults.forEach(fault -> error(fault.line(language)));
        }
    }
}
