package vn.ocop.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.internal.Mutation;

/**
 * A rule pack that is to be proved: it stands beside the packs that the library ships, in the place of the one of the
 * same id, and nothing of it is in effect anywhere else.
 *
 * <pre>{@code
 * PackUnderTest pack = PackUnderTest.of(PackFiles.folder(path));
 * CaseReport report = pack.test();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class PackUnderTest {

    private final OcopEngine engine;
    private final RulePack pack;
    private final Cases cases;

    private PackUnderTest(OcopEngine engine, RulePack pack) {
        this.engine = engine;
        this.pack = pack;
        this.cases = Cases.of(pack);
    }

    /**
     * Reads a pack, beside the shipped ones.
     *
     * @throws PackException if the pack has faults
     */
    public static PackUnderTest of(PackFiles files) {
        OcopEngine shipped = OcopEngine.shipped();
        return of(shipped, RulePack.read(files, shipped::filesOf));
    }

    /**
     * A pack that has been read.
     *
     * @param engine an engine with the packs around it, and with what it may be a layer over
     */
    public static PackUnderTest of(OcopEngine engine, RulePack pack) {
        return new PackUnderTest(engine.plus(pack), pack);
    }

    /** The pack. */
    public RulePack pack() {
        return pack;
    }

    /** The cases that it carries. */
    public Cases cases() {
        return cases;
    }

    /** Runs its cases. */
    public CaseReport test() {
        return CaseRunner.run(engine, pack);
    }

    /** An engine with the pack and those around it. */
    public OcopEngine engine() {
        return engine;
    }

    /**
     * Tries every small change of the pack against its cases. Only cases that pass on the pack as it is are used.
     *
     * @param progress told what has just been tried: the code of a product set, or the id of the pack; it may be told
     *     by several threads
     */
    public MutationReport mutate(Consumer<String> progress) {
        Mutation mutation = mutation();
        List<MutationReport.Trial> trials = new ArrayList<>(mutation.ofPack(unused -> {}));
        progress.accept(pack.id());
        pack.rubrics().values().parallelStream()
                .map(rubric -> {
                    List<MutationReport.Trial> own = mutation.ofSet(rubric);
                    progress.accept(rubric.set().code());
                    return own;
                })
                .toList()
                .forEach(trials::addAll);
        return new MutationReport(pack.id(), trials);
    }

    /**
     * Tries the small changes of one product set.
     *
     * @throws IllegalArgumentException if the pack has no such set
     */
    public MutationReport mutateSet(String code) {
        Rubric rubric = pack.rubrics().get(code);
        if (rubric == null) {
            throw new IllegalArgumentException("rule pack " + pack.id() + " has no product set " + code + "; it has "
                    + pack.rubrics().keySet());
        }
        return new MutationReport(pack.id(), mutation().ofSet(rubric));
    }

    private Mutation mutation() {
        List<Case> passing = test().results().stream()
                .filter(CaseResult::passed)
                .map(CaseResult::run)
                .toList();
        return new Mutation(engine, pack, passing);
    }

    /**
     * Runs its cases and measures what they exercise.
     *
     * @param areas areas of coverage in addition to the library's own
     */
    public PackTestReport report(CoverageArea... areas) {
        return report(cases, areas);
    }

    /** Runs other cases, as {@link #test(Cases)} does, and measures what they exercise. */
    public PackTestReport report(Cases others, CoverageArea... areas) {
        CaseReport report = test(others);
        return new PackTestReport(
                report, CoverageMeter.of(pack, areas).add(report).report());
    }

    /** Runs other cases; those that name neither rule pack nor day are assessed under this pack. */
    public CaseReport test(Cases others) {
        return CaseRunner.run(engine, others.under(pack.id()));
    }
}
