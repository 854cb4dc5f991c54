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
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.dossier.DossierKind;
import vn.ocop.engine.OcopEngine;
import vn.ocop.evidence.EvidenceKind;
import vn.ocop.evidence.Need;
import vn.ocop.law.Basis;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SmallPack;
import vn.ocop.procedure.Guard;
import vn.ocop.procedure.Party;
import vn.ocop.procedure.WayEvent;
import vn.ocop.procedure.WayState;

/** The guide to rule packs says what the library does: its codes, keys, readings, excerpts and commands. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs/rule-packs.md");
    private static final Path EXAMPLE = Path.of("../ocop-examples/packs/example-decree");
    private static final Path SHIPPED = Path.of("src/main/resources/vn/ocop/packs");
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
    void every_code_of_cases_is_explained() throws IOException {
        assertThat(codes().stream().map(CodeRow::code)).containsAll(codesOfCases());
    }

    private static Set<String> codesOfCases() throws IOException {
        Set<String> codes = codesOf("testing/internal/messages");
        codes.removeIf(code -> !code.startsWith("case-"));
        return codes;
    }

    @Test
    void no_code_is_explained_that_does_not_exist() throws IOException {
        Set<String> known = new TreeSet<>(codesOf("pack/internal/files"));
        known.addAll(codesOf("pack/internal/faults"));
        known.addAll(codesOf("pack/internal/lint"));
        known.addAll(codesOf("activation/internal/faults"));
        known.addAll(codesOfCases());

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
        return faults(pack).stream()
                .filter(fault -> fault.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<PackFault> faults(SmallPack pack) {
        try {
            pack.load();
            return List.of();
        } catch (PackException e) {
            return e.faults();
        }
    }

    @Test
    void every_key_of_the_commune_is_explained() {
        SmallPack spoilt = SmallPack.whole().replace("pack.yaml", "  report-to:", "  foo: 1\n  report-to:");

        assertThat(keysKnownBy(spoilt)).hasSize(8).allSatisfy(key -> isIn("### Commune contents", key));
    }

    /** A key that nobody knows, put into every mapping of the file, has the loader list those that it knows. */
    @Test
    void every_key_of_the_procedure_is_explained() {
        String text = SmallPack.whole()
                .text("procedure.yaml")
                .replaceAll("\\{(?!vi)", "{foo: 1, ")
                .replaceAll("(?m)^( *)clause:", "$1foo: 1\n$1clause:");

        Set<String> keys = keysKnownBy(SmallPack.whole().with("procedure.yaml", text));
        assertThat(keys).hasSize(43).contains("council");
        assertThat(keys).allSatisfy(key -> isIn("### Procedure", key));
    }

    private static Set<String> keysKnownBy(SmallPack spoilt) {
        Set<String> keys = new TreeSet<>();
        faults(spoilt).stream()
                .filter(fault -> fault.code().equals("unknown-key"))
                .map(fault -> fault.text().en().replaceFirst(".*known here: ", ""))
                .forEach(known -> keys.addAll(List.of(known.split(", "))));
        return keys;
    }

    @Test
    void every_word_that_can_stand_in_the_further_tables_is_explained() {
        Map<String, Stream<String>> words = Map.of(
                "### Evidence",
                Stream.of(
                                Stream.of(EvidenceKind.Nature.values()).map(EvidenceKind.Nature::code),
                                Stream.of(EvidenceKind.Measure.values()).map(EvidenceKind.Measure::code),
                                EvidenceTables.LEGAL_FORMS.stream(),
                                Stream.of(Need.SUBJECT, Need.PEOPLE))
                        .flatMap(found -> found),
                "### Components of the dossier",
                Stream.of(
                                Stream.of(ComponentRule.Need.values()).map(ComponentRule.Need::code),
                                Stream.of(Basis.values()).map(Basis::code),
                                Stream.of(DossierKind.values()).map(Enum::name),
                                Stream.of(CommuneProcedure.REPORT))
                        .flatMap(found -> found),
                "### Procedure",
                Stream.of(
                                Stream.of(WayState.values()).map(Enum::name),
                                Stream.of(WayEvent.values()).map(Enum::name),
                                Stream.of(Guard.values())
                                        .filter(guard -> guard != Guard.NONE)
                                        .map(Enum::name),
                                Stream.of(Party.values()).map(Party::code),
                                Stream.of(DossierKind.values()).map(Enum::name))
                        .flatMap(found -> found));

        words.forEach((section, found) -> assertThat(found).isNotEmpty().allSatisfy(word -> isIn(section, word)));
    }

    @Test
    void the_readings_that_can_be_carried_out_are_listed() {
        Map<String, Set<String>> supported = new TreeMap<>(Readings.SUPPORTED);
        supported.putAll(ProcedureFile.SUPPORTED);
        supported.forEach((id, choices) -> {
            String row = section("## readings.csv").stream()
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
                .forEach(pack -> assertThat(Stream.of(
                                        pack.rules(),
                                        pack.commune().orElseThrow().rules(),
                                        pack.evidenceRules(),
                                        pack.authorityRules())
                                .flatMap(List::stream))
                        .hasSizeGreaterThan(20)
                        .allSatisfy(module -> isIn("### Rule modules", module)));
    }

    @Test
    void every_excerpt_stands_in_the_file_that_it_names() throws IOException {
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker =
                    Pattern.compile("<!-- (excerpt|shipped): (\\S+) -->").matcher(lines.get(i));
            if (marker.matches()) {
                found++;
                List<String> excerpt = block(i + 1);
                Path folder = marker.group(1).equals("excerpt") ? EXAMPLE : SHIPPED;
                List<String> file = Files.readAllLines(folder.resolve(marker.group(2)));
                assertThat(Collections.indexOfSubList(file, excerpt))
                        .as("excerpt in line %d of the guide", i + 1)
                        .isNotNegative();
            }
        }
        assertThat(found).isGreaterThan(18);
    }

    @Test
    void every_column_of_every_table_is_explained_where_the_table_is() {
        Map<List<String>, String> tables = Map.ofEntries(
                Map.entry(PackLoader.SETS, "## sets.csv"),
                Map.entry(PackLoader.FINDINGS, "## findings.csv"),
                Map.entry(PackLoader.MISPRINTS, "## misprints.csv"),
                Map.entry(PackLoader.NOTE_COLUMNS, "### Rules of its own"),
                Map.entry(RubricTable.COLUMNS, "## sets/NN-code.csv"),
                Map.entry(EffectTable.COLUMNS, "## effects.csv"),
                Map.entry(Readings.COLUMNS, "## readings.csv"),
                Map.entry(CommuneTables.CONTENT_COLUMNS, "### Commune contents"),
                Map.entry(CommuneTables.LINK_COLUMNS, "### Commune contents"),
                Map.entry(EvidenceTables.KINDS, "### Evidence"),
                Map.entry(EvidenceTables.CONCEPTS, "### Evidence"),
                Map.entry(EvidenceTables.THRESHOLDS, "### Evidence"),
                Map.entry(ComponentTable.COLUMNS, "### Components of the dossier"),
                Map.entry(TransitionTable.COLUMNS, "### Procedure"),
                Map.entry(CorrespondenceTable.COLUMNS, "### Correspondence with an older decree"));

        tables.forEach((columns, section) -> assertThat(columns).allSatisfy(column -> isIn(section, column)));
        // Findings and reasons why people judge have the same columns.
        assertThat(EvidenceTables.JUDGEMENTS).allSatisfy(column -> isIn("### Evidence", column));
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

    private void isIn(String heading, String word) {
        assertThat(String.join("\n", section(heading))).as(heading).contains("`" + word + "`");
    }

    /** The lines below a heading, up to the next one of its level or above; {@code #} in a block begins a remark. */
    private List<String> section(String heading) {
        assertThat(lines).contains(heading);
        int level = heading.indexOf(' ');
        List<String> section = new ArrayList<>();
        boolean block = false;
        for (String line : lines.subList(lines.indexOf(heading) + 1, lines.size())) {
            if (!block && line.matches("#{1," + level + "} .*")) {
                break;
            }
            block = block != line.startsWith("```");
            section.add(line);
        }
        return section;
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
