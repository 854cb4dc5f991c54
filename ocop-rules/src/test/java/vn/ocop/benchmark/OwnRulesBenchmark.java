package vn.ocop.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.internal.OwnPack;
import vn.ocop.pack.PackFiles;

/**
 * From the folder of a rule pack that brings rules of its own to an engine that scores with it: reading, checking all 26
 * sets, both gates, compiling, loading. The pack is the example of {@code docs/own-rules.md}.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OwnRulesBenchmark {

    private Path folder = Path.of("");

    /** Writes the pack. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("own-rules");
        PackFiles files = OwnPack.lenient().files();
        for (String path : files.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path));
        }
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.sorted((one, other) -> other.compareTo(one)).forEach(OwnRulesBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An engine with one pack. */
    @Benchmark
    public OcopEngine load() {
        return OcopEngine.with(List.of(PackFiles.folder(folder)));
    }
}
