package vn.ocop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.ocop.activation.PackRegistry;
import vn.ocop.activation.Receipt;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;

/**
 * From a folder on disk with all 26 sets of QĐ 26/2026 to a rule pack in use. Cold is the first time in a fresh JVM, in
 * which an engine with the packs before it has been made.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackBenchmark {

    private final OcopEngine engine =
            OcopEngine.with(List.of(PackFiles.shipped("qd148-2023"), PackFiles.shipped("qd148-2025")));
    private Path folder = Path.of(".");

    /** Copies the pack to disk. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("pack");
        PackFiles shipped = PackFiles.shipped("qd26-2026");
        for (String path : shipped.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, shipped.bytes(path));
        }
    }

    /** Read and made ready for scoring, as {@link OcopEngine#with} does. */
    @Benchmark
    public OcopEngine load() {
        return OcopEngine.with(List.of(PackFiles.folder(folder)));
    }

    /** Led through every step of admission and activated. */
    @Benchmark
    public OcopEngine activate() {
        PackRegistry registry = PackRegistry.builder(SignaturePolicy.unsignedDataOnly(Map.of()))
                .startWith(engine)
                .build();
        Receipt receipt = registry.activate(PackFiles.folder(folder));
        if (receipt.outcome() != Receipt.Outcome.ACTIVATED) {
            throw new IllegalStateException(receipt.toJson());
        }
        return registry.engine();
    }
}
