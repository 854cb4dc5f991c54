package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README shows code of the examples, which tests run. */
class ReadmeSnippetTest {

    private static final Path README = Path.of("../README.md");
    private static final Path EXAMPLES = Path.of("src/main/java/vn/ocop/examples");
    private static final Pattern SNIPPET = Pattern.compile("<!-- snippet: ([a-z-]+) -->");
    private static final int MOST_LINES = 15;

    static List<String> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void a_snippet_of_the_readme_is_the_tagged_region_of_an_example(String name) throws IOException {
        List<String> shown = between(lines(README), "<!-- snippet: " + name + " -->", "```java", "```");
        List<String> run = between(example(name), "// tag::" + name + "[]", "", "// end::" + name + "[]");

        assertThat(shown).isEqualTo(run).hasSizeBetween(1, MOST_LINES);
    }

    @Test
    void the_readme_shows_how_to_embed_the_library() throws IOException {
        assertThat(snippets()).contains("embed");
    }

    @Test
    void the_dependency_of_the_readme_is_this_version() throws IOException {
        String coordinates = "<artifactId>%s</artifactId>\\s*<version>([^<]+)</version>";

        assertThat(first(coordinates.formatted("ocop-rules"), README))
                .isEqualTo(first(coordinates.formatted("ocop-parent"), Path.of("../pom.xml")));
    }

    private static String first(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + pattern))
                .group(1);
    }

    @Test
    void every_tagged_region_is_shown_in_the_readme() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<String> tags =
                    files.flatMap(file -> tags(file).stream()).sorted().toList();
            assertThat(tags).isEqualTo(snippets().stream().sorted().toList());
        }
    }

    private static List<String> tags(Path file) {
        return Pattern.compile("// tag::([a-z-]+)\\[]")
                .matcher(String.join("\n", lines(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> example(String tag) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> tags(file).contains(tag))
                    .findFirst()
                    .map(ReadmeSnippetTest::lines)
                    .orElseThrow(() -> new AssertionError("no example has the region " + tag));
        }
    }

    /** The lines of a file, each without its indentation. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(String::strip).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The lines from one and the one after it up to another. */
    private static List<String> between(List<String> lines, String marker, String opening, String end) {
        int start = lines.indexOf(marker);
        assertThat(start).as("the line %s", marker).isNotNegative();
        List<String> rest = lines.subList(start + 1, lines.size());
        if (!opening.isEmpty()) {
            assertThat(rest).as("the lines after %s", marker).startsWith(opening);
            rest = rest.subList(1, rest.size());
        }
        assertThat(rest).as("the lines after %s", marker).contains(end);
        return rest.subList(0, rest.indexOf(end));
    }
}
