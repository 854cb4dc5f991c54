package vn.ocop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.DossierReader;
import vn.ocop.json.InvalidDossierException;
import vn.ocop.json.Replay;
import vn.ocop.pack.RulePack;

/**
 * A result that was stored, to be proved by assessing its dossier again.
 *
 * @param file the stored result
 * @param pack the rule pack to use, as on the command line; null for the shipped one that the result names
 */
record StoredResult(Path file, @Nullable String pack) {

    /** Assesses the dossier again, and says what differs. */
    int replay(Path dossier, Ocop.Streams streams, CommandSpec spec) throws IOException {
        Replay stored = Replay.of(Files.readString(file));
        OcopEngine shipped = OcopEngine.shipped();
        OcopEngine engine =
                pack == null ? shipped : PackArgument.engineWith(new PackArgument(pack, spec).pack(shipped), shipped);
        String digest = engine.pack(stored.packId()).map(RulePack::digest).orElse("-");
        if (!stored.packDigest().isEmpty() && !digest.equals(stored.packDigest())) {
            streams.error("the result was made with the rule pack " + stored.packId() + " " + stored.packDigest()
                    + ", at hand is " + digest + "; name the old rule pack with --pack PATH");
        }
        List<Replay.Difference> differences = differences(engine, stored, read(dossier, spec));
        for (Replay.Difference difference : differences) {
            streams.out()
                    .print(String.format(
                            Locale.ROOT,
                            "%s: %s -> %s\n",
                            difference.path(),
                            shown(difference.was()),
                            shown(difference.now())));
        }
        if (differences.isEmpty()) {
            streams.out().print("same\n");
        }
        return differences.isEmpty() ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private static List<Replay.Difference> differences(OcopEngine engine, Replay stored, Dossier dossier) {
        AssessmentOptions options = AssessmentOptions.of(stored);
        Assessment assessment = engine.assess(dossier, options);
        return stored.hasEvidence()
                ? stored.differences(assessment, engine.evidence(dossier, options))
                : stored.differences(assessment);
    }

    private static Dossier read(Path dossier, CommandSpec spec) throws IOException {
        try {
            return DossierReader.create().readOrThrow(Files.readAllBytes(dossier));
        } catch (InvalidDossierException e) {
            throw new ParameterException(spec.commandLine(), dossier + ": " + e.getMessage(), e);
        }
    }

    private static String shown(String json) {
        return json.isEmpty() ? "-" : json;
    }
}
