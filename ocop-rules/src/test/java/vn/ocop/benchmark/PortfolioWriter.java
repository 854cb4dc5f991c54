package vn.ocop.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.json.DossierWriter;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainCriterion;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;

/**
 * Writes a portfolio of generated dossiers to standard output, one a line: complete self-assessments of all 26 sets, most
 * answers the best. Arguments: the pack and the number of dossiers. The same arguments give the same bytes.
 */
public final class PortfolioWriter {

    private static final int STRENGTH = 75;
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
                Dossier dossier = Dossiers.of(set, SheetRole.SELF, List.of(answers(set, random)));
                String id = "P-" + (1_000_000 + i);
                out.print(DossierWriter.toJson(
                                Dossier.builder().from(dossier).id(id).build())
                        + "\n");
            }
        }
    }

    private static int[] answers(PlainSet set, Random random) {
        int[] answers = set.allBest();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != PlainCriterion.NONE && random.nextInt(100) >= STRENGTH) {
                answers[i] = random.nextInt(set.criteria().get(i).last() + 1);
            }
        }
        return answers;
    }
}
