package vn.ocop.pack.internal;

import java.util.List;
import java.util.Optional;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLibrary;
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

    /** @throws IllegalArgumentException if the pack is a layer and the pack below is not found */
    public static LintedPack of(RulePack pack, PackLibrary library) {
        Optional<PackFiles> base = PackLoader.under(pack.files(), library);
        if (base.isEmpty() && pack.base().isPresent()) {
            throw new IllegalArgumentException("pack " + pack.id() + " is a layer over "
                    + pack.base().get() + ", which the library does not have");
        }
        Contents files = new Contents(pack.files(), base);
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
