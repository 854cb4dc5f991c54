package vn.ocop.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SmallPack;

/** The guide to rule packs says what the library does: its codes, keys, readings, excerpts and commands. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs/rule-packs.md");
    private static final Path EXAMPLE = Path.of("../ocop-examples/packs/example-decree");
    private static final Pattern CODE_ROW =
            Pattern.compile("\\| `([a-z0-9-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");

    private final List<String> lines;

    GuideTest() throws IOException {
        lines = Files.readAllLines(GUIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pack/internal/files", "pack/internal/faults", "pack/internal/lint", "activation/internal/faults"
            })
    void every_code_of_the_catalogues_is_explained(String catalogue) throws IOException {
        assertThat(codes().stream().map(CodeRow::code)).containsAll(codesOf(catalogue));
    }

    @Test
    void no_code_is_explained_that_does_not_exist() throws IOException {
        Set<String> known = new TreeSet<>(codesOf("pack/internal/files"));
        known.addAll(codesOf("pack/internal/faults"));
        known.addAll(codesOf("pack/internal/lint"));
        known.addAll(codesOf("activation/internal/faults"));

        assertThat(codes().stream().map(CodeRow::code)).isSubsetOf(known);
    }

    @Test
    void the_guide_says_of_each_rule_of_lint_how_grave_it_is() {
        for (CodeRow row : codes()) {
            if (row.where.startsWith("lint ")) {
                LintRule rule = LintRule.ofCode(row.code).orElseThrow();
                String grave = rule.severity() == LintRule.Severity.ERROR ? "lint E" : "lint W";
                assertThat(row.where).as(row.code).isEqualTo(rule.isRegistrable() ? grave + " (m)" : grave);
            }
        }
    }

    @Test
    void every_key_of_the_manifest_and_every_legal_form_is_explained() {
        PackFault unknown =
                fault(SmallPack.sound().replace("pack.yaml", "format: 1", "format: 1\nfoo: 1"), "unknown-key");
        PackFault form = fault(SmallPack.sound().replace("pack.yaml", "[ASSOCIATION]", "[CLUB]"), "unknown-value");

        for (PackFault fault : List.of(unknown, form)) {
            String list = fault.text()
                    .en()
                    .replaceFirst(".*(known here: |is none of )", "")
                    .replaceFirst(";.*", "");
            assertThat(list.split(", "))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(text()).contains("`" + name + "`"));
        }
    }

    private static PackFault fault(SmallPack pack, String code) {
        return Stream.of(pack)
                .flatMap(spoilt -> {
                    try {
                        spoilt.load();
                        return Stream.<PackFault>empty();
                    } catch (PackException e) {
                        return e.faults().stream();
                    }
                })
                .filter(fault -> fault.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_readings_that_can_be_carried_out_are_listed() {
        Readings.SUPPORTED.forEach((id, choices) -> {
            String row = lines.stream()
                    .filter(line -> line.startsWith("| `" + id + "` |"))
                    .findFirst()
                    .orElseThrow();
            assertThat(choices).allSatisfy(choice -> assertThat(row).contains("`" + choice + "`"));
        });
    }

    @Test
    void the_rule_modules_of_the_shipped_packs_are_listed() {
        OcopEngine.shipped()
                .packs()
                .forEach(pack -> assertThat(pack.rules())
                        .allSatisfy(module -> assertThat(text()).contains("`" + module + "`")));
    }

    @Test
    void every_excerpt_stands_in_the_file_that_it_names() throws IOException {
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = Pattern.compile("<!-- excerpt: (\\S+) -->").matcher(lines.get(i));
            if (marker.matches()) {
                found++;
                List<String> excerpt = block(i + 1);
                List<String> file = Files.readAllLines(EXAMPLE.resolve(marker.group(1)));
                assertThat(Collections.indexOfSubList(file, excerpt))
                        .as("excerpt in line %d of the guide", i + 1)
                        .isNotNegative();
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void every_column_of_every_table_is_explained() {
        for (List<String> columns : List.of(
                PackLoader.SETS,
                PackLoader.FINDINGS,
                PackLoader.MISPRINTS,
                RubricTable.COLUMNS,
                EffectTable.COLUMNS,
                Readings.COLUMNS)) {
            assertThat(columns).allSatisfy(column -> assertThat(text()).contains("`" + column + "`"));
        }
    }

    @Test
    void links_lead_somewhere() {
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(text());
        while (link.find()) {
            String target = link.group(1);
            if (target.startsWith("#")) {
                assertThat(headings()).as(target).contains(target.substring(1));
            } else {
                assertThat(GUIDE.resolveSibling(target)).as(target).exists();
            }
        }
    }

    @Test
    void the_fault_that_the_guide_shows_looks_like_that() throws IOException {
        Path table = EXAMPLE.resolve("sets/01-banana-products.csv");
        PackFiles files = PackFiles.folder(EXAMPLE);
        Map<String, byte[]> contents = new TreeMap<>();
        files.paths().forEach(path -> contents.put(path, files.bytes(path)));
        String spoilt =
                Files.readString(table).replaceFirst("outside the commune,2,,,", "outside the commune,\"2,5\",,,");
        contents.put("sets/01-banana-products.csv", spoilt.getBytes(StandardCharsets.UTF_8));

        List<PackFault> faults = new ArrayList<>();
        try {
            PackLoader.load(PackFiles.of("test", contents), id -> List.of());
        } catch (PackException e) {
            faults.addAll(e.faults());
        }
        assertThat(faults).singleElement().satisfies(fault -> assertThat(lines).contains(fault.line(Locale.ENGLISH)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_command_without_this_library_writes_the_list_of_checksums(@TempDir Path folder) throws Exception {
        PackFiles files = PackFiles.folder(EXAMPLE);
        for (String path : files.paths()) {
            Path copy = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.write(copy, files.bytes(path));
        }
        String command = String.join("\n", block(lines.indexOf("<!-- command: checksums -->") + 1));

        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start();
        assertThat(shell.waitFor()).isZero();
        assertThat(folder.resolve(PackFiles.CHECKSUMS)).hasContent(files.checksums());
    }

    private String text() {
        return String.join("\n", lines);
    }

    /** The lines of the fenced block that begins on a line. */
    private List<String> block(int start) {
        assertThat(lines.get(start)).startsWith("```");
        List<String> rest = lines.subList(start + 1, lines.size());
        return rest.subList(0, rest.indexOf("```"));
    }

    private List<String> headings() {
        return lines.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private List<CodeRow> codes() {
        List<CodeRow> rows = new ArrayList<>();
        for (String line : lines.subList(lines.indexOf("## Codes of faults"), lines.size())) {
            Matcher row = CODE_ROW.matcher(line);
            if (row.matches()) {
                rows.add(new CodeRow(row.group(1), row.group(2)));
            }
        }
        return rows;
    }

    private static Set<String> codesOf(String catalogue) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = GuideTest.class.getResourceAsStream("/vn/ocop/" + catalogue + "_en.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> codes = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> codes.add(key.replaceFirst("\\..*", "")));
        return codes;
    }

    /**
     * A row of the table of codes.
     *
     * @param code the code
     * @param where what finds it
     */
    private record CodeRow(String code, String where) {}
}
