package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.law.Basis;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Text;

/** Reads the table of effects: what notes and exclusion lines do. */
final class EffectTable {

    static final String FILE = "effects.csv";
    static final List<String> COLUMNS = List.of(
            "set", "effect", "finding", "place", "condition", "basis", "reading", "cites", "text_vi", "text_en");

    private final Rubric rubric;
    private final Citation set;
    private final Map<String, Reading> readings;
    private final Map<String, Text> findings;

    private EffectTable(Rubric rubric, Citation set, Map<String, Reading> readings, Map<String, Text> findings) {
        this.rubric = rubric;
        this.set = set;
        this.readings = readings;
        this.findings = findings;
    }

    static Map<String, List<Table.Row>> rowsBySet(Contents files, Faults faults) {
        Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
        for (Table.Row row : Table.read(files, FILE, COLUMNS, faults).rows()) {
            rows.computeIfAbsent(row.requiredCode("set"), set -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    /** The effects of one set; one whose reading is not to apply is left out. */
    static List<Effect> read(
            List<Table.Row> rows,
            Rubric rubric,
            Citation set,
            Map<String, Reading> readings,
            Map<String, Text> findings) {
        EffectTable table = new EffectTable(rubric, set, readings, findings);
        return rows.stream().flatMap(row -> table.effect(row).stream()).toList();
    }

    private Optional<Effect> effect(Table.Row row) {
        Optional<Effect.Kind> kind = Effect.Kind.ofCode(row.get("effect"));
        Optional<Basis> basis = Stream.of(Basis.values())
                .filter(value -> value.code().equals(row.get("basis")))
                .findFirst();
        if (kind.isEmpty() || basis.isEmpty()) {
            row.fault("unknown-effect", row.get("effect"), row.get("basis"));
            return Optional.empty();
        }
        Optional<Reading> reading = reading(row, basis.get());
        if (reading.isPresent() && !reading.get().chosen().equals(Readings.APPLY)) {
            return Optional.empty();
        }
        checkPlaces(row, kind.get());
        if (!fits(row, kind.get())) {
            row.fault("bad-effect", row.get("effect"));
            return Optional.empty();
        }
        return Optional.of(Effect.builder()
                .kind(kind.get())
                .finding(cell(row, "finding"))
                .place(cell(row, "place"))
                .condition(cell(row, "condition"))
                .basis(basis.get())
                .reading(reading)
                .text(row.text("text"))
                .citation(citation(row))
                .build());
    }

    /** Whether a row has the cells that its kind of effect needs, and no others. */
    private static boolean fits(Table.Row row, Effect.Kind kind) {
        boolean byFinding = kind == Effect.Kind.ELIMINATES || kind == Effect.Kind.STOPS;
        boolean conditional = kind == Effect.Kind.APPLIES_ONLY_IF;
        return byFinding != row.get("finding").isEmpty()
                && conditional != row.get("condition").isEmpty()
                && (byFinding || !row.get("place").isEmpty());
    }

    private Optional<Reading> reading(Table.Row row, Basis basis) {
        String id = row.get("reading");
        if (id.isEmpty() && basis == Basis.PRINTED) {
            return Optional.empty();
        }
        Reading reading = readings.get(id);
        if (id.isEmpty()) {
            row.fault("missing-reading.none", basis.code());
        } else if (reading == null) {
            row.fault("missing-reading", id);
        }
        return Optional.ofNullable(reading);
    }

    private void checkPlaces(Table.Row row, Effect.Kind kind) {
        boolean ofSection = kind == Effect.Kind.STOPS_IF_ZERO;
        for (String column : List.of("place", "condition")) {
            String code = row.code(column);
            boolean known = ofSection
                    ? rubric.sections().stream()
                            .anyMatch(section -> section.code().equals(code))
                    : rubric.criteria().containsKey(code);
            if (!code.isEmpty() && !known) {
                row.fault("unknown-place", column, code, rubric.set().code());
            }
        }
        String finding = row.code("finding");
        if (!finding.isEmpty() && !findings.containsKey(finding)) {
            row.fault("unknown-finding", finding);
        }
    }

    /** Where the effect is printed: the cell "cites" if it has one, else the place in this set. */
    private Citation citation(Table.Row row) {
        String cites = row.get("cites");
        int comma = cites.indexOf(", ");
        if (comma > 0) {
            return Citation.builder()
                    .decree(cites.substring(0, comma))
                    .place(cites.substring(comma + 2))
                    .build();
        }
        Criterion criterion = rubric.criteria().get(row.get("place"));
        return criterion != null
                ? criterion.citation()
                : Citation.builder()
                        .from(set)
                        .spot(row.get("place").isEmpty() ? "điều kiện loại" : "mục " + row.get("place"))
                        .build();
    }

    private static Optional<String> cell(Table.Row row, String column) {
        return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
    }
}
