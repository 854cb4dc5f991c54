package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README shows the code that {@link EmbedTest} runs. */
class ReadmeSnippetTest {

    private static final int MOST_LINES = 15;

    @Test
    void the_snippet_of_the_readme_is_the_tagged_region_of_the_example() throws IOException {
        List<String> readme = between(Path.of("../README.md"), "<!-- snippet: embed -->", "```java", "```");
        List<String> example =
                between(Path.of("src/main/java/vn/ocop/examples/Embed.java"), "// tag::embed[]", "", "// end::embed[]");

        assertThat(readme).isEqualTo(example).hasSizeBetween(1, MOST_LINES);
    }

    /** The lines of a file from a line and the one after it up to another, each without its indentation. */
    private static List<String> between(Path file, String marker, String opening, String end) throws IOException {
        List<String> lines =
                Files.readAllLines(file).stream().map(String::strip).toList();
        int start = lines.indexOf(marker);
        assertThat(start).as("the line %s in %s", marker, file).isNotNegative();
        List<String> rest = lines.subList(start + 1, lines.size());
        if (!opening.isEmpty()) {
            assertThat(rest).as("the lines after %s in %s", marker, file).startsWith(opening);
            rest = rest.subList(1, rest.size());
        }
        assertThat(rest).as("the lines after %s in %s", marker, file).contains(end);
        return rest.subList(0, rest.indexOf(end));
    }
}
