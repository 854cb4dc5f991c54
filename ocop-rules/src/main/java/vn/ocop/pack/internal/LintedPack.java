package vn.ocop.pack.internal;

import java.util.List;
import java.util.Optional;
import vn.ocop.pack.RulePack;

/**
 * A pack under lint: what it means, beside the files that say it. For use by one thread.
 *
 * @param pack the pack as it was loaded
 * @param files its files, over those of the pack below
 * @param manifest its manifest, over that of the pack below
 * @param sheets the rubrics with their tables
 * @param report what is found
 */
public record LintedPack(RulePack pack, Contents files, Yaml manifest, List<SetSheet> sheets, LintReport report) {

    /** The pack with its files and its tables. */
    public static LintedPack of(RulePack pack) {
        Contents files = new Contents(pack.files(), pack.baseFiles());
        Faults known = new Faults();
        return new LintedPack(
                pack,
                files,
                Manifest.read(files, known).yaml(),
                pack.rubrics().values().stream()
                        .map(rubric -> SetSheet.read(rubric, files, known))
                        .toList(),
                new LintReport(pack.misprints()));
    }

    /** The sheet of a product set, if the pack has that set. */
    Optional<SetSheet> sheet(String set) {
        return sheets.stream().filter(sheet -> sheet.code().equals(set)).findFirst();
    }

    /** The rows of a table that the loader has found in order; none if the pack does not have it. */
    List<Table.Row> rows(String file, List<String> columns) {
        return files.has(file) ? Table.read(files, file, columns, new Faults()).rows() : List.of();
    }
}
