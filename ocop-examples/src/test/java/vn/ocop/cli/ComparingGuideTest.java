package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to comparing packs does what it says: its edits, its command, its output. */
class ComparingGuideTest {

    private static final Path GUIDE = Path.of("../ocop-rules/docs/comparing.md");
    private static final Path PACK = Path.of("../ocop-rules/src/main/resources/vn/ocop/packs/qd148-2023");
    private static final Pattern EDIT =
            Pattern.compile("<!-- edit: (\\S+) -->\n```diff\n-(.+)\n\\+(.+)\n```", Pattern.MULTILINE);
    private static final Pattern COMMAND =
            Pattern.compile("<!-- command: compare -->\n```sh\n\\S+ \\S+ \\S+ (.+)\n```");
    private static final Pattern OUTPUT = Pattern.compile("<!-- output -->\n```text\n((?:.+\n)+?)```");

    @Test
    void the_worked_example_gives_what_the_guide_shows(@TempDir Path folder) throws IOException {
        String guide = Files.readString(GUIDE);
        Path revised = folder.resolve("revised");
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.toList()) {
                Files.copy(file, revised.resolve(PACK.relativize(file)));
            }
        }
        List<MatchResult> edits = EDIT.matcher(guide).results().toList();
        assertThat(edits).hasSize(2);
        for (MatchResult edit : edits) {
            Path file = revised.resolve(edit.group(1));
            String text = Files.readString(file);
            assertThat(text).containsOnlyOnce(edit.group(2));
            Files.writeString(file, text.replace(edit.group(2), edit.group(3)));
        }

        Run run = Run.of(command(guide, revised));

        assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.contains(".json: before: "));
        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        List<MatchResult> outputs = OUTPUT.matcher(guide).results().toList();
        assertThat(outputs).hasSize(3);
        for (MatchResult output : outputs) {
            assertThat(run.outLines()).containsSequence(output.group(1).lines().toList());
        }
    }

    private static String[] command(String guide, Path revised) {
        String line = COMMAND.matcher(guide).results().findFirst().orElseThrow().group(1);
        List<String> arguments = new ArrayList<>();
        for (String argument : line.split(" ", -1)) {
            arguments.add(
                    argument.equals("revised")
                            ? revised.toString()
                            : argument.equals("ocop-examples/dossiers") ? Samples.FOLDER : argument);
        }
        return arguments.toArray(String[]::new);
    }
}
