package vn.ocop.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.GateResult;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.DossierReader;

/**
 * A council that disagrees on a star gate. By default the library leaves such a gate to the council; a host whose rules
 * of procedure settle it may take the mean of the points or the majority of the members.
 */
public final class Council {

    private Council() {}

    /**
     * Runs the example.
     *
     * @param arguments the file of a dossier in JSON
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        OcopEngine engine = OcopEngine.shipped();
        Dossier dossier = DossierReader.create().readOrThrow(Files.readAllBytes(Path.of(arguments[0])));
        for (GatePolicy policy : GatePolicy.values()) {
            AssessmentOptions options =
                    AssessmentOptions.builder().gatePolicy(policy).build();
            print(policy, engine.assess(dossier, options));
        }
    }

    private static void print(GatePolicy policy, Assessment assessment) {
        System.out.print(policy + ": " + assessment.status());
        assessment.stars().ifPresent(stars -> System.out.print(", " + stars + " stars"));
        System.out.println();
        for (GateResult result : assessment.unmetGates()) {
            System.out.println("  gate of " + result.gate().stars() + " stars on "
                    + result.gate().criterion().code() + ": " + result.verdict() + ", met on " + result.sheetsMet()
                    + " of " + result.sheets() + " sheets, mean " + result.actual() + ", required "
                    + result.gate().requiredPoints());
        }
    }
}
