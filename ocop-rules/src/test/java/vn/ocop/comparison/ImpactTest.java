package vn.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.text.Text;

/** What a changed pack does to dossiers. {@code -Dgolden=write} writes the expected texts anew. */
class ImpactTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ocop/comparison");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String SET = "tea";

    private static final EditedPack PACK = EditedPack.of("qd26-2026", SET);
    private static final Regime BEFORE = regime(PACK);
    private static final Map<String, Integer> BEST = Sheets.best(BEFORE.pack(), SET);

    private static Regime regime(EditedPack pack) {
        var engine = pack.engine();
        return new Regime(engine, engine.packs().get(0));
    }

    private static DossierImpact impact(EditedPack after, Dossier dossier) {
        return Impact.of(BEFORE, regime(after), ImpactOptions.defaults()).of(PortfolioItem.of(dossier));
    }

    private static Dossier dossier(Object... changes) {
        return Sheets.dossier("T-1", SET, with(BEST, changes));
    }

    @Test
    void fewer_points_of_one_option_cost_a_star_and_the_criterion_is_named() {
        EditedPack after = PACK.copy();
        after.option(SET, "6.2.3", 4).set(5, "3");
        // 100 points but for 9 of criteria without gates that matter: 91, then 89
        Dossier dossier = dossier("3.1", 1, "3.2", 1, "3.3", 1, "1.3", 1, "1.2", 2);

        DossierImpact impact = impact(after, dossier);

        assertThat(impact.total()).isEqualTo(Sides.both(Points.of(91), Points.of(89)));
        assertThat(impact.outcome()).isEqualTo(Sides.both(stars(5), stars(4)));
        assertThat(impact.direction()).isEqualTo(Direction.LOSES);
        assertThat(impact.carriage()).isEqualTo(Carriage.AS_THEY_STAND);
        assertThat(impact.shifts())
                .extracting(shift -> shift.criterion().latest().code(), Shift::before, Shift::after)
                .containsExactly(tuple("6.2.3", Points.of(5), Points.of(3)));
        assertThat(impact.causes())
                .extracting(cause -> cause.text().en())
                .containsExactly("now: 89 points, 5 stars need 90");
        assertThat(impact.margin().orElseThrow())
                .isEqualTo(new Margin(Optional.of(Points.of(19)), Optional.of(Points.of(1)), 0));
    }

    @Test
    void a_gate_that_moved_up_costs_a_star_and_is_cited() {
        EditedPack after = PACK.copy();
        after.option(SET, "2.2", 3).set(6, "");
        after.option(SET, "2.2", 4).set(6, "3");

        DossierImpact impact = impact(after, dossier("2.2", 3));

        assertThat(impact.outcome()).isEqualTo(Sides.both(stars(5), none(AssessmentStatus.NOT_RECOGNISED)));
        assertThat(impact.direction()).isEqualTo(Direction.LOSES);
        assertThat(impact.causes())
                .extracting(cause -> cause.text().vi())
                .containsExactly(
                        "nay: chưa đạt điều kiện 3 sao của 2.2 (mức 4), QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11, 2.2");
    }

    @Test
    void a_dropped_gate_gives_a_star_and_the_gate_that_was_is_named() {
        EditedPack after = PACK.copy();
        after.option(SET, "5.1", 5).set(6, "");

        DossierImpact impact = impact(after, dossier("5.1", 4));

        assertThat(impact.outcome()).isEqualTo(Sides.both(stars(3), stars(5)));
        assertThat(impact.causes())
                .extracting(cause -> cause.text().en())
                .containsExactly(
                        "before: gate 4 stars of 5.1 (option 5) not met, QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 11, 5.1");
    }

    @Test
    void a_band_that_starts_higher_is_a_rule_of_its_own() {
        EditedPack after = PACK.copy().manifest("{stars: 5, from: 90", "{stars: 5, from: 95");
        ImpactReport report = compare(
                after, ImpactOptions.defaults(), PortfolioItem.of(dossier("3.1", 1, "3.2", 1, "3.3", 1, "1.3", 1)));

        assertThat(report.count(stars(5), stars(4))).isOne();
        assertThat(report.articles())
                .extracting(article -> article.text().en(), ArticleImpact::loses)
                .containsExactly(tuple("band 5 stars: starts from 90 to 95 points", 1L));
    }

    @Test
    void a_finding_that_has_no_effect_any_more_is_left_out_within_one_regime() {
        EditedPack after = PACK.copy();
        after.rows("effects.csv").removeIf(row -> row.get(2).equals("copied-product"));
        Dossier copied = Sheets.dossier("T-1", SET, BEST, "copied-product");

        DossierImpact impact = impact(after, copied);

        assertThat(impact.outcome()).isEqualTo(Sides.both(none(AssessmentStatus.ELIMINATED), stars(5)));
        assertThat(impact.direction()).isEqualTo(Direction.GAINS);
        assertThat(impact.causes()).hasOnlyElementsOfType(Cause.Out.class).noneMatch(Cause::isOfAfter);
    }

    @Test
    void an_answer_to_an_option_that_is_gone_is_reported_and_the_range_is_told() {
        EditedPack after = PACK.copy();
        List<List<String>> rows = after.rows(after.tableOf(SET));
        rows.remove(after.option(SET, "3.4", 2));

        DossierImpact impact = impact(after, dossier("3.1", 1, "3.2", 1, "3.3", 1, "1.3", 1, "1.2", 2));

        assertThat(impact.carriage()).isEqualTo(Carriage.NOT_POSSIBLE);
        assertThat(impact.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(impact.outcome().after()).isEmpty();
        assertThat(impact.obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.OPTION_GONE, SET, "3.4", OptionalInt.of(2)));
        assertThat(impact.range()).isEqualTo(Sides.both(stars(4), stars(5)));
        assertThat(impact(after, dossier("3.4", 1)).carriage()).isEqualTo(Carriage.AS_THEY_STAND);
    }

    @Test
    void a_gate_that_the_council_may_be_divided_on_spans_the_range_from_not_met_to_met() {
        EditedPack after = PACK.copy();
        addOption(after);
        // 4 stars need option 2: one member saw option 1; of the other it is not known whether the new option is met
        Dossier divided = council(dossier("3.4", 1), dossier("3.4", 2));

        DossierImpact impact = impact(after, divided);

        assertThat(impact.obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.REQUIREMENT_CHANGED, SET, "3.4", OptionalInt.of(2)));
        assertThat(impact.outcome()).isEqualTo(Sides.removed(none(AssessmentStatus.NEEDS_RESOLUTION)));
        assertThat(impact.range()).isEqualTo(Sides.both(stars(3), stars(5)));
    }

    @Test
    void a_criterion_that_needed_no_answer_before_is_a_gap_if_it_applies_now() {
        EditedPack after = PACK.copy();
        after.rows("effects.csv").removeIf(row -> row.get(1).equals("applies-only-if"));
        Map<String, Integer> storyless = with(BEST, "5.1", 1);
        storyless.keySet().removeAll(List.of("5.2", "5.3"));

        DossierImpact impact = impact(after, Sheets.dossier("T-1", SET, storyless));

        assertThat(impact.carriage()).isEqualTo(Carriage.NOT_POSSIBLE);
        assertThat(impact.obstacles())
                .containsExactly(
                        new Obstacle(Obstacle.Kind.NOT_ANSWERED, SET, "5.2", OptionalInt.empty()),
                        new Obstacle(Obstacle.Kind.NOT_ANSWERED, SET, "5.3", OptionalInt.empty()));
        assertThat(impact.range()).isEqualTo(Sides.both(none(AssessmentStatus.NOT_RECOGNISED), stars(3)));
    }

    /** Adds an option above the last one of a criterion. */
    private static void addOption(EditedPack pack) {
        List<List<String>> rows = pack.rows(pack.tableOf(SET));
        List<String> last = pack.option(SET, "3.4", 2);
        List<String> option = new ArrayList<>(last);
        option.set(1, "3");
        option.set(3, "Mức mới");
        option.set(6, "");
        rows.add(rows.indexOf(last) + 1, option);
    }

    private static Dossier council(Dossier... members) {
        return Dossier.builder()
                .from(members[0])
                .sheets(Stream.of(members)
                        .map(member -> ScoreSheet.builder()
                                .role(SheetRole.COUNCIL)
                                .choices(member.sheets().get(0).choices())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void an_outcome_that_no_missing_answer_can_change_is_told() {
        EditedPack after = PACK.copy();
        List<String> fresh = new ArrayList<>(after.criterion(SET, "2.4").get(0));
        fresh.set(1, "2.5");
        fresh.set(2, "2.5");
        fresh.set(3, "Chỉ tiêu mới");
        List<List<String>> rows = after.rows(after.tableOf(SET));
        rows.add(rows.indexOf(after.criterion(SET, "2.4").get(0)) + 1, fresh);

        DossierImpact strong = impact(after, dossier());
        DossierImpact close = impact(after, dossier("3.1", 1, "3.2", 1, "3.3", 1, "1.3", 1, "1.2", 2, "6.2.3", 3));

        assertThat(strong.outcome()).isEqualTo(Sides.both(stars(5), stars(5)));
        assertThat(strong.total().after()).isEmpty();
        assertThat(strong.obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.CRITERION_NEW, SET, "2.5", OptionalInt.empty()));
        assertThat(close.outcome()).isEqualTo(Sides.removed(stars(4)));
        assertThat(close.range()).isEqualTo(Sides.both(stars(4), stars(5)));
    }

    @Test
    void nothing_met_is_carried_over_only_where_no_option_is_new() {
        EditedPack after = PACK.copy();
        addOption(after);

        assertThat(impact(after, dossier("3.4", 0)).obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.NONE_MET, SET, "3.4", OptionalInt.of(0)));
        assertThat(impact(after, dossier("3.4", 2)).obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.REQUIREMENT_CHANGED, SET, "3.4", OptionalInt.of(2)));
        assertThat(impact(after, dossier("3.4", 1)).obstacles()).isEmpty();
    }

    @Test
    void a_set_that_is_gone_is_reported() {
        EditedPack after = EditedPack.of("qd26-2026", "flowers");

        assertThat(impact(after, dossier()).obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.SET_GONE, SET, SET, OptionalInt.empty()));
    }

    @Test
    void answers_given_for_both_packs_are_used_as_they_were_given() {
        EditedPack after = PACK.copy();
        after.option(SET, "5.1", 5).set(6, "5");
        Impact impact = Impact.of(BEFORE, regime(after), ImpactOptions.defaults());

        DossierImpact found = impact.of(PortfolioItem.of(dossier(), dossier("5.1", 4)));

        assertThat(found.carriage()).isEqualTo(Carriage.ANSWERED_ANEW);
        assertThat(found.outcome()).isEqualTo(Sides.both(stars(5), stars(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortfolioItem.of(dossier(), Sheets.dossier("T-2", SET, BEST)))
                .withMessageContaining("T-1")
                .withMessageContaining("T-2");
    }

    @Test
    void what_cannot_be_read_or_is_invalid_is_counted_apart() {
        ImpactReport report = compare(
                PACK.copy(),
                ImpactOptions.defaults(),
                PortfolioItem.unreadable(Optional.of("X"), List.of(new Message("bad", "/id", Text.of("hỏng")))),
                PortfolioItem.of(dossier("9.9", 1)),
                PortfolioItem.of(dossier()));

        assertThat(report.dossiers()).isEqualTo(3);
        assertThat(report.invalid()).isEqualTo(2);
        assertThat(report.count(Direction.KEEPS)).isOne();
        assertThat(report.count(Carriage.INVALID)).isEqualTo(2);
        assertThat(report.unknown())
                .extracting(one -> one.causes().get(0).text().vi())
                .satisfiesExactly(
                        unreadable -> assertThat(unreadable).contains("hỏng"),
                        invalid -> assertThat(invalid).contains("9.9"));
    }

    @Test
    void lists_are_bounded_and_numbers_are_not() {
        EditedPack after = PACK.copy();
        after.option(SET, "2.2", 3).set(6, "");
        after.option(SET, "2.2", 4).set(6, "3");
        Impact impact = Impact.of(
                BEFORE,
                regime(after),
                ImpactOptions.builder().mostListed(7).mostNearest(3).build());
        Stream<PortfolioItem> portfolio = IntStream.range(0, 1000)
                .mapToObj(i -> PortfolioItem.of(Sheets.dossier(
                        "D" + (1000 + i),
                        SET,
                        dossier("2.2", 3 + i % 2).sheets().get(0).choices())));
        List<String> seen = new ArrayList<>();

        ImpactReport report =
                impact.compare(portfolio.iterator(), one -> seen.add(one.id().orElseThrow()));

        assertThat(seen).hasSize(1000).startsWith("D1000", "D1001").endsWith("D1999");
        assertThat(report.count(Direction.LOSES)).isEqualTo(500);
        assertThat(report.count(Direction.KEEPS)).isEqualTo(500);
        assertThat(report.changed()).hasSize(7);
        assertThat(report.nearestToLoss())
                .extracting(one -> one.id().orElseThrow())
                .containsExactly("D1001", "D1003", "D1005");
        assertThat(report.text(Locale.ENGLISH)).contains("… and 493 dossiers more");
        assertThat(report.matrix())
                .containsOnly(entry(
                        stars(5),
                        Map.of(
                                Optional.of(stars(5)), 500L,
                                Optional.of(none(AssessmentStatus.NOT_RECOGNISED)), 500L)));
    }

    @Test
    void hostile_identifiers_become_no_markup_and_no_formula() throws Exception {
        EditedPack after = PACK.copy();
        after.option(SET, "2.2", 3).set(6, "5");
        List<PortfolioItem> portfolio = Stream.of("<script>alert(1)</script>", "=cmd|'/c calc'!A0", "a\"b\u202E\n")
                .map(id -> PortfolioItem.of(Sheets.dossier(
                        id, SET, dossier("2.2", 2).sheets().get(0).choices())))
                .toList();
        List<String> rows = new ArrayList<>();
        ImpactReport report = Impact.of(BEFORE, regime(after), ImpactOptions.defaults())
                .compare(portfolio.iterator(), one -> rows.add(ImpactCsv.row(one, Locale.ROOT)));

        String page = report.html(Locale.ROOT);
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;").contains("<svg role=\"img\"");
        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))))
                        .getElementsByTagName("rect")
                        .getLength())
                .isPositive();
        assertThat(rows.get(1)).startsWith("'=cmd");
        assertThat(rows).allSatisfy(row -> assertThat(row.lines()).hasSize(1));
        assertThat(report.text(Locale.ROOT)).doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"impact_vi.txt", "impact_en.txt", "impact.json"})
    void a_report_reads_as_it_did(String name) throws IOException {
        EditedPack after = PACK.copy();
        after.option(SET, "6.2.3", 4).set(5, "3");
        after.option(SET, "5.1", 5).set(6, "");
        after.rows(after.tableOf(SET)).remove(after.option(SET, "1.2", 3));
        after.manifest("revision: 1", "revision: 2");
        Map<String, Integer> most = with(BEST, "1.2", 2);
        Map<String, Integer> some = with(BEST, "3.1", 1, "3.2", 1, "3.3", 1);
        ImpactReport report = compare(
                after,
                ImpactOptions.defaults(),
                PortfolioItem.of(Sheets.dossier("loses", SET, with(some, "1.2", 2, "1.3", 1))),
                PortfolioItem.of(Sheets.dossier("gains", SET, with(most, "5.1", 4))),
                PortfolioItem.of(Sheets.dossier("keeps", SET, most)),
                PortfolioItem.of(Sheets.dossier("out", SET, most, "copied-product")),
                PortfolioItem.of(Sheets.dossier("unknown", SET, with(some, "2.4", 0, "1.3", 3))));
        String told = switch (name.substring(name.indexOf('.'))) {
            case ".txt" -> report.text(name.contains("_en") ? Locale.ENGLISH : Locale.ROOT);
            default -> report.json().replaceAll("sha256:[0-9a-f]{64}", "sha256:0");
        };

        if (WRITE) {
            Files.writeString(GOLDEN.resolve(name), told);
        }
        assertThat(told).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    private static Map<String, Integer> with(Map<String, Integer> choices, Object... changes) {
        Map<String, Integer> changed = new LinkedHashMap<>(choices);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], (Integer) changes[i + 1]);
        }
        return changed;
    }

    private static ImpactReport compare(EditedPack after, ImpactOptions options, PortfolioItem... portfolio) {
        return Impact.compare(BEFORE, regime(after), List.of(portfolio).iterator(), options);
    }

    private static Outcome stars(int stars) {
        return new Outcome(AssessmentStatus.RANKED, stars);
    }

    private static Outcome none(AssessmentStatus status) {
        return new Outcome(status, 0);
    }
}
