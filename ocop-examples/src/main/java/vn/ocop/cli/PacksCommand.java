package vn.ocop.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.RulePack;

/** Lists the rule packs. */
@Command(
        name = "packs",
        mixinStandardHelpOptions = true,
        description = "Lists the rule packs: id, revision, days in force, status, legal basis, digest.")
final class PacksCommand implements Callable<Integer> {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParentCommand
    private Ocop parent;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which the status is told; today if absent.")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of titles.")
    private Language language;

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? LocalDate.now(VIETNAM) : asOf;
        OcopEngine engine = OcopEngine.shipped();
        for (RulePack pack : engine.packs()) {
            parent.streams()
                    .out()
                    .print(String.join(
                                    "\t",
                                    pack.id(),
                                    "revision " + pack.revision(),
                                    pack.inForceFrom() + ".."
                                            + pack.inForceUntil()
                                                    .map(until ->
                                                            until.minusDays(1).toString())
                                                    .orElse(""),
                                    engine.timeline().life(pack, day).word(),
                                    String.join("; ", pack.legalBasis()),
                                    pack.digest(),
                                    pack.title().in(language.locale()))
                            + "\n");
        }
        return Ocop.DONE;
    }
}
