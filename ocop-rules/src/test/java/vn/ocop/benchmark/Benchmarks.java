package vn.ocop.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds and prints medians. On a machine with other work only the ratios mean something: both
 * sides of a ratio come from the same round, one right after the other.
 *
 * <p>Arguments, all optional: the number of rounds (5), the number of iterations of one second in each (5), after
 * twice as many to warm up.
 */
public final class Benchmarks {

    private static final int ROUNDS = 5;
    private static final int ITERATIONS = 5;

    private final int rounds;
    private final int iterations;

    private Benchmarks(int rounds, int iterations) {
        this.rounds = rounds;
        this.iterations = iterations;
    }

    /**
     * Runs all benchmarks.
     *
     * @param arguments the numbers of rounds and of iterations
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Benchmarks benchmarks = new Benchmarks(
                arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS,
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : ITERATIONS);
        print("JDK %s, %d rounds, medians%n", Runtime.version(), benchmarks.rounds);
        benchmarks.scoring(1);
        benchmarks.scoring(2);
        benchmarks.pack("PackBenchmark.load");
        benchmarks.pack("PackBenchmark.activate");
        benchmarks.pack("OwnRulesBenchmark.load");
        benchmarks.evidence();
        benchmarks.province();
    }

    /** Deriving answers from the papers of a dossier and scoring it, against scoring alone. */
    private void evidence() throws RunnerException {
        double alone = time("EvidenceBenchmark.scoring");
        double both = time("EvidenceBenchmark.derivationAndScoring");
        print("evidence: derivation and scoring / scoring = %.1f (%.1f us / %.1f us)%n", both / alone, both, alone);
    }

    /** A province with 20,000 products, against the time that reading its register takes. */
    private void province() throws RunnerException {
        double read = time("ProvinceBenchmark.read");
        print("%d products: read %.0f ms%n", ProvinceBenchmark.PRODUCTS, read);
        for (String step : List.of("review", "page", "offers", "certificates")) {
            double time = time("ProvinceBenchmark." + step);
            print("  %s / read = %.2f (%.0f ms)%n", step, time / read, time);
        }
    }

    private double time(String name) throws RunnerException {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            times.add(run(warm(name)).getPrimaryResult().getScore());
        }
        return median(times);
    }

    private void scoring(int threads) throws RunnerException {
        List<Double> ratios = new ArrayList<>();
        List<Double> engine = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        List<Double> plainBytes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            RunResult engineRun = run(warm("ScoringBenchmark.engine").threads(threads));
            RunResult plainRun = run(warm("ScoringBenchmark.plain").threads(threads));
            engine.add(engineRun.getPrimaryResult().getScore());
            plain.add(plainRun.getPrimaryResult().getScore());
            ratios.add(engine.get(round) / plain.get(round));
            bytes.add(allocated(engineRun));
            plainBytes.add(allocated(plainRun));
        }
        print(
                "scoring, %d threads: engine / plain = %.1f (%.1f us / %.1f us); allocated %.0f B / %.0f B%n",
                threads, median(ratios), median(engine), median(plain), median(bytes), median(plainBytes));
    }

    private void pack(String what) throws RunnerException {
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            cold.add(run(new OptionsBuilder()
                            .include(what)
                            .mode(Mode.SingleShotTime)
                            .warmupIterations(0)
                            .measurementIterations(1))
                    .getPrimaryResult()
                    .getScore());
            warm.add(run(warm(what)).getPrimaryResult().getScore());
        }
        print(
                "%s, a rule pack from a folder: cold / warm = %.0f (%.0f ms / %.1f ms)%n",
                what, median(cold) / median(warm), median(cold), median(warm));
    }

    private OptionsBuilder warm(String name) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(name)
                .mode(Mode.AverageTime)
                .warmupIterations(2 * iterations)
                .measurementIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1));
        return options;
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        Options built = options.forks(1)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(built).run();
        return results.iterator().next();
    }

    private static double allocated(RunResult run) {
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
