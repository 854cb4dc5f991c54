package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainCriterion;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFiles;
import vn.ocop.text.Text;

@DisplayName("A dossier with bad input")
class BadInputTest {

    private static final String PACK = "qd148-2023";
    private static final OcopEngine ENGINE = OcopEngine.with(List.of(PackFiles.shipped(PACK)));
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.builder().pack(PACK).build();
    private static final PlainPack TABLES = PlainPack.shipped(PACK);
    private static final PlainSet HONEY = TABLES.set("honey-and-farm-foods");
    private static final PlainSet TOURISM = TABLES.set("community-tourism");

    @Test
    void of_an_unknown_set_is_told_the_sets() {
        Dossier dossier = Dossier.builder()
                .from(best(HONEY))
                .product(Product.builder().name("Mật ong").set("honey").build())
                .build();
        String sets = "fresh-produce, fresh-animal-foods, grains, honey-and-farm-foods, instant-foods, grain-products,"
                + " produce-products, animal-products, liquid-condiments, other-seasonings, tea, herbal-tea,"
                + " coffee-cocoa, white-spirits, other-alcoholic-drinks, bottled-water, other-soft-drinks,"
                + " herbal-medicines, herbal-cosmetics, essential-oils, handicrafts, textiles, flowers,"
                + " ornamental-plants, ornamental-animals, community-tourism";

        assertInvalid(
                dossier,
                "unknown-set",
                "/product/set",
                "Gói luật qd148-2023 không có bộ sản phẩm \"honey\"; hãy dùng một trong: " + sets,
                "Rule pack qd148-2023 has no product set \"honey\"; use one of: " + sets);
    }

    @Test
    void with_an_unknown_criterion_is_told_the_set() {
        assertInvalid(
                with(HONEY, Map.of("1.9", 1)),
                "unknown-criterion",
                "/sheets/0/choices/1.9",
                "Bộ honey-and-farm-foods không có tiêu chí \"1.9\"; hãy dùng mã trong bộ tiêu chí",
                "Set honey-and-farm-foods has no criterion \"1.9\"; use the codes of its rubric");
    }

    @Test
    void with_the_number_of_a_section_for_a_criterion_is_told_the_set() {
        assertInvalid(
                with(HONEY, Map.of("1", 1)),
                "unknown-criterion",
                "/sheets/0/choices/1",
                "Bộ honey-and-farm-foods không có tiêu chí \"1\"; hãy dùng mã trong bộ tiêu chí",
                "Set honey-and-farm-foods has no criterion \"1\"; use the codes of its rubric");
    }

    @Test
    void with_the_decrees_letter_for_a_code_is_told_the_set() {
        assertInvalid(
                with(HONEY, Map.of("1.đ", 1)),
                "unknown-criterion",
                "/sheets/0/choices/1.đ",
                "Bộ honey-and-farm-foods không có tiêu chí \"1.đ\"; hãy dùng mã trong bộ tiêu chí",
                "Set honey-and-farm-foods has no criterion \"1.đ\"; use the codes of its rubric");
    }

    @Test
    void with_an_unknown_option_is_told_the_numbers() {
        assertInvalid(
                with(HONEY, Map.of("1.1", 4)),
                "unknown-option",
                "/sheets/0/choices/1.1",
                "Tiêu chí 1.1 không có lựa chọn 4; hãy dùng từ 0 đến 3, 0 nghĩa là không đạt lựa chọn nào",
                "Criterion 1.1 has no option 4; use 0 to 3, where 0 means that no option is met");
    }

    @Test
    void with_an_option_of_another_criterion_is_told_the_numbers() {
        assertInvalid(
                with(HONEY, Map.of("3.6", 3)),
                "unknown-option",
                "/sheets/0/choices/3.6",
                "Tiêu chí 3.6 không có lựa chọn 3; hãy dùng từ 0 đến 2, 0 nghĩa là không đạt lựa chọn nào",
                "Criterion 3.6 has no option 3; use 0 to 2, where 0 means that no option is met");
    }

    @Test
    void with_a_negative_option_is_told_the_numbers() {
        assertInvalid(
                with(HONEY, Map.of("1.1", -1)),
                "unknown-option",
                "/sheets/0/choices/1.1",
                "Tiêu chí 1.1 không có lựa chọn -1; hãy dùng từ 0 đến 3, 0 nghĩa là không đạt lựa chọn nào",
                "Criterion 1.1 has no option -1; use 0 to 3, where 0 means that no option is met");
    }

    @Test
    void with_a_great_option_is_told_its_number_without_separators() {
        assertInvalid(
                with(HONEY, Map.of("1.1", Integer.MAX_VALUE)),
                "unknown-option",
                "/sheets/0/choices/1.1",
                "Tiêu chí 1.1 không có lựa chọn 2147483647; hãy dùng từ 0 đến 3, 0 nghĩa là không đạt lựa chọn nào",
                "Criterion 1.1 has no option 2147483647; use 0 to 3, where 0 means that no option is met");
    }

    @Test
    void with_an_answer_to_a_sum_is_told_what_to_answer() {
        assertInvalid(
                with(TABLES.set("tea"), Map.of("6.2", 1)),
                "not-answerable",
                "/sheets/0/choices/6.2",
                "Tiêu chí 6.2 là tổng hoặc lựa chọn của các tiêu chí khác, không có câu trả lời riêng; hãy trả lời"
                        + " 6.2.1, 6.2.2, 6.2.3",
                "Criterion 6.2 is the sum or the choice of others and has no answer of its own; answer"
                        + " 6.2.1, 6.2.2, 6.2.3");
    }

    @Test
    void with_an_answer_to_a_choice_of_cases_is_told_the_cases() {
        assertInvalid(
                with(TOURISM, Map.of("8", 1)),
                "not-answerable",
                "/sheets/0/choices/8",
                "Tiêu chí 8 là tổng hoặc lựa chọn của các tiêu chí khác, không có câu trả lời riêng; hãy trả lời"
                        + " 8.1, 8.2",
                "Criterion 8 is the sum or the choice of others and has no answer of its own; answer 8.1, 8.2");
    }

    @Test
    void with_an_unknown_finding_is_told_the_findings() {
        String known = "forged-dossier, missing-legal-papers, nonconforming-registration, no-distinction,"
                + " hazardous-impurities, unfit-food-safety-certificate";
        assertInvalid(
                withFindings(best(HONEY), "forged-dossier", "copied-product"),
                "unknown-finding",
                "/findings/1/code",
                "Bộ honey-and-farm-foods không có phát hiện \"copied-product\"; có: " + known,
                "Set honey-and-farm-foods does not know the finding \"copied-product\"; it knows: " + known);
    }

    @Test
    void with_both_cases_of_a_choice_is_told_to_remove_one() {
        assertInvalid(
                with(TOURISM, Map.of("8.1", 1, "8.2", 0)),
                "both-cases",
                "/sheets/0/choices/8",
                "Phiếu 1 trả lời cả hai trường hợp của 8 (CHẤT LƯỢNG VỀ ĐIỀU KIỆN KINH DOANH DỊCH VỤ);"
                        + " chỉ chấm đúng một trường hợp, hãy bỏ trường hợp kia",
                "Sheet 1 answers both cases of 8 (Quality of the conditions for doing service business);"
                        + " exactly one case is scored, remove the other");
    }

    @Test
    void with_both_cases_on_a_sheet_that_does_not_count_is_invalid_all_the_same() {
        Dossier council = Dossiers.of(TOURISM, SheetRole.COUNCIL, List.of(TOURISM.allBest()));
        Dossier dossier = Dossier.builder()
                .from(council)
                .addSheet(sheet(SheetRole.COMMUNE, Map.of("15.1", 1, "15.2", 1)))
                .build();

        assertInvalid(
                dossier,
                "both-cases",
                "/sheets/1/choices/15",
                "Phiếu 2 trả lời cả hai trường hợp của 15 (TIỆN NGHI); chỉ chấm đúng một trường hợp, hãy bỏ trường hợp"
                        + " kia",
                "Sheet 2 answers both cases of 15 (Amenities); exactly one case is scored, remove the other");
    }

    @Test
    void with_neither_case_of_a_choice_is_incomplete() {
        Dossier dossier = without(TOURISM, "9.1");

        assertIncomplete(
                dossier,
                message(
                        "no-answer",
                        "/sheets/0/choices/9",
                        "Phiếu 1 chưa trả lời 9 (CHẤT LƯỢNG AN TOÀN VÀ AN NINH TRẬT TỰ); hãy ghi số của lựa chọn, hoặc"
                                + " 0 nếu không đạt lựa chọn nào",
                        "Sheet 1 has no answer to 9 (Quality of safety, security and public order); give the number of"
                                + " an option, or 0 if none is met"));
    }

    @Test
    void with_a_gap_is_incomplete() {
        assertIncomplete(
                without(HONEY, "3.5"),
                message(
                        "no-answer",
                        "/sheets/0/choices/3.5",
                        "Phiếu 1 chưa trả lời 3.5 (Kế toán); hãy ghi số của lựa chọn, hoặc 0 nếu không đạt lựa chọn nào",
                        "Sheet 1 has no answer to 3.5 (Accounting); give the number of an option, or 0 if none is"
                                + " met"));
    }

    @Test
    void with_an_empty_sheet_is_told_every_criterion() {
        int[] empty = new int[HONEY.criteria().size()];
        Arrays.fill(empty, PlainCriterion.NONE);
        Assessment assessment = ENGINE.assess(Dossiers.of(HONEY, SheetRole.SELF, List.of(empty)), OPTIONS);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INCOMPLETE);
        assertThat(assessment.messages())
                .extracting(Message::path)
                .containsExactlyInAnyOrderElementsOf(HONEY.criteria().stream()
                        .map(criterion -> "/sheets/0/choices/" + criterion.code())
                        .toList());
        assertThat(assessment.messages()).extracting(Message::code).containsOnly("no-answer");
    }

    @Test
    void without_sheets_is_told_what_to_give() {
        assertInvalid(
                Dossier.builder().from(best(HONEY)).sheets(List.of()).build(),
                "no-counted-sheet",
                "/sheets",
                "Không phiếu nào trong 0 phiếu được tính; hãy nộp phiếu tự đánh giá (SELF) hoặc phiếu của Hội đồng"
                        + " (COUNCIL)",
                "None of the 0 sheets counts; give the self-assessment (SELF) or sheets of a council (COUNCIL)");
    }

    @Test
    void with_a_sheet_of_the_commune_alone_is_told_what_to_give() {
        assertInvalid(
                Dossiers.of(HONEY, SheetRole.COMMUNE, List.of(HONEY.allBest())),
                "no-counted-sheet",
                "/sheets",
                "Không phiếu nào trong 1 phiếu được tính; hãy nộp phiếu tự đánh giá (SELF) hoặc phiếu của Hội đồng"
                        + " (COUNCIL)",
                "None of the 1 sheets counts; give the self-assessment (SELF) or sheets of a council (COUNCIL)");
    }

    @Test
    void with_two_self_assessments_is_told_to_give_one() {
        assertInvalid(
                Dossiers.of(HONEY, SheetRole.SELF, List.of(HONEY.allBest(), HONEY.allBest())),
                "several-self-sheets",
                "/sheets",
                "Có 2 phiếu vai trò SELF; mỗi hồ sơ chỉ có nhiều nhất một phiếu tự đánh giá",
                "There are 2 sheets of the role SELF; a dossier has one self-assessment at most");
    }

    @Test
    void with_two_self_assessments_beside_a_council_is_invalid_all_the_same() {
        Dossier council = Dossiers.of(HONEY, SheetRole.COUNCIL, List.of(HONEY.allBest()));
        Dossier dossier = Dossier.builder()
                .from(council)
                .addSheet(sheet(SheetRole.SELF, Map.of()))
                .addSheet(sheet(SheetRole.SELF, Map.of()))
                .build();

        assertInvalid(
                dossier,
                "several-self-sheets",
                "/sheets",
                "Có 2 phiếu vai trò SELF; mỗi hồ sơ chỉ có nhiều nhất một phiếu tự đánh giá",
                "There are 2 sheets of the role SELF; a dossier has one self-assessment at most");
    }

    @Test
    void of_an_association_is_refused_in_a_food_set() {
        assertInvalid(
                of(best(HONEY), LegalForm.ASSOCIATION),
                "legal-form-not-admitted",
                "/subject/legalForm",
                "Chủ thể loại hình ASSOCIATION không được tham gia bộ honey-and-farm-foods; được tham gia: COOPERATIVE,"
                        + " COOPERATIVE_GROUP, ENTERPRISE, FARM, HOUSEHOLD",
                "A subject of the form ASSOCIATION is not admitted in set honey-and-farm-foods; admitted: COOPERATIVE,"
                        + " COOPERATIVE_GROUP, ENTERPRISE, FARM, HOUSEHOLD");
    }

    @Test
    void is_not_what_an_association_in_tourism_is() {
        Assessment assessment = ENGINE.assess(of(best(TOURISM), LegalForm.ASSOCIATION), OPTIONS);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.RANKED);
        assertThat(assessment.stars()).hasValue(5);
        assertThat(assessment.messages()).isEmpty();
    }

    @Test
    void is_not_what_an_answer_without_a_story_is_but_it_is_told() {
        Assessment assessment = ENGINE.assess(with(HONEY, Map.of("5.1", 0, "5.2", 4, "5.3", 0)), OPTIONS);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.NOT_RECOGNISED);
        assertThat(assessment.messages())
                .containsExactly(message(
                        "not-applicable",
                        "/sheets/0/choices/5.2",
                        "Phiếu 1 trả lời 5.2 (Trí tuệ/bản sắc địa phương), tiêu chí này không áp dụng khi không có câu"
                                + " chuyện sản phẩm; câu trả lời được 0 điểm",
                        "Sheet 1 answers 5.2 (Local knowledge/identity), which does not apply without a product story;"
                                + " the answer gives 0 points"));
    }

    @Test
    void is_told_everything_that_is_wrong_at_once() {
        Map<String, Integer> choices = new LinkedHashMap<>();
        choices.put("1.9", 1);
        choices.put("1.1", 9);
        Dossier dossier = withFindings(of(with(HONEY, choices), LegalForm.OPERATING_CENTRE), "no-such-finding");

        Assessment assessment = ENGINE.assess(dossier, OPTIONS);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INVALID);
        assertThat(assessment.messages())
                .extracting(Message::code)
                .containsExactlyInAnyOrder(
                        "legal-form-not-admitted", "unknown-criterion", "unknown-option", "unknown-finding");
    }

    private static Dossier best(PlainSet set) {
        return Dossiers.of(set, SheetRole.SELF, List.of(set.allBest()));
    }

    /** A dossier with the best answers, but for these. */
    private static Dossier with(PlainSet set, Map<String, Integer> answers) {
        Map<String, Integer> choices = new LinkedHashMap<>(set.choices(set.allBest()));
        choices.putAll(answers);
        return Dossier.builder()
                .from(best(set))
                .sheets(List.of(sheet(SheetRole.SELF, choices)))
                .build();
    }

    /** A dossier with the best answers, but for one criterion that has none. */
    private static Dossier without(PlainSet set, String criterion) {
        Map<String, Integer> choices = new LinkedHashMap<>(set.choices(set.allBest()));
        choices.remove(criterion);
        return Dossier.builder()
                .from(best(set))
                .sheets(List.of(sheet(SheetRole.SELF, choices)))
                .build();
    }

    private static Dossier withFindings(Dossier dossier, String... codes) {
        List<Finding> findings = new ArrayList<>();
        for (String code : codes) {
            findings.add(Finding.builder().code(code).build());
        }
        return Dossier.builder().from(dossier).findings(findings).build();
    }

    private static Dossier of(Dossier dossier, LegalForm form) {
        return Dossier.builder()
                .from(dossier)
                .subject(Subject.builder().name("Hội làng nghề").legalForm(form).build())
                .build();
    }

    private static ScoreSheet sheet(SheetRole role, Map<String, Integer> choices) {
        return ScoreSheet.builder().role(role).choices(choices).build();
    }

    private static void assertInvalid(Dossier dossier, String code, String path, String vi, String en) {
        Assessment assessment = ENGINE.assess(dossier, OPTIONS);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INVALID);
        assertThat(assessment.id()).hasValue(dossier.id());
        assertThat(assessment.messages()).containsExactly(message(code, path, vi, en));
        assertThat(assessment.stars()).isEmpty();
        assertThat(assessment.total()).isEmpty();
        assertThat(assessment.awards()).isEmpty();
    }

    private static void assertIncomplete(Dossier dossier, Message message) {
        Assessment assessment = ENGINE.assess(dossier, OPTIONS);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INCOMPLETE);
        assertThat(assessment.messages()).containsExactly(message);
        assertThat(assessment.stars()).isEmpty();
        assertThat(assessment.bandStars()).isEmpty();
        assertThat(assessment.total()).isEmpty();
    }

    private static Message message(String code, String path, String vi, String en) {
        return new Message(code, path, new Text(vi, en));
    }
}
