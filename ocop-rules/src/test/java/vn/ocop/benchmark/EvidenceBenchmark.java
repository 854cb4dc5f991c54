package vn.ocop.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.oracle.EvidenceDossiers;
import vn.ocop.oracle.PlainEvidence;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/**
 * One dossier with one complete sheet and some 50 pieces of evidence, of the sets of QĐ 26/2026 in turn: scoring alone
 * against deriving answers from the evidence, holding every answer against it and scoring.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvidenceBenchmark {

    private static final String PACK = "qd26-2026";
    private static final int DOSSIERS = 208;
    private static final int LEAST_EVIDENCE = 40;
    private static final int MOST_EVIDENCE = 60;

    private static final AssessmentOptions FILLED =
            AssessmentOptions.builder().fillFromEvidence(true).build();

    private final OcopEngine engine = OcopEngine.shipped();
    private final List<Dossier> dossiers = new ArrayList<>();

    /** Makes the dossiers, the same on every run. */
    public EvidenceBenchmark() {
        Map<String, Rubric> rubrics = engine.pack(PACK).orElseThrow().rubrics();
        EvidenceDossiers random =
                new EvidenceDossiers(new PlainEvidence(PACK), List.copyOf(rubrics.keySet()), LocalDate.of(2026, 8, 30));
        for (long seed = 0; dossiers.size() < DOSSIERS; seed++) {
            Dossier dossier = random.of(seed);
            int pieces = dossier.evidence().size();
            if (pieces >= LEAST_EVIDENCE && pieces <= MOST_EVIDENCE) {
                dossiers.add(complete(dossier, rubrics));
            }
        }
    }

    private static Dossier complete(Dossier dossier, Map<String, Rubric> rubrics) {
        Rubric rubric = Objects.requireNonNull(rubrics.get(dossier.product().set()));
        Map<String, Integer> choices = new HashMap<>();
        rubric.scored().forEach(criterion -> choices.put(criterion.code(), criterion.lastOption()));
        for (Criterion parent : rubric.exclusive()) {
            parent.scored().stream().skip(1).map(Criterion::code).forEach(choices::remove);
        }
        return Dossier.builder()
                .from(dossier)
                .addSheet(ScoreSheet.builder()
                        .role(SheetRole.SELF)
                        .choices(choices)
                        .build())
                .build();
    }

    /** Scoring alone. */
    @Benchmark
    public Object scoring(ScoringBenchmark.Turn turn) {
        return parts(engine.assess(turn.of(dossiers)));
    }

    /** Deriving answers and scoring. */
    @Benchmark
    public Object derivationAndScoring(ScoringBenchmark.Turn turn) {
        return parts(engine.assess(turn.of(dossiers), FILLED));
    }

    private static int parts(Assessment assessment) {
        return assessment.unmetGates().size()
                + assessment.checklists().size()
                + assessment.awards().size();
    }
}
