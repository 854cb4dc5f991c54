package vn.ocop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.internal.CaseReader;

/**
 * The cases of one folder, and what is wrong with those that are not in order.
 *
 * <p>A case is a JSON file or a line of a {@code .jsonl} file: a dossier after the interchange format with three kinds
 * of fields in addition: {@code case}, its name; {@code expect}, what is expected; and, where needed, {@code pack},
 * {@code asOf} and {@code gates}, which say how it is assessed. Faults have the codes {@code case-unreadable},
 * {@code case-contradictory} and {@code case-duplicate}.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class Cases {

    private static final String FOLDER = "cases/";
    private static final long MOST_BYTES = 1L << 28;

    private final List<Case> all;
    private final List<PackFault> faults;

    private Cases(List<Case> all, List<PackFault> faults) {
        this.all = List.copyOf(all);
        this.faults = List.copyOf(faults);
    }

    /** Cases that a program made. */
    public static Cases of(List<Case> cases) {
        return new Cases(cases, List.of());
    }

    /** The cases that lie in a rule pack, under {@code cases/}. */
    public static Cases of(PackFiles pack) {
        return read(pack, Optional.empty());
    }

    /**
     * The cases that a rule pack carries, under that pack. A layer also has those of each case file of the pack below
     * that it does not bring itself.
     */
    public static Cases of(RulePack pack) {
        return read(pack.files(), pack.baseFiles()).under(pack.id());
    }

    private static Cases read(PackFiles own, Optional<PackFiles> base) {
        CaseReader reader = new CaseReader();
        List<String> paths = new ArrayList<>(own.paths());
        base.ifPresent(
                files -> files.paths().stream().filter(path -> !own.has(path)).forEach(paths::add));
        paths.stream()
                .filter(Cases::isCaseFile)
                .sorted()
                .forEach(path -> reader.read(
                        path,
                        own.has(path) ? own.bytes(path) : base.orElseThrow().bytes(path)));
        return new Cases(reader.cases(), reader.faults());
    }

    private static boolean isCaseFile(String path) {
        return path.startsWith(FOLDER) && isJson(path);
    }

    private static boolean isJson(String name) {
        return name.endsWith(".json") || name.endsWith(".jsonl");
    }

    /**
     * The cases of a folder of the host's own; folders in it are not looked into. A file that cannot be read is a fault.
     *
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static Cases folder(Path folder) {
        CaseReader reader = new CaseReader();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(path -> isJson(path.toString()) && Files.isRegularFile(path))
                    .sorted()
                    .forEach(path -> read(path, reader));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the folder of cases " + folder, e);
        }
        return new Cases(reader.cases(), reader.faults());
    }

    private static void read(Path path, CaseReader reader) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                reader.unreadable(path.toString(), "more than " + MOST_BYTES + " bytes");
            } else {
                reader.read(path.toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            reader.unreadable(path.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The cases that are in order, in the order of files and lines. */
    public List<Case> all() {
        return all;
    }

    /** What is wrong with the others. */
    public List<PackFault> faults() {
        return faults;
    }

    /** These cases, then others; names that both have are no fault, since they come from different folders. */
    public Cases and(Cases more) {
        List<Case> both = new ArrayList<>(all);
        both.addAll(more.all);
        List<PackFault> bothFaults = new ArrayList<>(faults);
        bothFaults.addAll(more.faults);
        return new Cases(both, bothFaults);
    }

    /** The cases about one product set. */
    public Cases ofSet(String code) {
        return new Cases(
                all.stream()
                        .filter(one -> one.set().filter(code::equals).isPresent())
                        .toList(),
                faults);
    }

    /** The same cases, where those that name neither rule pack nor day are assessed under a pack. */
    public Cases under(String pack) {
        return new Cases(all.stream().map(one -> under(one, pack)).toList(), faults);
    }

    private static Case under(Case one, String pack) {
        boolean named = one.options().pack().isPresent() || one.isLeftToTheLaw();
        return named
                ? one
                : one.with(AssessmentOptions.builder()
                        .from(one.options())
                        .pack(pack)
                        .build());
    }
}
