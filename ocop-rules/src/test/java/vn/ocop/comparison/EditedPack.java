package vn.ocop.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/**
 * The tables of a shipped pack, reduced to some product sets, in which a test may change cells. It is without cases and
 * without what says which papers support which option: both would have to change with every option that a test changes.
 */
final class EditedPack {

    private static final String MANIFEST = "pack.yaml";

    private final String origin;
    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private EditedPack(String origin) {
        this.origin = origin;
    }

    /** A copy of a shipped pack with these sets only. */
    static EditedPack of(String id, String... sets) {
        PackFiles files = PackFiles.shipped(id);
        EditedPack pack = new EditedPack(id);
        for (String path : files.paths()) {
            if (path.endsWith(".yaml")) {
                pack.texts.put(path, text(files, path));
            } else if (path.endsWith(".csv") && !path.startsWith("evidence/")) {
                pack.tables.put(path, read(text(files, path)));
            }
        }
        pack.texts.compute(MANIFEST, (path, text) -> without("evidence-rules", Objects.requireNonNull(text, path)));
        Set<String> kept = Set.of(sets);
        pack.keep("sets.csv", row -> kept.contains(row.get(1)));
        List<String> bySet = pack.tables.entrySet().stream()
                .filter(table -> table.getValue().get(0).get(0).equals("set"))
                .map(Map.Entry::getKey)
                .toList();
        bySet.forEach(table -> pack.keep(table, row -> kept.contains(row.get(0))));
        pack.tables
                .keySet()
                .removeIf(path -> path.startsWith("sets/")
                        && kept.stream().noneMatch(set -> path.matches("sets/[0-9]{2}-" + set + "\\.csv")));
        return pack;
    }

    /** The manifest without a list. */
    private static String without(String key, String manifest) {
        return manifest.replaceFirst("(?m)^" + key + ":\n(  - .*\n)+", "");
    }

    EditedPack copy() {
        EditedPack copy = new EditedPack(origin);
        copy.texts.putAll(texts);
        tables.forEach((path, rows) -> copy.tables.put(
                path,
                new ArrayList<>(rows.stream().<List<String>>map(ArrayList::new).toList())));
        return copy;
    }

    private void keep(String table, Predicate<List<String>> kept) {
        List<List<String>> rows = rows(table);
        List<String> header = rows.get(0);
        rows.removeIf(row -> row != header && !kept.test(row));
    }

    /** The rows of a table, the header first; they may be changed. */
    List<List<String>> rows(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** Adds a table. */
    EditedPack add(String table, List<List<String>> rows) {
        tables.put(table, rows);
        return this;
    }

    /** The path of the table of a set. */
    String tableOf(String set) {
        return tables.keySet().stream()
                .filter(path -> path.endsWith("-" + set + ".csv"))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a criterion and of its options. */
    List<List<String>> criterion(String set, String code) {
        List<List<String>> found = new ArrayList<>();
        boolean inside = false;
        for (List<String> row : rows(tableOf(set))) {
            inside = row.get(0).equals("criterion")
                    ? row.get(1).equals(code)
                    : inside && row.get(0).equals("option");
            if (inside) {
                found.add(row);
            }
        }
        return found;
    }

    /** The row of an option. */
    List<String> option(String set, String criterion, int number) {
        return criterion(set, criterion).get(number);
    }

    /** Replaces a text of the manifest that must be there. */
    EditedPack manifest(String old, String young) {
        return replace(MANIFEST, old, young);
    }

    /** Replaces a text of a YAML file that must be there. */
    EditedPack replace(String path, String old, String young) {
        String text = Objects.requireNonNull(texts.get(path), path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        texts.put(path, text.replace(old, young));
        return this;
    }

    /** The files, with counts that fit. */
    PackFiles files() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        tables.forEach((path, rows) -> contents.put(path, write(rows).getBytes(StandardCharsets.UTF_8)));
        texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        contents.put(MANIFEST, withCounts().getBytes(StandardCharsets.UTF_8));
        return PackFiles.of(origin, contents);
    }

    OcopEngine engine() {
        return OcopEngine.with(List.of(files()));
    }

    RulePack load() {
        return RulePack.read(files(), unused -> List.of());
    }

    private String withCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("sets", "scored-criteria", "yes-no-criteria", "options", "option-gates", "title-gates")
                .forEach(name -> counts.put(name, 0));
        counts.put("sets", rows("sets.csv").size() - 1);
        tables.forEach((path, rows) -> {
            if (path.startsWith("sets/")) {
                rows.forEach(row -> count(row, counts));
            }
        });
        StringBuilder lines = new StringBuilder("counts:\n");
        counts.forEach((name, number) -> lines.append(String.format(Locale.ROOT, "  %s: %d%n", name, number)));
        return Objects.requireNonNull(texts.get(MANIFEST), MANIFEST)
                .replaceFirst("(?s)counts:\n(  [^\n]*\n)+", lines.toString());
    }

    private static void count(List<String> row, Map<String, Integer> counts) {
        boolean scored = row.get(7).equals("choice") || row.get(7).equals("yes-no");
        if (row.get(0).equals("option")) {
            counts.merge("options", 1, Integer::sum);
            counts.merge("option-gates", row.get(6).isEmpty() ? 0 : 1, Integer::sum);
        } else if (row.get(0).equals("criterion") && scored) {
            counts.merge("scored-criteria", 1, Integer::sum);
            counts.merge("yes-no-criteria", row.get(7).equals("yes-no") ? 1 : 0, Integer::sum);
            counts.merge("title-gates", row.get(6).isEmpty() ? 0 : 1, Integer::sum);
        }
    }

    private static String text(PackFiles files, String path) {
        return new String(files.bytes(path), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            List<List<String>> rows = new ArrayList<>();
            reader.forEach(record -> rows.add(new ArrayList<>(record.getFields())));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
