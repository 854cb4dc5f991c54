package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.pack.RulePack;

/** A pack that differs from another in one cell differs from it in exactly the one change that the cell stands for. */
class SmallChangesTest {

    private static final int CODE = 1;
    private static final int LAW = 2;
    private static final int TITLE = 3;
    private static final int POINTS = 5;
    private static final int STARS = 6;
    private static final int MERIT = 8;

    private static final EditedPack PACK = EditedPack.of("qd26-2026", "tea", "ornamental-plants", "community-tourism");
    private static final RulePack BEFORE = PACK.load();
    private static final List<String> SETS = List.of("tea", "ornamental-plants", "community-tourism");

    @Property(tries = 300)
    void one_small_change_is_the_one_change_that_is_named(
            @ForAll("edits") Edit edit, @ForAll @IntRange(max = 1 << 20) int number) {
        EditedPack edited = PACK.copy();
        String set = SETS.get(number % SETS.size());
        String place = edit.apply().apply(edited, new Pick(set, number / SETS.size()));

        PackDiff diff = PackDiff.of(BEFORE, edited.load());

        assertThat(diff.changes()).extracting(Change::kind).containsExactly(edit.kind());
        assertThat(diff.sets())
                .filteredOn(changed -> !changed.allChanges().isEmpty())
                .extracting(SetDiff::code)
                .isEqualTo(edit.isOfSet() ? List.of(set) : List.of());
        diff.set(set).orElseThrow().criteria().stream()
                .filter(criterion -> !criterion.changes().isEmpty())
                .forEach(criterion ->
                        assertThat(criterion.criterion().latest().code()).isEqualTo(place));
    }

    @Property(tries = 20)
    void a_pack_does_not_differ_from_a_copy_of_itself(@ForAll @IntRange(max = 9) int unused) {
        PackDiff diff = PackDiff.of(BEFORE, PACK.copy().load());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.shared()).isEmpty();
        assertThat(diff.summary().unchanged()).isEqualTo(diff.summary().matched());
    }

    /** A set and a number to choose by. */
    private record Pick(String set, int number) {

        <T> T of(List<T> items) {
            return items.get(number % items.size());
        }
    }

    /** An edit that returns the code of the criterion that it concerns, or an empty text. */
    private record Edit(Kind kind, BiFunction<EditedPack, Pick, String> apply) {

        boolean isOfSet() {
            return kind != Kind.BAND_FROM && kind != Kind.IN_FORCE_FROM && kind != Kind.READING_CHOSEN;
        }

        @Override
        public String toString() {
            return kind.code();
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.of(
                new Edit(Kind.OPTION_POINTS, (pack, pick) -> onOption(pack, pick, row -> plusOne(row, POINTS))),
                new Edit(Kind.OPTION_RELABELLED, (pack, pick) -> onOption(pack, pick, row -> reword(row))),
                new Edit(Kind.GATE_DROPPED, (pack, pick) -> onGate(pack, pick, row -> row.set(STARS, ""))),
                new Edit(
                        Kind.GATE_LEVEL,
                        (pack, pick) -> onGate(
                                pack, pick, row -> row.set(STARS, row.get(STARS).equals("3") ? "5" : "3"))),
                new Edit(
                        Kind.GATE_ADDED,
                        (pack, pick) ->
                                onUngated(pack, pick, rows -> rows.get(1).set(STARS, "4"))),
                new Edit(Kind.GATE_MOVED, SmallChangesTest::moveGate),
                new Edit(Kind.OPTION_ADDED, (pack, pick) -> onUngated(pack, pick, rows -> addOption(pack, pick, rows))),
                new Edit(
                        Kind.OPTION_REMOVED,
                        (pack, pick) -> onUngated(
                                pack,
                                pick,
                                rows -> pack.rows(pack.tableOf(pick.set()))
                                        .removeIf(row -> row == rows.get(rows.size() - 1)))),
                new Edit(Kind.CRITERION_MERIT, (pack, pick) -> onUngated(pack, pick, SmallChangesTest::swapMerit)),
                new Edit(Kind.CRITERION_MAX, (pack, pick) -> onCriterion(pack, pick, row -> plusOne(row, POINTS))),
                new Edit(Kind.CRITERION_RENAMED, (pack, pick) -> onCriterion(pack, pick, row -> reword(row))),
                new Edit(Kind.CRITERION_CITED, (pack, pick) -> onCriterion(pack, pick, row -> row.set(LAW, "99.z"))),
                new Edit(Kind.SECTION_MAX, (pack, pick) -> onRow("section", pack, pick, row -> plusOne(row, POINTS))),
                new Edit(Kind.SECTION_RENAMED, (pack, pick) -> onRow("section", pack, pick, row -> reword(row))),
                new Edit(Kind.PART_MAX, (pack, pick) -> onRow("part", pack, pick, row -> plusOne(row, POINTS))),
                new Edit(Kind.PART_RENAMED, (pack, pick) -> onRow("part", pack, pick, row -> reword(row))),
                new Edit(
                        Kind.EFFECT_DROPPED,
                        (pack, pick) -> onEffect(
                                pack, pick, row -> pack.rows("effects.csv").removeIf(other -> other == row))),
                new Edit(Kind.EFFECT_CHANGED, (pack, pick) -> onEffect(pack, pick, row -> row.set(8, "Nội dung khác"))),
                new Edit(Kind.SET_RENAMED, (pack, pick) -> {
                    pack.rows("sets.csv").stream()
                            .filter(row -> row.get(1).equals(pick.set()))
                            .forEach(row -> row.set(3, "Tên khác"));
                    return "";
                }),
                new Edit(Kind.BAND_FROM, (pack, pick) -> {
                    pack.manifest("{stars: 4, from: 70", "{stars: 4, from: 69");
                    return "";
                }),
                new Edit(Kind.IN_FORCE_FROM, (pack, pick) -> {
                    pack.manifest("from: 2026-05-22", "from: 2026-05-23");
                    return "";
                }),
                new Edit(Kind.READING_CHOSEN, (pack, pick) -> {
                    pack.rows("readings.csv").stream()
                            .filter(row -> row.get(0).equals("open-gate"))
                            .forEach(row -> row.set(5, "mean"));
                    return "";
                }));
    }

    private interface RowEdit {
        void apply(List<String> row);
    }

    private interface RowsEdit {
        void apply(List<List<String>> rows);
    }

    private static void plusOne(List<String> row, int column) {
        row.set(column, String.valueOf(Integer.parseInt(row.get(column)) + 1));
    }

    private static void reword(List<String> row) {
        row.set(TITLE, row.get(TITLE) + " (viết lại)");
    }

    private static String onRow(String kind, EditedPack pack, Pick pick, RowEdit edit) {
        edit.apply(pick.of(pack.rows(pack.tableOf(pick.set())).stream()
                .filter(row -> row.get(0).equals(kind))
                .toList()));
        return "";
    }

    private static String onCriterion(EditedPack pack, Pick pick, RowEdit edit) {
        List<String> row = pick.of(pack.rows(pack.tableOf(pick.set())).stream()
                .filter(one -> one.get(0).equals("criterion"))
                .toList());
        edit.apply(row);
        return row.get(CODE);
    }

    private static String onOption(EditedPack pack, Pick pick, RowEdit edit) {
        List<List<String>> rows = pick.of(criteria(pack, pick, 0, Integer.MAX_VALUE));
        edit.apply(rows.get(1 + pick.number() % (rows.size() - 1)));
        return rows.get(0).get(CODE);
    }

    private static String onGate(EditedPack pack, Pick pick, RowEdit edit) {
        List<List<String>> rows = pick.of(criteria(pack, pick, 1, Integer.MAX_VALUE));
        edit.apply(rows.stream().filter(SmallChangesTest::isGated).findFirst().orElseThrow());
        return rows.get(0).get(CODE);
    }

    private static String onUngated(EditedPack pack, Pick pick, RowsEdit edit) {
        List<List<String>> rows = pick.of(criteria(pack, pick, 0, 0));
        edit.apply(rows);
        return rows.get(0).get(CODE);
    }

    private static String moveGate(EditedPack pack, Pick pick) {
        List<List<String>> rows = pick.of(criteria(pack, pick, 1, 1));
        List<String> gated =
                rows.stream().filter(SmallChangesTest::isGated).findFirst().orElseThrow();
        List<String> other =
                rows.stream().skip(1).filter(row -> !isGated(row)).findFirst().orElseThrow();
        other.set(STARS, gated.get(STARS));
        gated.set(STARS, "");
        return rows.get(0).get(CODE);
    }

    private static void swapMerit(List<List<String>> rows) {
        for (int i = 1; i < rows.size(); i++) {
            rows.get(i).set(MERIT, String.valueOf(i == 1 ? 2 : i == 2 ? 1 : i));
        }
    }

    private static void addOption(EditedPack pack, Pick pick, List<List<String>> rows) {
        List<String> last = rows.get(rows.size() - 1);
        List<String> option = new ArrayList<>(last);
        option.set(CODE, String.valueOf(rows.size()));
        reword(option);
        List<List<String>> table = pack.rows(pack.tableOf(pick.set()));
        for (int i = 0; i < table.size(); i++) {
            if (table.get(i) == last) {
                table.add(i + 1, option);
                return;
            }
        }
    }

    private static String onEffect(EditedPack pack, Pick pick, RowEdit edit) {
        edit.apply(pick.of(pack.rows("effects.csv").stream()
                .filter(row -> row.get(0).equals(pick.set()))
                .toList()));
        return "";
    }

    private static boolean isGated(List<String> row) {
        return row.get(0).equals("option") && !row.get(STARS).isEmpty();
    }

    /** The rows of each criterion that has more than one option, and so many of them with a gate. */
    private static List<List<List<String>>> criteria(EditedPack pack, Pick pick, int least, int most) {
        List<List<List<String>>> found = new ArrayList<>();
        for (List<String> row : pack.rows(pack.tableOf(pick.set()))) {
            if (row.get(0).equals("criterion")) {
                List<List<String>> rows = pack.criterion(pick.set(), row.get(CODE));
                long gates = rows.stream().filter(SmallChangesTest::isGated).count();
                if (rows.size() > 2 && gates >= least && gates <= most) {
                    found.add(rows);
                }
            }
        }
        return found;
    }
}
