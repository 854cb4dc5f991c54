package vn.ocop.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.json.DossierWriter;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;

/**
 * Writes a portfolio of generated dossiers to standard output, one a line: complete self-assessments of all 26 sets, most
 * answers the best. Arguments: the pack and the number of dossiers. The same arguments give the same bytes.
 */
public final class PortfolioWriter {

    private static final long SEED = 20260522;

    private PortfolioWriter() {}

    public static void main(String[] arguments) {
        PlainPack pack = PlainPack.shipped(arguments[0]);
        int dossiers = Integer.parseInt(arguments[1]);
        List<PlainSet> sets = List.copyOf(pack.sets().values());
        Random random = new Random(SEED);
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (int i = 0; i < dossiers; i++) {
                PlainSet set = sets.get(i % sets.size());
                Dossier dossier = Dossiers.of(set, SheetRole.SELF, List.of(ScoringBenchmark.answers(set, random)));
                String id = "P-" + (1_000_000 + i);
                out.print(DossierWriter.toJson(
                                Dossier.builder().from(dossier).id(id).build())
                        + "\n");
            }
        }
    }
}
