package vn.ocop.pack.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.law.Reading;

/** Reads the register of interpretations, and knows the readings that scoring itself turns on. */
public final class Readings {

    /** What a mark on the title of a criterion asks for. */
    public static final String TITLE_GATE = "title-gate";

    /** The choice of {@link #TITLE_GATE} that asks for all points of the criterion. */
    public static final String FULL_SCORE = "full-score";

    /** What a product scores that meets no option of a criterion without a 0-point option. */
    public static final String NO_OPTION_MET = "no-option-met";

    /** What rank a product has whose points are recognised while a gate of the lowest level is missed. */
    public static final String BELOW_3_STARS = "below-3-stars";

    /** What holds for a gate on which council members disagree. */
    public static final String OPEN_GATE = "open-gate";

    /** Whether means are rounded before they are compared. */
    public static final String EXACT_MEAN = "exact-mean";

    /** What a missing report of the commune does. */
    static final String COMMUNE_REPORT_MISSING = "commune-report-missing";

    /** What a report does in which the commune finds against the subject. */
    static final String COMMUNE_REPORT_ADVERSE = "commune-report-adverse";

    /** Which answers by an older decree stand in for answers by the pack's own, where the two are compared. */
    public static final String ANSWERS_CARRIED = "answers-carried";

    /** The choice of a reading on which effects rest, if they are in effect. */
    static final String APPLY = "apply";

    static final String FILE = "readings.csv";
    static final List<String> COLUMNS =
            List.of("id", "clause", "question_vi", "question_en", "options", "chosen", "reason_vi", "reason_en");

    /** The choices that the rules can carry out, for the readings that they turn on. */
    static final Map<String, Set<String>> SUPPORTED = Map.ofEntries(
            Map.entry(TITLE_GATE, Set.of("any-scored-option", FULL_SCORE)),
            Map.entry(NO_OPTION_MET, Set.of("zero")),
            Map.entry(BELOW_3_STARS, Set.of("no-rank")),
            Map.entry(OPEN_GATE, Set.of("resolve", "mean", "majority")),
            Map.entry(EXACT_MEAN, Set.of("exact")),
            Map.entry(COMMUNE_REPORT_MISSING, Set.of(CommuneProcedure.BLOCKS, "does-not-block")),
            Map.entry(COMMUNE_REPORT_ADVERSE, Set.of("advisory", CommuneProcedure.BLOCKS)),
            Map.entry(ANSWERS_CARRIED, Set.of("same-requirement", "same-place")),
            Map.entry("linkage-months", Set.of("until-registration")),
            Map.entry("growth-years", Set.of("before-evaluation")),
            Map.entry("growth-in-loss", Set.of("profit-needed")),
            Map.entry("agents-in-and-out", Set.of("together")),
            Map.entry("main-market", Set.of("widest-proven")));

    /** The readings that scoring turns on in every pack. */
    static final List<String> EVERY_PACK = List.of(NO_OPTION_MET, BELOW_3_STARS, OPEN_GATE, EXACT_MEAN);

    private Readings() {}

    /** The readings of a pack; those of a layer are added to those of its base, or take their place by code. */
    static Map<String, Reading> read(Contents files, Faults faults) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        files.base().ifPresent(base -> readings.putAll(read(new Contents(base, Optional.empty()), faults)));
        if (files.base().isEmpty() || files.own().has(FILE)) {
            readings.putAll(readOwn(new Contents(files.own(), Optional.empty()), faults));
        }
        return readings;
    }

    private static Map<String, Reading> readOwn(Contents files, Faults faults) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Table.Row row : Table.read(files, FILE, COLUMNS, faults).rows()) {
            String id = row.requiredCode("id");
            Set<String> supported = SUPPORTED.get(id);
            if (supported != null && !supported.contains(row.get("chosen"))) {
                row.fault("reading-not-supported", id, row.get("chosen"), String.join(", ", new TreeSet<>(supported)));
            } else if (readings.containsKey(id)) {
                row.fault("duplicate-code", id);
            } else {
                build(row, readings);
            }
        }
        return readings;
    }

    private static void build(Table.Row row, Map<String, Reading> readings) {
        List<String> options = List.of(row.required("options").split("\\|"));
        String chosen = row.required("chosen");
        if (options.size() < 2) {
            row.fault("bad-reading.options", row.get("id"));
        } else if (!options.contains(chosen)) {
            row.fault("bad-reading", row.get("id"), chosen, String.join(", ", options));
        } else {
            readings.put(
                    row.get("id"),
                    Reading.builder()
                            .id(row.get("id"))
                            .clause(row.required("clause"))
                            .question(row.text("question"))
                            .addAllOptions(options)
                            .chosen(chosen)
                            .reason(row.text("reason"))
                            .build());
        }
    }
}
