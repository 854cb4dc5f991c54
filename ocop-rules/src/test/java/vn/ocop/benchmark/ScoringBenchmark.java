package vn.ocop.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.OcopEngine;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainCriterion;
import vn.ocop.oracle.PlainEvaluator;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainResult;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFiles;

/**
 * One dossier with one sheet, with everything that explains its result: the engine against the plain evaluator of the
 * tests, on dossiers of all 26 sets of QĐ 148 in turn. Run it, and {@link PackBenchmark}, with
 *
 * <pre>{@code mvn -q -Pbenchmarks -DskipTests -pl ocop-rules -am clean test}</pre>
 *
 * <p>{@link Benchmarks} prints the ratios and takes arguments in {@code -Dbenchmarks="…"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoringBenchmark {

    private static final String PACK = "qd148-2023";
    private static final int DOSSIERS_OF_A_SET = 8;
    private static final int STRENGTH = 80;

    private final OcopEngine engine = OcopEngine.shipped();
    private final PlainEvaluator plain;
    private final List<Dossier> dossiers;

    /** Makes the dossiers, the same on every run. */
    public ScoringBenchmark() {
        PlainPack pack = PlainPack.read(PackFiles.shipped(PACK));
        plain = new PlainEvaluator(pack);
        dossiers = dossiers(pack);
    }

    private static List<Dossier> dossiers(PlainPack pack) {
        Random random = new Random(1);
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < DOSSIERS_OF_A_SET; i++) {
            for (PlainSet set : pack.sets().values()) {
                dossiers.add(Dossiers.of(set, SheetRole.SELF, List.of(answers(set, random))));
            }
        }
        return dossiers;
    }

    /** Complete answers: most are the best option, the others are any option. */
    static int[] answers(PlainSet set, Random random) {
        int[] answers = set.allBest();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != PlainCriterion.NONE && random.nextInt(100) >= STRENGTH) {
                answers[i] = random.nextInt(set.criteria().get(i).last() + 1);
            }
        }
        return answers;
    }

    /** The place of a thread in the list of dossiers. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        Dossier of(List<Dossier> dossiers) {
            next = next + 1 == dossiers.size() ? 0 : next + 1;
            return dossiers.get(next);
        }
    }

    /** The engine, with the choice of the law and all that the assessment works out only when it is asked. */
    @Benchmark
    public Object engine(Turn turn) {
        Assessment assessment = engine.assess(turn.of(dossiers));
        return assessment.unmetGates().size()
                + assessment.checklists().size()
                + assessment.awards().size();
    }

    /** The plain evaluator. */
    @Benchmark
    public PlainResult plain(Turn turn) {
        return plain.evaluate(turn.of(dossiers), GatePolicy.RESOLVE);
    }
}
