package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.engine.CommuneDossiers.DAY;
import static vn.ocop.engine.CommuneDossiers.dossier;
import static vn.ocop.engine.CommuneDossiers.finding;
import static vn.ocop.engine.CommuneDossiers.sheet;
import static vn.ocop.engine.CommuneDossiers.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.PackReference;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneContent;
import vn.ocop.commune.ContentAssessment;
import vn.ocop.commune.ContentNote;
import vn.ocop.commune.Contradiction;
import vn.ocop.commune.Obstacle;
import vn.ocop.commune.Statement;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.SheetRole;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

class CommuneTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @Test
    void a_content_shows_the_criterion_and_what_each_sheet_says_of_it() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("1.1", 3, "3.3", 1)))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of("1.1", 3)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("1.1", 3)))
                .build());

        ContentAssessment origin = assessment.contents().get(0);
        assertThat(origin.criterion().orElseThrow().citation().text())
                .isEqualTo("QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 1, 1.1");
        assertThat(origin.statements())
                .extracting(Statement::role, Statement::option, Statement::points, Statement::path)
                .containsExactly(
                        tuple(SheetRole.SELF, 3, 3, "/sheets/0/choices/1.1"),
                        tuple(SheetRole.COMMUNE, 3, 3, "/sheets/1/choices/1.1"),
                        tuple(SheetRole.COUNCIL, 3, 3, "/sheets/2/choices/1.1"));
        assertThat(assessment.contents().get(1).statements())
                .extracting(Statement::role, Statement::points)
                .containsExactly(tuple(SheetRole.SELF, 1));
        assertThat(assessment.contradictions()).isEmpty();
    }

    @Test
    void sheets_that_differ_in_merit_contradict_the_commune() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("1.1", 3)))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of("1.1", 2)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("1.1", 2)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("1.1", 1)))
                .build());

        assertThat(assessment.contradictions())
                .extracting(
                        Contradiction::kind,
                        Contradiction::communePath,
                        contradiction -> contradiction.communeCitation().text(),
                        contradiction -> contradiction.other().path(),
                        contradiction -> contradiction.otherCitation().text())
                .containsExactly(
                        tuple(
                                Contradiction.Kind.SHEETS_DIFFER,
                                "/sheets/1/choices/1.1",
                                "QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a",
                                "/sheets/0/choices/1.1",
                                "QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 1, 1.1"),
                        tuple(
                                Contradiction.Kind.SHEETS_DIFFER,
                                "/sheets/1/choices/1.1",
                                "QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a",
                                "/sheets/3/choices/1.1",
                                "QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 1, 1.1"));
        assertThat(assessment.isInOrder()).isFalse();
    }

    @Test
    void an_adverse_finding_contradicts_every_answer_that_gives_points() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("3.3", 2)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("3.3", 0)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("3.3", 1)))
                .commune(finding("local-labour", CommuneOpinion.ADVERSE))
                .build());

        assertThat(assessment.contradictions())
                .extracting(
                        Contradiction::kind,
                        Contradiction::communePath,
                        contradiction -> contradiction.other().sheet())
                .containsExactly(
                        tuple(Contradiction.Kind.ADVERSE_BUT_POINTS, "/commune/contents/local-labour/opinion", 0),
                        tuple(Contradiction.Kind.ADVERSE_BUT_POINTS, "/commune/contents/local-labour/opinion", 2));
    }

    @Test
    void where_the_commune_has_a_sheet_the_others_are_compared_with_it_and_not_with_the_finding() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("3.3", 3)))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of("3.3", 2)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("3.3", 2)))
                .commune(finding("local-labour", CommuneOpinion.ADVERSE))
                .build());

        assertThat(assessment.contradictions())
                .extracting(
                        Contradiction::kind,
                        contradiction -> contradiction.other().role())
                .containsExactly(tuple(Contradiction.Kind.SHEETS_DIFFER, SheetRole.SELF));
    }

    @ParameterizedTest
    @CsvSource({
        // claim, sheet of the commune, contradicts itself
        "2, 2, true",
        "2, 3, true",
        "2, 1, false",
        "2, 0, false",
        ", 1, true",
        ", 0, false"
    })
    void an_adverse_finding_contradicts_the_communes_own_sheet_that_bears_the_claim_out(
            Integer claim, int own, boolean contradicts) {
        Dossier.Builder dossier = dossier().addSheet(sheet(SheetRole.COMMUNE, Map.of("3.3", own)));
        if (claim != null) {
            dossier.addSheet(sheet(SheetRole.SELF, Map.of("3.3", claim)));
        }

        assertThat(ENGINE
                        .commune(dossier.commune(finding("local-labour", CommuneOpinion.ADVERSE))
                                .build())
                        .contradictions()
                        .stream()
                        .anyMatch(found -> found.kind() == Contradiction.Kind.ADVERSE_BUT_POINTS
                                && found.other().role() == SheetRole.COMMUNE))
                .isEqualTo(contradicts);
    }

    @Test
    void a_favourable_finding_contradicts_answers_without_points() {
        Dossier dossier = dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("2.1", 3)))
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("2.1", 0)))
                .commune(finding("idea-origin", CommuneOpinion.FAVOURABLE))
                .build();

        assertThat(ENGINE.commune(dossier).contradictions())
                .extracting(
                        Contradiction::kind,
                        contradiction -> contradiction.other().role())
                .containsExactly(tuple(Contradiction.Kind.FAVOURABLE_BUT_NO_POINTS, SheetRole.COUNCIL));
        assertThat(ENGINE.commune(Dossier.builder()
                                .from(dossier)
                                .addSheet(sheet(SheetRole.COMMUNE, Map.of("2.1", 0)))
                                .build())
                        .contradictions())
                .extracting(
                        Contradiction::kind,
                        contradiction -> contradiction.other().role())
                .containsExactly(
                        tuple(Contradiction.Kind.SHEETS_DIFFER, SheetRole.SELF),
                        tuple(Contradiction.Kind.FAVOURABLE_BUT_NO_POINTS, SheetRole.COMMUNE));
    }

    @Test
    void an_opinion_that_is_not_known_contradicts_nothing() {
        assertThat(ENGINE.commune(dossier()
                                .addSheet(sheet(SheetRole.SELF, Map.of("2.1", 3)))
                                .addSheet(sheet(SheetRole.COUNCIL, Map.of("2.1", 0)))
                                .build())
                        .contradictions())
                .isEmpty();
    }

    @Test
    void two_answers_without_points_do_not_contradict_each_other() {
        // Option 1 of criterion 1.2 of set 4 gives 0 points; among the contents, option 1 of 2.1 does in set 6.
        CommuneAssessment assessment = ENGINE.commune(dossier("grain-products", DossierKind.FIRST, DAY)
                .addSheet(sheet(SheetRole.SELF, Map.of("2.1", 0)))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of("2.1", 1)))
                .build());

        assertThat(assessment.contents().get(2).statements())
                .extracting(Statement::points, Statement::merit)
                .containsExactly(tuple(0, 0), tuple(0, 1));
        assertThat(assessment.contradictions()).isEmpty();
    }

    @Test
    void local_identity_counts_nothing_on_a_sheet_without_a_story() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("5.1", 0, "5.3", 3)))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of("5.3", 3)))
                .build());

        assertThat(assessment.contents().get(3).statements())
                .extracting(Statement::role, Statement::applies, Statement::option, Statement::points)
                .containsExactly(tuple(SheetRole.SELF, false, 3, 0), tuple(SheetRole.COMMUNE, true, 3, 3));
        assertThat(assessment.contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.SHEETS_DIFFER);
    }

    @Test
    void what_is_open_is_said() {
        assertThat(ENGINE.commune(dossier("community-tourism", DossierKind.FIRST, DAY)
                                .addSheet(sheet(SheetRole.SELF, Map.of("3.3", 1)))
                                .commune(finding("local-origin", CommuneOpinion.FAVOURABLE))
                                .build())
                        .contents())
                .extracting(ContentAssessment::notes)
                .extracting(List::copyOf)
                .containsExactly(
                        List.of(ContentNote.NO_CRITERION),
                        List.of(ContentNote.NO_FINDING),
                        List.of(ContentNote.NO_FINDING, ContentNote.NO_CLAIM),
                        List.of(ContentNote.NO_CRITERION, ContentNote.NO_FINDING));
    }

    @Test
    void a_whole_file_with_a_report_may_be_forwarded() {
        CommuneAssessment assessment = ENGINE.commune(whole().build());

        assertThat(assessment.obstacles()).isEmpty();
        assertThat(assessment.completeness().orElseThrow().isComplete()).isTrue();
        assertThat(assessment.mayBeForwarded()).isTrue();
        assertThat(assessment.isInOrder()).isTrue();
    }

    @Test
    void a_missing_report_holds_a_dossier_back_by_reading() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addAllComponents(whole().build().components().stream()
                        .filter(component -> !component.code().equals("commune-report"))
                        .toList())
                .build());

        assertThat(assessment.obstacles())
                .extracting(
                        Obstacle::kind,
                        obstacle -> obstacle.reading().map(Reading::id),
                        obstacle -> obstacle.citation().text())
                .containsExactly(tuple(
                        Obstacle.Kind.NO_REPORT,
                        Optional.of("commune-report-missing"),
                        "QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2"));
        assertThat(assessment.readings()).extracting(Reading::id).containsExactly("commune-report-missing");
    }

    @Test
    void a_report_with_a_date_is_there_though_it_is_not_listed() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addAllComponents(whole().build().components().stream()
                        .filter(component -> !component.code().equals("commune-report"))
                        .toList())
                .commune(CommuneFile.builder()
                        .reportOn(LocalDate.of(2026, 8, 12))
                        .build())
                .build());

        assertThat(assessment.obstacles()).isEmpty();
    }

    @Test
    void an_adverse_report_does_not_hold_a_dossier_back_by_reading() {
        CommuneAssessment assessment = ENGINE.commune(whole().commune(CommuneFile.builder()
                        .putContent("local-origin", opinion(CommuneOpinion.ADVERSE))
                        .putContent("local-labour", opinion(CommuneOpinion.FAVOURABLE))
                        .build())
                .build());

        assertThat(assessment.obstacles()).isEmpty();
        assertThat(assessment.mayBeForwarded()).isTrue();
        assertThat(assessment.adverse()).extracting(CommuneContent::code).containsExactly("local-origin");
        assertThat(assessment.readings()).extracting(Reading::id).containsExactly("commune-report-adverse");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, , qd148-2023, district",
        "2025-10-01, , qd148-2025, province",
        "2026-06-01, , qd26-2026, province",
        "2026-05-20, 2026-07-21, qd148-2025, province",
        "2026-05-20, 2026-07-22, qd26-2026, province"
    })
    void the_law_in_force_decides_to_whom_the_report_goes(
            LocalDate submittedOn, LocalDate evaluatedOn, String pack, String level) {
        CommuneAssessment assessment = ENGINE.commune(
                dossier("fresh-produce", DossierKind.FIRST, submittedOn).build(),
                CommuneOptions.builder()
                        .evaluatedOn(Optional.ofNullable(evaluatedOn))
                        .build());

        assertThat(assessment.pack().map(PackReference::id)).contains(pack);
        assertThat(assessment.procedure().orElseThrow().reportTo()).isEqualTo(level);
        assertThat(assessment.completeness().orElseThrow().level()).isEqualTo(level);
    }

    @Test
    void a_transitional_clause_and_its_reading_are_told() {
        CommuneAssessment transitional = ENGINE.commune(
                dossier("fresh-produce", DossierKind.FIRST, LocalDate.of(2026, 5, 20))
                        .build(),
                CommuneOptions.builder().evaluatedOn(LocalDate.of(2026, 7, 21)).build());

        assertThat(transitional.packChoice())
                .contains(new PackChoice(PackChoice.By.TRANSITION, "QĐ 26/2026/QĐ-TTg, Điều 12"));
        assertThat(transitional.asOf()).isEqualTo(LocalDate.of(2026, 7, 21));
    }

    @Test
    void a_host_may_name_the_pack_and_the_level() {
        CommuneAssessment assessment = ENGINE.commune(
                dossier().build(),
                CommuneOptions.builder().pack("qd148-2023").level("centre").build());

        assertThat(assessment.packChoice()).contains(new PackChoice(PackChoice.By.HOST, ""));
        assertThat(assessment.completeness().orElseThrow().level()).isEqualTo("centre");
        assertThatThrownBy(() -> ENGINE.commune(
                        dossier().build(),
                        CommuneOptions.builder().level("moon").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule pack qd26-2026 knows no file to the level moon;"
                        + " there are [commune, province, centre]");
        assertThatThrownBy(() -> ENGINE.commune(
                        dossier().build(),
                        CommuneOptions.builder().pack("qd1048").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no rule pack has the id qd1048");
    }

    @Test
    void what_does_not_fit_is_said_with_its_place_and_in_both_languages() {
        Dossier dossier = dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("1.1", 9)))
                .addSheet(sheet(SheetRole.SELF, Map.of()))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of()))
                .addSheet(sheet(SheetRole.COMMUNE, Map.of()))
                .addComponent(CommuneDossiers.component("permit").build())
                .commune(finding("local-taste", CommuneOpinion.FAVOURABLE))
                .build();
        String codes = "registration-slip, self-assessment-report, changes-since-recognition, renewed-legal-papers,"
                + " business-registration, production-certificate, materials-and-links, environment-and-technology,"
                + " local-labour-list, business-growth, intellectual-property, market-development, promotion,"
                + " product-story, quality-declaration, test-results, barcode-and-traceability, quality-system, awards,"
                + " commune-letter, commune-report, samples, province-letter, advisory-group-report, council-report,"
                + " approving-decision, province-agency-report, extra-test-results";

        assertThat(ENGINE.commune(dossier).messages())
                .containsExactly(
                        new Message(
                                "several-self-sheets",
                                "/sheets",
                                new Text(
                                        "Có 2 phiếu vai trò SELF; mỗi hồ sơ chỉ có nhiều nhất một phiếu tự đánh giá",
                                        "There are 2 sheets of the role SELF; a dossier has one self-assessment at most")),
                        new Message(
                                "several-commune-sheets",
                                "/sheets",
                                new Text(
                                        "Có 2 phiếu vai trò COMMUNE; mỗi hồ sơ chỉ có nhiều nhất một phiếu của UBND cấp"
                                                + " xã",
                                        "There are 2 sheets of the role COMMUNE; a dossier has at most one sheet of its"
                                                + " commune")),
                        new Message(
                                "unknown-content",
                                "/commune/contents/local-taste",
                                new Text(
                                        "Cấp xã không đánh giá nội dung \"local-taste\"; các nội dung: local-origin,"
                                                + " local-labour, idea-origin, local-identity",
                                        "The commune does not assess a content \"local-taste\"; the contents are"
                                                + " local-origin, local-labour, idea-origin, local-identity")),
                        new Message(
                                "unknown-option",
                                "/sheets/0/choices/1.1",
                                new Text(
                                        "Tiêu chí 1.1 không có lựa chọn 9; hãy dùng từ 0 đến 3, 0 nghĩa là không đạt"
                                                + " lựa chọn nào",
                                        "Criterion 1.1 has no option 9; use 0 to 3, where 0 means that no option is met")),
                        new Message(
                                "unknown-component",
                                "/components/0/code",
                                new Text(
                                        "Gói luật qd26-2026 không có thành phần hồ sơ \"permit\"; có: " + codes,
                                        "Rule pack qd26-2026 has no component \"permit\"; there are " + codes)));
        assertThat(ENGINE.commune(dossier).isValid()).isFalse();
        assertThat(ENGINE.commune(dossier).mayBeForwarded()).isFalse();
    }

    @Test
    void a_set_that_the_pack_does_not_know_and_a_day_without_a_regime_are_said() {
        assertThat(ENGINE.commune(dossier("stones", DossierKind.FIRST, DAY).build())
                        .messages())
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("unknown-set", "/product/set"));
        assertThat(ENGINE.commune(dossier("tea", DossierKind.FIRST, LocalDate.of(2020, 1, 1))
                                .build())
                        .messages())
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("no-regime", "/submittedOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void every_set_of_every_pack_can_be_looked_at(String pack) {
        OcopEngine engine = ENGINE;
        engine.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .flatMap(candidate -> candidate.rubrics().keySet().stream())
                .forEach(set -> assertThat(engine.commune(
                                        dossier(set, DossierKind.UPGRADE, DAY).build(),
                                        CommuneOptions.builder().pack(pack).build())
                                .contents())
                        .as(set)
                        .hasSize(4));
    }

    @Test
    void scoring_takes_no_notice_of_the_commune() {
        Dossier plain =
                dossier().addSheet(sheet(SheetRole.SELF, Map.of("1.1", 3))).build();
        Dossier told = Dossier.builder()
                .from(plain)
                .commune(finding("local-origin", CommuneOpinion.ADVERSE))
                .addComponent(CommuneDossiers.component("samples").count(5).build())
                .build();

        assertThat(ENGINE.assess(told).status()).isEqualTo(ENGINE.assess(plain).status());
        assertThat(ENGINE.assess(told).messages())
                .isEqualTo(ENGINE.assess(plain).messages());
        assertThat(ENGINE.assess(told).awards()).isEqualTo(ENGINE.assess(plain).awards());
    }

    private static CommuneFinding opinion(CommuneOpinion opinion) {
        return CommuneFinding.builder().opinion(opinion).build();
    }
}
