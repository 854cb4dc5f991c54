package vn.ocop.testing.junit;

import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.Case;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.CaseRunner;
import vn.ocop.testing.Cases;

/**
 * Makes a test of each case, for methods with {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> our_dossiers() {
 *     return CaseTests.of(ENGINE, Cases.folder(Path.of("src/test/cases")));
 * }
 * }</pre>
 *
 * <p>Cases are grouped by file and named by their sentence. What is wrong with a case that is not in order is a test
 * that fails, and so is a folder without cases. Messages are in English.
 */
public final class CaseTests {

    private CaseTests() {}

    /**
     * A test of each case.
     *
     * @param engine assesses the dossiers; it is shared by all tests
     */
    public static Stream<DynamicNode> of(OcopEngine engine, Cases cases) {
        return of(engine, cases, Locale.ENGLISH);
    }

    /** A test of each case that the folder holds. */
    public static Stream<DynamicNode> folder(OcopEngine engine, Path folder) {
        return of(engine, Cases.folder(folder));
    }

    /** A test of each case that a rule pack of the engine carries, under that pack. */
    public static Stream<DynamicNode> pack(OcopEngine engine, RulePack pack) {
        return of(engine, Cases.of(pack));
    }

    /**
     * A test of each case.
     *
     * @param language the language of messages
     */
    public static Stream<DynamicNode> of(OcopEngine engine, Cases cases, Locale language) {
        Map<String, List<DynamicNode>> byFile = new LinkedHashMap<>();
        for (PackFault fault : cases.faults()) {
            byFile.computeIfAbsent(fault.file(), file -> new ArrayList<>())
                    .add(test(
                            fault.file(),
                            fault.line(),
                            "line " + fault.line() + " is in order",
                            () -> fail(fault.line(language))));
        }
        for (Case one : cases.all()) {
            byFile.computeIfAbsent(one.file(), file -> new ArrayList<>())
                    .add(test(one.file(), one.line(), one.name(), () -> run(engine, one, language)));
        }
        return byFile.isEmpty()
                ? Stream.of(DynamicTest.dynamicTest("there are cases", () -> fail("there is no case to run")))
                : byFile.entrySet().stream()
                        .map(entry -> DynamicContainer.dynamicContainer(entry.getKey(), entry.getValue()));
    }

    private static void run(OcopEngine engine, Case one, Locale language) {
        CaseReport report = CaseRunner.run(engine, Cases.of(List.of(one)));
        if (!report.passed()) {
            fail(
                    report.faults().isEmpty()
                            ? report.failed().get(0).failure(language)
                            : report.faults().get(0).line(language));
        }
    }

    /** A test that leads to the line of its case, where the file lies on the disk. */
    private static DynamicTest test(String file, int line, String name, Executable check) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            return DynamicTest.dynamicTest(name, check);
        }
        URI place = URI.create(path.toUri() + "?line=" + Math.max(1, line));
        return DynamicTest.dynamicTest(name, place, check);
    }
}
