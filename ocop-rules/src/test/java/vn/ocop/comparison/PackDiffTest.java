package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.ocop.pack.RulePack;

/** The words and forms of a difference. {@code -Dgolden=write} writes the expected texts anew. */
class PackDiffTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ocop/comparison");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String HOSTILE = "<script>alert(1)</script>&\"'\u0007\u202E";

    private static final EditedPack PACK = EditedPack.of("qd26-2026", "tea");

    /** What an official may do to one table: points, a gate, an option, a threshold, a note. */
    private static RulePack revised() {
        EditedPack pack = PACK.copy();
        pack.option("tea", "5.1", 3).set(5, "1");
        pack.option("tea", "5.1", 5).set(6, "");
        pack.option("tea", "5.1", 4).set(6, "4");
        pack.criterion("tea", "6.2.3").get(0).set(5, "6");
        pack.option("tea", "6.2.3", 4).set(5, "6");
        pack.option("tea", "6.2.3", 4).set(3, "Vị \"đậm\", <hậu> ngọt");
        pack.rows("effects.csv").removeIf(row -> row.get(2).equals("copied-product"));
        pack.manifest(
                "{stars: 3, from: 50, recognised: true, level: province",
                "{stars: 3, from: 55, recognised: true, level: commune");
        pack.manifest("revision: 1", "revision: 2");
        return pack.load();
    }

    private static final PackDiff DIFF = PackDiff.of(PACK.load(), revised());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small-change_vi.txt",
                "small-change_en.txt",
                "small-change.json",
                "small-change_vi.csv",
                "small-change_en.html"
            })
    void a_small_change_is_told_as_it_was(String name) throws IOException {
        Locale locale = name.contains("_en") ? Locale.ENGLISH : Locale.ROOT;
        String told = switch (name.substring(name.indexOf('.'))) {
            case ".txt" -> DIFF.text(locale);
            case ".csv" -> DIFF.csv(locale);
            case ".html" -> DIFF.html(locale);
            default -> DIFF.json();
        };
        told = told.replaceAll("sha256:[0-9a-f]{64}", "sha256:0");
        if (WRITE) {
            Files.writeString(GOLDEN.resolve(name), told);
        }
        assertThat(told).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void the_example_of_the_issue_reads_as_it_should() {
        assertThat(DIFF.text(Locale.ENGLISH))
                .contains("set 11 tea, 5.1 Product story: option 3 from 2 to 1 point;"
                        + " gate 4 stars moved to option 4 (from option 5)");
        assertThat(DIFF.text(Locale.ROOT))
                .contains("bộ 11 Chè tươi, chè chế biến, 5.1 Câu chuyện sản phẩm: mức 3 từ 2 xuống 1 điểm;"
                        + " điều kiện 4 sao chuyển sang mức 4 (từ mức 5)");
    }

    @Test
    void two_packs_that_say_the_same_have_no_difference() {
        PackDiff same = PackDiff.of(PACK.load(), PACK.load());

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.text(Locale.ENGLISH)).contains("Both packs say the same.");
        assertThat(same.csv(Locale.ENGLISH).lines()).hasSize(1);
    }

    @Test
    void a_set_that_one_pack_lacks_is_told_as_one_change() {
        RulePack both = EditedPack.of("qd26-2026", "tea", "flowers").load();

        assertThat(PackDiff.of(PACK.load(), both).changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.SET_ADDED);
        assertThat(PackDiff.of(both, PACK.load()).changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.SET_REMOVED);
    }

    @Test
    void hostile_texts_of_a_pack_become_no_markup_and_no_formula() throws Exception {
        EditedPack pack = PACK.copy();
        pack.option("tea", "5.1", 3).set(3, HOSTILE);
        pack.criterion("tea", "5.2").get(0).set(3, "=HYPERLINK(\"x\")");
        pack.criterion("tea", "5.2").get(0).set(4, "@SUM(1)");
        pack.rows("sets.csv").get(1).set(3, HOSTILE);
        PackDiff diff = PackDiff.of(PACK.load(), pack.load());

        String page = diff.html(Locale.ROOT);
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", "")))))
                .isNotNull();
        assertThat(diff.text(Locale.ROOT)).doesNotContain("\u0007").doesNotContain("\u202E");
        assertThat(diff.csv(Locale.ROOT).lines().toList())
                .noneMatch(line -> line.contains(",=") || line.contains(",\"="));
    }

    @Test
    void cells_that_a_spreadsheet_would_take_for_formulas_are_kept_as_text() {
        assertThat(Csv.row(List.of("=1+1", "+1", "-1", "@x", " =1", "\t=1", "a,b", "c\"d", "e\nf", "plain")))
                .isEqualTo("'=1+1,'+1,'-1,'@x,' =1,' =1,\"a,b\",\"c\"\"d\",e f,plain\n");
    }

    @Test
    void options_between_the_same_neighbours_correspond_only_where_they_are_as_many_and_below_a_new_one_none_is_sure() {
        EditedPack pack = PACK.copy();
        pack.option("tea", "5.1", 2).set(3, "Mức khác");
        List<List<String>> rows = pack.rows(pack.tableOf("tea"));
        rows.remove(pack.option("tea", "5.1", 3));
        pack.option("tea", "5.1", 3).set(1, "3");
        pack.option("tea", "5.1", 4).set(1, "4");
        CriterionDiff story = PackDiff.of(PACK.load(), pack.load())
                .set("tea")
                .orElseThrow()
                .ofAfter("5.1")
                .orElseThrow();

        assertThat(story.options())
                .containsExactly(new OptionPair(1, 1, false), new OptionPair(4, 3, true), new OptionPair(5, 4, true));
        assertThat(story.changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.OPTION_REMOVED, Change.Kind.OPTION_REMOVED, Change.Kind.OPTION_ADDED);
    }

    @Test
    void between_two_regimes_nobody_has_said_that_a_new_label_asks_for_the_same() {
        EditedPack pack = PACK.copy()
                .manifest("id: qd26-2026", "id: other")
                .manifest("decree: QĐ 26/2026/QĐ-TTg", "decree: QĐ 1/2030/QĐ-TTg");
        pack.option("tea", "5.1", 2).set(3, "Mức khác");
        CriterionDiff story = PackDiff.of(PACK.load(), pack.load())
                .set("tea")
                .orElseThrow()
                .ofAfter("5.1")
                .orElseThrow();

        assertThat(story.options()).contains(new OptionPair(2, 2, false));
        assertThat(story.changes()).extracting(Change::kind).containsExactly(Change.Kind.OPTION_REQUIREMENT);
    }

    @Test
    void what_a_pack_says_of_criteria_that_are_not_there_is_left_out_and_named() {
        EditedPack pack = PACK.copy();
        pack.rows("correspondence.csv").add(List.of("tea", "qd148-2023", "1.1", "7.7", "1=1"));
        pack.rows("correspondence.csv").add(List.of("tea", "qd148-2023", "2.1", "2.1", "1=9"));
        PackDiff diff = PackDiff.of(EditedPack.of("qd148-2023", "tea").load(), pack.load());

        assertThat(diff.unfit()).extracting(row -> row.from() + " " + row.to()).containsExactly("1.1 7.7", "2.1 2.1");
        assertThat(diff.text(Locale.ENGLISH)).contains("the row tea 1.1 → 7.7 names");
    }

    @Test
    void a_table_that_is_not_read_here_is_told_by_its_lines() {
        List<List<String>> rows = List.of(List.of("set", "x"), List.of("tea", "1"), List.of("tea", "2"));
        List<List<String>> others =
                List.of(List.of("set", "x"), List.of("tea", "1"), List.of("tea", "3"), List.of("tea", "4"));
        RulePack without = PACK.load();
        RulePack with = PACK.copy().add("other.csv", rows).load();
        RulePack changed = PACK.copy().add("other.csv", others).load();

        assertThat(PackDiff.of(with, changed).changes())
                .extracting(change -> change.text().en())
                .containsExactly("file other.csv: 1 lines gone, 2 lines new");
        assertThat(PackDiff.of(without, with).changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.FILE_ADDED);
        assertThat(PackDiff.of(with, without).changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.FILE_REMOVED);
    }
}
