package vn.ocop.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;

/**
 * From the files of a rule pack in memory to an engine that scores with it. Cold, in a fresh JVM, this makes the rule
 * base as well; warm, the rule base is there and the pack is parsed and checked.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackBenchmark {

    private final List<PackFiles> files = List.of(PackFiles.shipped("qd148-2023"));

    /** An engine with one pack. */
    @Benchmark
    public OcopEngine load() {
        return OcopEngine.with(files);
    }
}
