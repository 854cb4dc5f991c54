package vn.ocop.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ocop.pack.PackFiles;

/**
 * A rule pack, read from its raw tables without the library's own loader.
 *
 * @param bands the star levels from the highest to the lowest
 * @param sets the product sets by code, in the decree's order
 */
public record PlainPack(List<PlainBand> bands, Map<String, PlainSet> sets) {

    private static final Pattern BAND = Pattern.compile("\\{stars: (\\d+), from: (\\d+), recognised: (true|false)\\b");
    private static final Pattern FORMS = Pattern.compile("^ +([a-z-]+): \\[([A-Z_, ]+)]$", Pattern.MULTILINE);

    private static final Pattern BASE = Pattern.compile("^layer-over:\\R +id: (\\S+)", Pattern.MULTILINE);

    /** Reads a pack that the library ships; of a layer, with what it takes over from the shipped pack below. */
    public static PlainPack shipped(String id) {
        PackFiles own = PackFiles.shipped(id);
        Matcher base = BASE.matcher(new String(own.bytes("pack.yaml"), StandardCharsets.UTF_8));
        return base.find() ? read(new Layers(own, PackFiles.shipped(base.group(1)))) : read(own);
    }

    /** Reads a pack that is no layer. */
    public static PlainPack read(PackFiles files) {
        return read(new Layers(files, files));
    }

    /** The files of a pack over those of another one. */
    private record Layers(PackFiles own, PackFiles base) {

        String text(String path) {
            return new String((own.has(path) ? own : base).bytes(path), StandardCharsets.UTF_8);
        }

        /** The manifest of the layer, and behind it that of the base: what is looked for first is found first. */
        String manifest() {
            String upper = text("pack.yaml");
            return own == base ? upper : upper + "\n" + new String(base.bytes("pack.yaml"), StandardCharsets.UTF_8);
        }

        /** How each silent clause is read. */
        Map<String, String> readings() {
            Map<String, String> chosen = new HashMap<>();
            for (PackFiles files : List.of(base, own)) {
                rows(new Layers(files, base), "readings.csv")
                        .forEach(row -> chosen.put(row.getField("id"), row.getField("chosen")));
            }
            return chosen;
        }
    }

    private static PlainPack read(Layers files) {
        String manifest = files.manifest();
        Map<String, String> readings = files.readings();
        Map<String, Set<String>> forms = FORMS.matcher(manifest)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> Set.of(found.group(2).split(", ")), (first, later) -> first));
        Map<String, List<NamedCsvRecord>> effects = rows(files, "effects.csv").stream()
                .filter(row ->
                        row.getField("reading").isEmpty() || "apply".equals(readings.get(row.getField("reading"))))
                .collect(Collectors.groupingBy(row -> row.getField("set")));
        Map<String, PlainSet> sets = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(files, "sets.csv")) {
            String code = row.getField("code");
            int number = Integer.parseInt(row.getField("number"));
            Set<String> admitted = new HashSet<>(forms.getOrDefault("every-set", Set.of()));
            admitted.addAll(forms.getOrDefault(code, Set.of()));
            String place = value(manifest, "decree") + ", " + value(manifest, "place") + ", bộ " + number + ", ";
            String table = String.format(Locale.ROOT, "sets/%02d-%s.csv", number, code);
            sets.put(code, set(code, rows(files, table), effects.getOrDefault(code, List.of()), admitted, place));
        }
        return new PlainPack(bands(manifest), sets);
    }

    /** The bands of a manifest; a level that stands twice counts as it stands first. */
    private static List<PlainBand> bands(String manifest) {
        Map<Integer, PlainBand> bands = new TreeMap<>(Comparator.reverseOrder());
        BAND.matcher(manifest)
                .results()
                .map(found -> new PlainBand(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Boolean.parseBoolean(found.group(3))))
                .forEach(band -> bands.putIfAbsent(band.stars(), band));
        return List.copyOf(bands.values());
    }

    private static PlainSet set(
            String code, List<NamedCsvRecord> rows, List<NamedCsvRecord> effects, Set<String> admitted, String place) {
        List<String> parts = column(rows, "part", "");
        List<String> sections = column(rows, "section", "");
        List<String> choices = column(rows, "criterion", "one-of");
        List<PlainCriterion> criteria = new ArrayList<>();
        List<PlainGate> gates = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        int part = -1;
        int section = -1;
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            String own = row.getField("code");
            String kind = row.getField("kind");
            switch (row.getField("row")) {
                case "part" -> part++;
                case "section" -> section++;
                case "criterion" -> {
                    if (kind.equals("choice") || kind.equals("yes-no")) {
                        List<NamedCsvRecord> options = options(rows, i + 1);
                        String citation = place + row.getField("law");
                        criteria.add(new PlainCriterion(
                                own,
                                citation,
                                part,
                                section,
                                kind.equals("choice") ? points(options) : new int[] {0, number(row, "points")},
                                kind.equals("choice") ? merit(options) : new int[] {0, 1},
                                story(effects, own, indexes),
                                choiceOf(choices, own),
                                stopsAtZero(effects, sections.get(section))));
                        indexes.put(own, criteria.size() - 1);
                        gates.addAll(gates(row, options, criteria.size() - 1, citation));
                    }
                }
                default -> {}
            }
        }
        gates.sort(Comparator.comparingInt(PlainGate::stars));
        return new PlainSet(
                code,
                parts,
                sections,
                column(rows, "criterion", "sum"),
                choices,
                List.copyOf(criteria),
                List.copyOf(gates),
                findings(effects, "eliminates"),
                findings(effects, "stops"),
                Set.copyOf(admitted),
                Map.copyOf(indexes));
    }

    private static List<NamedCsvRecord> options(List<NamedCsvRecord> rows, int from) {
        int to = from;
        while (to < rows.size() && rows.get(to).getField("row").equals("option")) {
            to++;
        }
        return rows.subList(from, to);
    }

    private static int[] points(List<NamedCsvRecord> options) {
        int[] points = new int[options.size() + 1];
        for (NamedCsvRecord option : options) {
            points[number(option, "code")] = number(option, "points");
        }
        return points;
    }

    private static int[] merit(List<NamedCsvRecord> options) {
        int[] merit = new int[options.size() + 1];
        for (NamedCsvRecord option : options) {
            int number = number(option, "code");
            merit[number] = option.getField("merit").isEmpty() ? number : number(option, "merit");
        }
        return merit;
    }

    private static List<PlainGate> gates(
            NamedCsvRecord criterion, List<NamedCsvRecord> options, int index, String citation) {
        List<PlainGate> gates = new ArrayList<>();
        if (!criterion.getField("stars").isEmpty()) {
            gates.add(new PlainGate(index, number(criterion, "stars"), 0, 1, citation));
        }
        for (NamedCsvRecord option : options) {
            if (!option.getField("stars").isEmpty()) {
                gates.add(new PlainGate(
                        index, number(option, "stars"), number(option, "code"), number(option, "points"), citation));
            }
        }
        return gates;
    }

    private static int story(List<NamedCsvRecord> effects, String criterion, Map<String, Integer> indexes) {
        return effects.stream()
                .filter(effect -> effect.getField("effect").equals("applies-only-if"))
                .filter(effect -> effect.getField("place").equals(criterion))
                .map(effect -> indexes.getOrDefault(effect.getField("condition"), PlainCriterion.NONE))
                .findFirst()
                .orElse(PlainCriterion.NONE);
    }

    private static int choiceOf(List<String> choices, String criterion) {
        for (int i = 0; i < choices.size(); i++) {
            if (criterion.startsWith(choices.get(i) + ".")) {
                return i;
            }
        }
        return PlainCriterion.NONE;
    }

    private static boolean stopsAtZero(List<NamedCsvRecord> effects, String section) {
        return effects.stream()
                .filter(effect -> effect.getField("effect").equals("stops-if-zero"))
                .anyMatch(effect -> effect.getField("place").equals(section));
    }

    private static Set<String> findings(List<NamedCsvRecord> effects, String kind) {
        return effects.stream()
                .filter(effect -> effect.getField("effect").equals(kind))
                .map(effect -> effect.getField("finding"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> column(List<NamedCsvRecord> rows, String row, String kind) {
        return rows.stream()
                .filter(record -> record.getField("row").equals(row))
                .filter(record -> record.getField("kind").equals(kind))
                .map(record -> record.getField("code"))
                .toList();
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static String value(String manifest, String key) {
        Matcher found =
                Pattern.compile("^" + key + ": (.+)$", Pattern.MULTILINE).matcher(manifest);
        if (!found.find()) {
            throw new IllegalArgumentException("the manifest has no line '" + key + ": …'");
        }
        return found.group(1);
    }

    private static List<NamedCsvRecord> rows(Layers files, String path) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(files.text(path))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The set of a code, which must be there. */
    public PlainSet set(String code) {
        PlainSet set = sets.get(code);
        if (set == null) {
            throw new IllegalArgumentException(
                    "no set " + code + " among " + Arrays.toString(sets.keySet().toArray()));
        }
        return set;
    }
}
