package vn.ocop.pack.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.evidence.EvidenceKind;
import vn.ocop.evidence.Ladder;
import vn.ocop.evidence.Need;
import vn.ocop.evidence.Way;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackException;
import vn.ocop.pack.RubricCatalogue;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Text;

/**
 * Reads the tables about evidence: the kinds, the decision table of thresholds, and which concept each criterion is. For
 * one use, by one thread.
 */
final class EvidenceTables {

    private static final String FOLDER = "evidence/";
    private static final String CONCEPTS_FILE = FOLDER + "concepts.csv";
    static final List<String> KINDS =
            List.of("kind", "choice", "nature", "measure", "form_row", "reading", "title_vi", "title_en");
    static final List<String> JUDGEMENTS = List.of("code", "title_vi", "title_en");
    static final List<String> CONCEPTS = List.of("concept", "criterion", "sets", "judgement");
    static final List<String> THRESHOLDS = List.of(
            "concept",
            "option",
            "way",
            "kind",
            "choice",
            "from",
            "from_included",
            "to",
            "to_included",
            "months",
            "years",
            "absent",
            "reading",
            "when");
    /** The legal forms of the registration slip, as cases of {@link Need#SUBJECT}. */
    static final Set<String> LEGAL_FORMS = Stream.of(LegalForm.values())
            .map(form -> form.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3}))?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final Contents files;
    private final Map<String, Reading> readings;
    private final Faults faults;
    private final Map<String, EvidenceKind> kinds = new LinkedHashMap<>();
    private final Map<String, Text> judgements = new LinkedHashMap<>();
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();
    private final Map<String, Map<String, EvidenceCatalogue.Entry>> entries = new LinkedHashMap<>();

    private EvidenceTables(Contents files, Map<String, Reading> readings, Faults faults) {
        this.files = files;
        this.readings = readings;
        this.faults = faults;
    }

    /** The tables of a shipped pack, which the build has checked. */
    static EvidenceCatalogue shipped(Contents files, Map<String, Reading> readings) {
        Faults faults = new Faults();
        EvidenceCatalogue catalogue = new EvidenceTables(files, readings, faults).read();
        if (!faults.isEmpty()) {
            throw new PackException(files.own().origin(), faults.found());
        }
        return catalogue;
    }

    /** The tables of any pack, checked against its rubrics. */
    static EvidenceCatalogue checked(
            Contents files, Map<String, Reading> readings, RubricCatalogue rubrics, Faults faults) {
        EvidenceTables tables = new EvidenceTables(files, readings, faults);
        EvidenceCatalogue catalogue = tables.read();
        if (faults.isEmpty()) {
            rubrics.asMap().forEach((set, rubric) -> tables.checkCoverage(set, rubric.scored()));
        }
        return catalogue;
    }

    private EvidenceCatalogue read() {
        readKinds();
        for (Table.Row row : table("judgements.csv", JUDGEMENTS)) {
            if (judgements.put(row.required("code"), row.text("title")) != null) {
                row.fault("duplicate-code", row.get("code"));
            }
        }
        readThresholds();
        readConcepts();
        return EvidenceCatalogue.of(kinds, judgements, entries);
    }

    private List<Table.Row> table(String file, List<String> columns) {
        return Table.read(files, FOLDER + file, columns, faults).rows();
    }

    private void readKinds() {
        Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
        for (Table.Row row : table("kinds.csv", KINDS)) {
            rows.computeIfAbsent(row.required("kind"), code -> new ArrayList<>())
                    .add(row);
        }
        rows.forEach((code, own) -> kind(code, own).ifPresent(kind -> kinds.put(code, kind)));
    }

    /** A kind: its first row says what it is, each further one is a case. */
    private Optional<EvidenceKind> kind(String code, List<Table.Row> rows) {
        Table.Row first = rows.get(0);
        Optional<EvidenceKind.Nature> nature = EvidenceKind.Nature.ofCode(first.get("nature"));
        Optional<EvidenceKind.Measure> measure = EvidenceKind.Measure.ofCode(first.get("measure"));
        if (nature.isEmpty() || measure.isEmpty()) {
            first.fault(
                    "unknown-nature",
                    first.get("nature"),
                    first.get("measure"),
                    listed(Stream.of(EvidenceKind.Nature.values()).map(EvidenceKind.Nature::code)),
                    listed(Stream.of(EvidenceKind.Measure.values()).map(EvidenceKind.Measure::code)));
            return Optional.empty();
        }
        EvidenceKind.Builder kind = EvidenceKind.builder()
                .code(code)
                .nature(nature.get())
                .measure(measure.get())
                .formRow(first.number("form_row"))
                .title(first.text("title"));
        Map<String, Text> choices = new LinkedHashMap<>();
        for (Table.Row row : rows.subList(1, rows.size())) {
            String choice = row.required("choice");
            if (choices.put(choice, row.text("title")) != null) {
                row.fault("duplicate-code", choice);
            }
            Reading reading = readings.get(row.get("reading"));
            if (reading != null) {
                kind.putReading(choice, reading);
            }
        }
        return Optional.of(kind.putAllChoices(choices).build());
    }

    private static String listed(Stream<String> codes) {
        return String.join(", ", codes.toList());
    }

    /** The rows of one concept, option and way are one way, unless one of them rests on a reading not chosen. */
    private void readThresholds() {
        Map<List<String>, List<Table.Row>> grouped = new LinkedHashMap<>();
        for (Table.Row row : table("thresholds.csv", THRESHOLDS)) {
            grouped.computeIfAbsent(
                            List.of(row.required("concept"), row.required("option"), row.required("way")),
                            way -> new ArrayList<>())
                    .add(row);
        }
        for (List<Table.Row> rows : grouped.values()) {
            List<Need> needs = rows.stream().flatMap(row -> need(row).stream()).toList();
            boolean chosen = rows.stream().allMatch(this::isChosen);
            Table.Row first = rows.get(0);
            List<Way> own = ways.computeIfAbsent(first.get("concept"), concept -> new ArrayList<>());
            if (chosen && needs.size() == rows.size()) {
                int option = first.requiredNumber("option");
                if (option > 0) {
                    own.add(new Way(option, needs));
                } else {
                    first.fault("bad-way", first.get("option"));
                }
            }
        }
    }

    private boolean isChosen(Table.Row row) {
        String id = row.get("reading");
        if (id.isEmpty()) {
            return true;
        }
        Reading reading = readings.get(id);
        if (reading == null) {
            row.fault("missing-reading", id);
            return false;
        }
        if (!reading.options().contains(row.get("when"))) {
            row.fault("reading-not-supported", id, row.get("when"), String.join(", ", reading.options()));
        }
        return reading.chosen().equals(row.get("when"));
    }

    private Optional<Need> need(Table.Row row) {
        String code = row.required("kind");
        List<String> choices = row.get("choice").isEmpty()
                ? List.of()
                : List.of(row.get("choice").split("\\|"));
        if (!isKnown(code, choices, row)) {
            return Optional.empty();
        }
        return Optional.of(Need.builder()
                .kind(code)
                .addAllChoices(choices)
                .from(decimal(row, "from"))
                .fromIncluded(isYes(row, "from_included", true))
                .to(decimal(row, "to"))
                .toIncluded(isYes(row, "to_included", true))
                .months(row.number("months"))
                .years(row.number("years"))
                .absent(isYes(row, "absent", false))
                .reading(Optional.ofNullable(readings.get(row.get("reading"))))
                .build());
    }

    private boolean isKnown(String code, List<String> choices, Table.Row row) {
        if (code.equals(Need.SUBJECT)) {
            return isKnown(code, choices, LEGAL_FORMS, "unknown-evidence-case.subject", row);
        }
        if (code.equals(Need.PEOPLE)) {
            choices.stream()
                    .filter(choice -> !judgements.containsKey(choice))
                    .forEach(choice -> row.fault("unknown-judgement", choice));
            return judgements.keySet().containsAll(choices);
        }
        EvidenceKind kind = kinds.get(code);
        if (kind == null) {
            row.fault("unknown-evidence-kind", code);
            return false;
        }
        return isKnown(code, choices, kind.choices().keySet(), "unknown-evidence-case", row);
    }

    private static boolean isKnown(String kind, List<String> choices, Set<String> known, String fault, Table.Row row) {
        choices.stream()
                .filter(choice -> !known.contains(choice))
                .forEach(choice -> row.fault(fault, kind, choice, String.join(", ", known)));
        return known.containsAll(choices);
    }

    private static Optional<BigDecimal> decimal(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(cell).matches()) {
            row.fault("bad-threshold", cell, column);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell));
    }

    private static boolean isYes(Table.Row row, String column, boolean otherwise) {
        String cell = row.get(column);
        if (!cell.isEmpty() && !cell.equals("yes") && !cell.equals("no")) {
            row.fault("bad-threshold.yes", cell, column);
        }
        return cell.isEmpty() ? otherwise : cell.equals("yes");
    }

    private void readConcepts() {
        Map<Integer, String> sets = new LinkedHashMap<>();
        for (Table.Row row :
                Table.read(files, "sets.csv", PackLoader.SETS, faults).rows()) {
            OptionalInt number = row.number("number");
            number.ifPresent(known -> sets.put(known, row.get("code")));
        }
        for (Table.Row row : table("concepts.csv", CONCEPTS)) {
            Optional<EvidenceCatalogue.Entry> entry = entry(row);
            for (int number : numbers(row)) {
                String set = sets.get(number);
                if (set == null) {
                    row.fault("unknown-set-number", number);
                } else if (entry.isPresent()
                        && entries.computeIfAbsent(set, code -> new LinkedHashMap<>())
                                        .put(row.required("criterion"), entry.get())
                                != null) {
                    row.fault("criterion-twice", set, row.get("criterion"));
                }
            }
        }
    }

    private Optional<EvidenceCatalogue.Entry> entry(Table.Row row) {
        String concept = row.get("concept");
        String judgement = row.get("judgement");
        if (concept.isEmpty() == judgement.isEmpty()) {
            row.fault("concept-or-judgement");
        } else if (concept.isEmpty()) {
            if (judgements.containsKey(judgement)) {
                return Optional.of(EvidenceCatalogue.Entry.judged(judgement));
            }
            row.fault("unknown-judgement", judgement);
        } else if (ways.containsKey(concept)) {
            return Optional.of(EvidenceCatalogue.Entry.of(new Ladder(concept, ways.get(concept))));
        } else {
            row.fault("unknown-concept", concept);
        }
        return Optional.empty();
    }

    private static List<Integer> numbers(Table.Row row) {
        List<Integer> numbers = new ArrayList<>();
        for (String piece : row.required("sets").split(" ")) {
            Matcher range = RANGE.matcher(piece);
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                for (int number = first; number <= last; number++) {
                    numbers.add(number);
                }
            } else {
                row.fault("bad-sets", piece);
            }
        }
        return numbers;
    }

    /** Every criterion that is scored has its row, no other has one, and no way leads to an option that is not there. */
    private void checkCoverage(String set, List<Criterion> scored) {
        Map<String, EvidenceCatalogue.Entry> own = new LinkedHashMap<>(entries.getOrDefault(set, Map.of()));
        for (Criterion criterion : scored) {
            EvidenceCatalogue.Entry entry = own.remove(criterion.code());
            if (entry == null) {
                faults.add(CONCEPTS_FILE, 0, "criterion-missing", set, criterion.code());
            } else {
                entry.ladder().ifPresent(ladder -> checkOptions(ladder, set, criterion));
            }
        }
        own.keySet().forEach(code -> faults.add(CONCEPTS_FILE, 0, "criterion-unknown", set, code));
    }

    private void checkOptions(Ladder ladder, String set, Criterion criterion) {
        for (Way way : ladder.ways()) {
            if (way.option() > criterion.lastOption()) {
                faults.add(
                        CONCEPTS_FILE,
                        0,
                        "option-unknown",
                        ladder.concept(),
                        way.option(),
                        set,
                        criterion.code(),
                        criterion.lastOption());
            }
        }
    }
}
