package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/** Whatever is edited in the tables around the rubric is told, with what it means. */
class NoTableIsSilentTest {

    private static final String PACK = "qd26-2026";
    private static final RulePack BEFORE = load(EditedPack.of(PACK));

    /** What {@link SmallChangesTest} and {@link PackDiffTest} edit, and what says nothing of the regime itself. */
    private static final Set<String> ELSEWHERE =
            Set.of("checksums.sha256", "correspondence.csv", "effects.csv", "pack.yaml", "sets.csv");

    /** What the comparison reads cell by cell, and the test below edits. */
    private static final Set<String> READ = Set.of("findings.csv", "misprints.csv", "readings.csv");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            commune.csv; fresh-produce,local-labour,3.3; fresh-produce,local-labour,3.4; file commune.csv (criterion through which the commune sees each content): 1 lines gone, 1 lines new
            commune-contents.csv; 'local-labour,Sử dụng lao động'; 'local-labour,Dùng lao động'; file commune-contents.csv (contents that the commune looks at): 1 lines gone, 1 lines new
            components.csv; commune,registration-slip,FIRST|UPGRADE|RE_EVALUATION,required,,1; commune,registration-slip,FIRST|UPGRADE|RE_EVALUATION,required,,2; file components.csv (components of a dossier): 1 lines gone, 1 lines new
            transitions.csv; 'FIRST,START,REGISTER_IDEA,,IDEA_REGISTERED,subject,"Chu trình OCOP, bước 2"'; 'FIRST,START,REGISTER_IDEA,,IDEA_REGISTERED,subject,"Chu trình OCOP, bước 1"'; file transitions.csv (steps of a dossier): 1 lines gone, 1 lines new
            procedure.yaml; days: 45; days: 30; file procedure.yaml (levels, terms and rounds): 1 lines gone, 1 lines new
            evidence/concepts.csv; ',6.4,1-10 12 14-17,senses'; ',6.4,1-10 12 14-17,degree'; file evidence/concepts.csv (which evidence each criterion rests on): 1 lines gone, 1 lines new
            evidence/judgements.csv; 'the senses: sight'; 'the senses, sight'; file evidence/judgements.csv (what the council alone judges): 1 lines gone, 1 lines new
            evidence/kinds.csv; registered producing or family household; registered household; file evidence/kinds.csv (kinds of evidence): 1 lines gone, 1 lines new
            evidence/thresholds.csv; 'local-product,1,1,local-origin-share,commune,0,no,50'; 'local-product,1,1,local-origin-share,commune,0,no,45'; file evidence/thresholds.csv (thresholds of evidence for each option): 1 lines gone, 1 lines new
            findings.csv; Forged dossier; Forged file; finding forged-dossier renamed: “Forged dossier” → “Forged file”
            misprints.csv; 'm01,flowers,6.2,1/1/3/5,1/1/3/5,yes'; 'm01,flowers,6.2,1/1/3/5,1/1/3/5,no'; misprint m01 written anew (flowers, 6.2): printed “1/1/3/5”, used “1/1/3/5”
            readings.csv; 'advisory|blocks,advisory'; 'advisory|blocks,blocks'; 'reading commune-report-adverse changed: Does an adverse report of the commune hold a dossier back? advisory → blocks'
            pack.yaml; working-days: 15; working-days: 10; term of the commune: 15 working days → 10 working days
            pack.yaml; report-to: province; report-to: centre; the commune reports to: Provincial People's Committee (province) → Provincial People's Committee (centre)
            pack.yaml; 'by: {vi: UBND cấp tỉnh, en: Provincial People''s Committee}\n  working'; 'by: {vi: UBND tỉnh, en: The province}\n  working'; the commune reports to: Provincial People's Committee (province) → The province (province)
            pack.yaml; 'Điều 7 khoản 2\n  form'; 'Điều 7 khoản 3\n  form'; clause on the task of the commune: QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 → QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3
            pack.yaml; Phụ lục III, Mẫu số 03; Phụ lục III, Mẫu số 04; form of the commune report: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 03 → QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 04
            pack.yaml; 'report-to: province'; 'form-reading: days-off\n  report-to: province'; form of the commune report: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 03 → QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 03 [days-off]
            pack.yaml; missing-report: commune-report-missing; missing-report: commune-report-adverse; without a commune report, reading: commune-report-missing → commune-report-adverse
            pack.yaml; adverse-report: commune-report-adverse; adverse-report: commune-report-missing; with a commune report against the subject, reading: commune-report-adverse → commune-report-missing
            pack.yaml; '  - commune-term\n'; ''; commune rule modules: commune, commune-report, commune-term, dossier-components → commune, commune-report, dossier-components
            pack.yaml; '  - evidence-growth\n'; ''; 'evidence rule modules: evidence-claims, evidence-contradictions, evidence-counting, evidence-duration, evidence-growth, evidence-numbers, evidence-options, evidence-organisation-form, evidence-papers, evidence-shares, evidence-validity → evidence-claims, evidence-contradictions, evidence-counting, evidence-duration, evidence-numbers, evidence-options, evidence-organisation-form, evidence-papers, evidence-shares, evidence-validity'
            pack.yaml; 'authority-rules: [authority]'; 'authority-rules: []'; authority rule modules: authority → -
            """)
    void an_edited_cell_is_told_with_its_meaning(String file, String before, String after, String told) {
        EditedPack edited = EditedPack.of(PACK).replace(file, before, after);

        List<String> changes = PackDiff.of(BEFORE, load(edited)).changes().stream()
                .map(change -> change.text().en())
                .toList();

        assertThat(changes).containsExactly(told);
    }

    @Test
    void tables_that_a_spreadsheet_saved_with_semicolons_say_the_same() {
        EditedPack saved = EditedPack.of(PACK);
        PackFiles.shipped(PACK).paths().stream()
                .filter(path -> path.endsWith(".csv"))
                .forEach(path -> saved.put(path, "\uFEFF" + withSemicolons(saved.text(path))));

        assertThat(saved.text("commune.csv")).contains("fresh-produce;local-labour;3.3;");
        assertThat(PackDiff.of(BEFORE, load(saved)).changes()).isEmpty();
    }

    private static String withSemicolons(String csv) {
        StringWriter text = new StringWriter();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv);
                CsvWriter writer = CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            reader.forEach(row -> writer.writeRecord(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    void every_file_that_is_told_by_its_lines_has_words() {
        TreeSet<String> files = new TreeSet<>(PackFiles.shipped(PACK).paths());
        files.removeIf(path -> path.startsWith("sets/") || path.startsWith("cases/"));
        files.removeAll(ELSEWHERE);
        files.removeAll(READ);

        assertThat(ChangeWording.TABLES).containsExactlyInAnyOrderElementsOf(files);
        assertThat(ChangeWording.TABLES)
                .allSatisfy(path -> assertThat(new Change.OfFile(Change.Kind.FILE_REMOVED, path, Sides.removed(3))
                                .text()
                                .vi())
                        .matches("bỏ tệp \\S+ \\(.+\\) \\(3 dòng\\)"));
    }

    @Test
    void a_pack_without_a_commune_level_lacks_each_thing_that_it_says() {
        EditedPack without = EditedPack.of(PACK);
        String manifest = without.text("pack.yaml")
                .replaceFirst("(?m)^commune:\n(  .*\n)+", "")
                .replaceFirst("(?m)^commune-rules:\n(  - .*\n)+", "");
        without.put("pack.yaml", manifest).remove("commune.csv").remove("commune-contents.csv");

        assertThat(PackDiff.of(BEFORE, load(without)).changes())
                .extracting(change -> change.kind().code())
                .containsExactlyInAnyOrder(
                        "commune-clause",
                        "commune-form",
                        "commune-reports-to",
                        "commune-term",
                        "commune-missing-report",
                        "commune-adverse-report",
                        "commune-rules",
                        "file-removed",
                        "file-removed");
    }

    private static RulePack load(EditedPack pack) {
        return RulePack.read(pack.withoutCases().files(), unused -> List.of());
    }
}
