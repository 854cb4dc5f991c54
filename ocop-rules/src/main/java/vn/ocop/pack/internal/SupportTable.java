package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.law.Reading;
import vn.ocop.support.OccasionLevel;
import vn.ocop.support.Scope;
import vn.ocop.support.StarsBasis;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportUnit;

/**
 * Reads the table of measures. In the columns {@code stars_basis}, {@code cap_per} and {@code once_per} a cell holds
 * either a word or the id of a reading whose choice is the word. For one use, by one thread.
 */
final class SupportTable {

    static final String FILE = "support.csv";
    static final String READINGS = "readings.csv";

    private static final List<String> COLUMNS = List.of(
            "code",
            "title_vi",
            "title_en",
            "cites",
            "unit",
            "amount",
            "percent",
            "cap",
            "cap_per",
            "min_stars",
            "stars_basis",
            "occasion_level",
            "once_per",
            "readings");

    /** The greatest amount of a measure: a million million VND. */
    private static final long GREATEST = 1_000_000_000_000L;

    private static final int LEAST_STARS = 3;
    private static final int MOST_STARS = 5;
    private static final int HUNDRED = 100;

    private final Map<String, Reading> readings;
    private final Set<String> used = new LinkedHashSet<>();
    private final SupportFaults faults;

    SupportTable(Map<String, Reading> readings, SupportFaults faults) {
        this.readings = readings;
        this.faults = faults;
    }

    Map<String, SupportMeasure> read(Contents files, Faults general) {
        Map<String, SupportMeasure> measures = new LinkedHashMap<>();
        for (Table.Row row : Table.read(files, FILE, COLUMNS, general).rows()) {
            String code = row.required("code");
            if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                add(row, "bad-measure-code", code);
            } else if (measures.containsKey(code)) {
                row.fault("duplicate-code", code);
            } else {
                measures.put(code, new Cells(row).measure());
            }
        }
        if (measures.isEmpty() && general.isEmpty()) {
            faults.add(FILE, 1, "no-measures");
        }
        return measures;
    }

    /** Notes that something rests on a reading. */
    void used(String id) {
        used.add(id);
    }

    /** The readings on which nothing rests. */
    List<String> unused() {
        return readings.keySet().stream().filter(id -> !used.contains(id)).toList();
    }

    private void add(Table.Row row, String key, Object... arguments) {
        faults.add(FILE, row.line(), key, arguments);
    }

    /** The cells of one row. */
    private final class Cells {

        private final Table.Row row;
        private final List<Reading> own = new ArrayList<>();

        Cells(Table.Row row) {
            this.row = row;
        }

        SupportMeasure measure() {
            Optional<SupportUnit> unit = unit();
            boolean share =
                    unit.filter(known -> known == SupportUnit.SHARE_OF_COST).isPresent();
            OptionalLong amount = amount("amount");
            OptionalInt percent = percent();
            Optional<SupportMeasure.Cap> cap = cap(share);
            if (share && amount.isPresent()) {
                add(row, "amount-and-share");
            }
            if (share && row.get("percent").isEmpty()) {
                row.fault("empty-cell", "percent");
            }
            if (!share && unit.isPresent() && !row.get("percent").isEmpty()) {
                add(row, "share-of-nothing", unit.get().code());
            }
            Optional<SupportMeasure.StarsNeeded> stars = stars(unit);
            Optional<Scope> once = scope("once_per");
            checkScope(unit, once, "once_per");
            checkScope(unit, cap.map(SupportMeasure.Cap::per), "cap_per");
            if (once.isPresent() && cap.filter(c -> !c.per().equals(once.get())).isPresent()) {
                add(row, "once-differs-from-cap");
            }
            listedReadings();
            return SupportMeasure.builder()
                    .code(row.get("code"))
                    .title(row.text("title"))
                    .cites(row.required("cites"))
                    .unit(unit.orElse(SupportUnit.PER_PRODUCT))
                    .amount(amount)
                    .percent(percent)
                    .cap(cap)
                    .stars(stars)
                    .occasionLevel(level(unit))
                    .oncePer(once)
                    .readings(own.stream().distinct().toList())
                    .build();
        }

        private Optional<SupportUnit> unit() {
            return word(row.required("unit"), "unit", SupportUnit.values(), SupportUnit::code);
        }

        private Optional<OccasionLevel> level(Optional<SupportUnit> unit) {
            String level = row.get("occasion_level");
            if (unit.filter(known -> known == SupportUnit.PER_PRODUCT).isPresent() && !level.isEmpty()) {
                add(row, "level-without-occasion");
            }
            return level.isEmpty()
                    ? Optional.empty()
                    : word(level, "occasion_level", OccasionLevel.values(), OccasionLevel::code);
        }

        private <E> Optional<E> word(String word, String column, E[] values, Function<E, String> code) {
            Optional<E> found = Stream.of(values)
                    .filter(value -> code.apply(value).equals(word))
                    .findFirst();
            if (found.isEmpty() && !word.isEmpty()) {
                add(
                        row,
                        "unknown-word",
                        column,
                        word,
                        Arrays.stream(values).map(code).collect(Collectors.joining(", ")));
            }
            return found;
        }

        /** Whole VND without separators: "15.000.000" could be anything. */
        private OptionalLong amount(String column) {
            String cell = row.get(column);
            if (cell.isEmpty()) {
                return OptionalLong.empty();
            }
            boolean written = cell.matches("[1-9][0-9]{0,12}");
            if (!written || Long.parseLong(cell) > GREATEST) {
                add(row, "bad-amount", column, cell, GREATEST);
                return OptionalLong.empty();
            }
            return OptionalLong.of(Long.parseLong(cell));
        }

        private OptionalInt percent() {
            String cell = row.get("percent");
            if (cell.isEmpty()) {
                return OptionalInt.empty();
            }
            if (!cell.matches("[1-9][0-9]{0,2}") || Integer.parseInt(cell) > HUNDRED) {
                add(row, "bad-percent", cell);
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(cell));
        }

        private Optional<SupportMeasure.Cap> cap(boolean share) {
            OptionalLong cap = amount("cap");
            Optional<Scope> per = scope("cap_per");
            if (row.get("cap").isEmpty() != row.get("cap_per").isEmpty()) {
                add(row, "cap-and-scope");
            }
            if (!share && !row.get("cap").isEmpty()) {
                add(row, "cap-without-share");
            }
            return cap.isPresent() && per.isPresent()
                    ? Optional.of(new SupportMeasure.Cap(cap.getAsLong(), per.get()))
                    : Optional.empty();
        }

        private Optional<SupportMeasure.StarsNeeded> stars(Optional<SupportUnit> unit) {
            String least = row.get("min_stars");
            String basis = row.get("stars_basis");
            if (least.isEmpty() && basis.isEmpty()) {
                return Optional.empty();
            }
            if (least.isEmpty() || basis.isEmpty()) {
                add(row, "stars-and-basis");
                return Optional.empty();
            }
            if (unit.filter(known -> known == SupportUnit.PER_SESSION).isPresent()) {
                add(row, "stars-without-product");
            }
            if (!least.matches("[" + LEAST_STARS + "-" + MOST_STARS + "]")) {
                add(row, "bad-least-stars", least, LEAST_STARS, MOST_STARS);
                return Optional.empty();
            }
            return word(chosen(basis), "stars_basis", StarsBasis.values(), StarsBasis::code)
                    .map(known -> new SupportMeasure.StarsNeeded(Integer.parseInt(least), known));
        }

        private Optional<Scope> scope(String column) {
            String cell = row.get(column);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            String word = chosen(cell);
            Optional<Scope> scope = Scope.ofCode(word);
            if (scope.isEmpty()) {
                add(row, "unknown-scope", column, word);
            }
            return scope;
        }

        /** A limit may only speak of what claims on the measure have. */
        private void checkScope(Optional<SupportUnit> unit, Optional<Scope> scope, String column) {
            if (unit.isEmpty() || scope.isEmpty()) {
                return;
            }
            boolean product = scope.get().has(Scope.Dimension.PRODUCT) && unit.get() == SupportUnit.PER_SESSION;
            boolean occasion = scope.get().has(Scope.Dimension.OCCASION) && unit.get() == SupportUnit.PER_PRODUCT;
            if (product || occasion) {
                add(
                        row,
                        "scope-does-not-fit",
                        column,
                        scope.get().code(),
                        unit.get().code());
            }
        }

        /** The choice of a reading if a cell holds the id of one, else the cell. */
        private String chosen(String cell) {
            Reading reading = readings.get(cell);
            if (reading == null) {
                return cell;
            }
            own.add(reading);
            used(cell);
            return reading.chosen();
        }

        private void listedReadings() {
            for (String id : row.get("readings").split("\\|")) {
                String stripped = id.strip();
                if (!stripped.isEmpty()) {
                    Reading reading = readings.get(stripped);
                    if (reading == null) {
                        row.fault("missing-reading", stripped);
                    } else {
                        own.add(reading);
                        used(stripped);
                    }
                }
            }
        }
    }
}
