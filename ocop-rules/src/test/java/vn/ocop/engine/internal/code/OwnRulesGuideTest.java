package vn.ocop.engine.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.engine.internal.OwnPack;

/** The guide says what the code does. */
class OwnRulesGuideTest {

    private static final Path GUIDE = Path.of("docs", "own-rules.md");

    @Test
    void its_example_is_the_one_that_the_tests_score_with() throws IOException {
        String guide = Files.readString(GUIDE);

        for (String name : List.of("lenient-stars.drl", "notes.csv")) {
            assertThat(guide).contains("<!-- snippet: " + name + " -->\n```\n" + OwnPack.resource(name) + "```\n");
        }
    }

    @Test
    void it_explains_every_code_and_no_other() throws IOException {
        Set<String> codes = new TreeSet<>();
        Properties texts = new Properties();
        try (InputStream in = CodeFaults.class.getResourceAsStream("code.properties")) {
            texts.load(in);
        }
        texts.stringPropertyNames().forEach(key -> codes.add(key.split("\\.")[0]));

        assertThat(found("(?m)^\\| `([a-z-]+)` \\|")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_type_that_it_lists_can_be_imported_and_read_as_it_says_and_none_is_left_out() throws Exception {
        List<String> rows = found("(?m)^(\\| `(?:vn|java)[.].*)$");
        Set<String> listed = new TreeSet<>();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            String type = cells[1].replace("`", "").strip();
            listed.add(type);
            Pattern.compile("`([a-zA-Z]+)`")
                    .matcher(cells[2])
                    .results()
                    .map(match -> match.group(1))
                    .forEach(property -> assertThat(isReadable(type, property))
                            .as(type + "." + property)
                            .isTrue());
        }

        assertThat(listed).isEqualTo(new TreeSet<>(Vocabulary.get().importable()));
    }

    @Test
    void everything_that_it_says_can_be_inserted_can_be() throws IOException {
        for (String made : found("`((?:new )?[A-Z][A-Za-z]+(?:[.][a-zA-Z]+)?)\\( [a-z\"]")) {
            String[] words = made.startsWith("new ") ? new String[] {made.substring(4), "new"} : made.split("\\.");
            if (words.length == 2) {
                assertThat(Vocabulary.get().isFactory(words[0], words[1]))
                        .as(made)
                        .isTrue();
            }
        }
    }

    private static boolean isReadable(String type, String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        String name = type.replace('.', '/');
        return Vocabulary.get().isProperty(property)
                && List.of(property, "get" + capital, "is" + capital).stream()
                        .anyMatch(member -> Vocabulary.get().isMember(name, member));
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
