package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.pack.PackFiles;
import vn.ocop.testing.CoverageMeter;
import vn.ocop.testing.PackUnderTest;

/** The guide on testing shows code that runs, and names what there is. */
class TestingGuideTest {

    private static final Path GUIDE = Path.of("../ocop-rules/docs/testing.md");
    private static final Path EXAMPLE = Path.of("src/test/java/vn/ocop/examples/OwnDossiersTest.java");

    @Test
    void its_code_is_that_of_the_example() throws IOException {
        String guide = Files.readString(GUIDE);
        String shown = guide.substring(
                guide.indexOf("```java\n") + "```java\n".length(), guide.indexOf("```\n\n- `OcopExtension`"));
        List<String> run = Files.readAllLines(EXAMPLE).stream()
                .dropWhile(line -> !line.contains("tag::testing[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("end::testing[]"))
                .toList();

        assertThat(shown.lines().toList())
                .isEqualTo(
                        run.stream().map(line -> line.replaceFirst("^ {4}", "")).toList());
    }

    @Test
    void it_names_every_area_of_coverage() throws IOException {
        String guide = Files.readString(GUIDE);
        Stream<String> areas =
                CoverageMeter.of(
                        PackUnderTest.of(PackFiles.shipped("qd148-2023")).pack())
                        .report()
                        .areas()
                        .keySet()
                        .stream();

        assertThat(areas).allSatisfy(area -> assertThat(guide).contains("`" + area + "`"));
    }
}
