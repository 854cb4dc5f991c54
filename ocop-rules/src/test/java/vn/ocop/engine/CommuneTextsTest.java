package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.engine.CommuneDossiers.DAY;
import static vn.ocop.engine.CommuneDossiers.component;
import static vn.ocop.engine.CommuneDossiers.days;
import static vn.ocop.engine.CommuneDossiers.dossier;
import static vn.ocop.engine.CommuneDossiers.finding;
import static vn.ocop.engine.CommuneDossiers.sheet;
import static vn.ocop.engine.CommuneDossiers.whole;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneReport;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.Gender;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Representative;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.explanation.CommuneExplanation;
import vn.ocop.explanation.CommuneReportForm;
import vn.ocop.pack.EditedPack;

/** The sentences about the commune level that the samples do not show, whole and in both languages. */
class CommuneTextsTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | 2026-08-10"
                        + "| Thời hạn là 15 ngày làm việc kể từ khi nhận hồ sơ (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2); hồ sơ chưa ghi ngày nhận nên chưa tính được."
                        + "| The term is 15 working days from receipt (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2); the dossier does not state the day of receipt, so it cannot be counted.",
                "2026-08-10 | '' | 2026-08-28"
                        + "| Nhận ngày 10/08/2026, thời hạn 15 ngày làm việc, ngày cuối: 28/08/2026; còn trong hạn (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2)."
                        + "| Received on 10/08/2026, term 15 working days, last day: 28/08/2026; it is still running (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2).",
                "2026-08-10 | 2026-08-28 | 2026-08-28"
                        + "| Nhận ngày 10/08/2026, thời hạn 15 ngày làm việc, ngày cuối: 28/08/2026; báo cáo ngày 28/08/2026, đúng hạn (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2)."
                        + "| Received on 10/08/2026, term 15 working days, last day: 28/08/2026; reported on 28/08/2026, in time (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2).",
                "2026-08-10 | 2026-09-03 | 2026-08-28"
                        + "| Nhận ngày 10/08/2026, thời hạn 15 ngày làm việc, ngày cuối: 28/08/2026; báo cáo ngày 03/09/2026, trễ 1 ngày làm việc (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2)."
                        + "| Received on 10/08/2026, term 15 working days, last day: 28/08/2026; reported on 03/09/2026, late by 1 working day (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2).",
                "2026-08-10 | '' | 2026-09-04"
                        + "| Nhận ngày 10/08/2026, thời hạn 15 ngày làm việc, ngày cuối: 28/08/2026; chưa có báo cáo, đã quá hạn 2 ngày làm việc (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2)."
                        + "| Received on 10/08/2026, term 15 working days, last day: 28/08/2026; there is no report, overdue by 2 working days (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2).",
                "2026-08-10 | '' | 2026-12-04"
                        + "| Nhận ngày 10/08/2026, thời hạn 15 ngày làm việc, ngày cuối: 28/08/2026; chưa có báo cáo, đã quá hạn chưa rõ bao nhiêu ngày làm việc (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2)."
                        + "| Received on 10/08/2026, term 15 working days, last day: 28/08/2026; there is no report, overdue by an unknown number of working days (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2).",
                "2026-11-16 | '' | 2026-12-04"
                        + "| Nhận ngày 16/11/2026, thời hạn 15 ngày làm việc, ngày cuối: chưa tính được, lịch chưa biết từ ngày 24/11/2026; vì vậy chưa biết có đúng hạn không (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2). Hãy bổ sung lịch nghỉ đã công bố."
                        + "| Received on 16/11/2026, term 15 working days, last day: cannot be counted, the calendar knows nothing from 24/11/2026 on; so it is not known whether it is met (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2). Add the days off that were announced."
            })
    void the_term_in_words(String received, String reported, LocalDate asOf, String vi, String en) {
        CommuneAssessment assessment = ENGINE.commune(
                dossier().commune(days(received, reported)).build(),
                CommuneOptions.builder().pack("qd26-2026").evaluatedOn(asOf).build());

        assertThat(lines(assessment, VIETNAMESE)).contains(vi);
        assertThat(lines(assessment, Locale.ENGLISH)).contains(en);
    }

    @Test
    void a_term_that_no_text_sets_in_words() {
        CommuneAssessment assessment = ENGINE.commune(
                dossier().build(), CommuneOptions.builder().pack("qd148-2023").build());

        assertThat(lines(assessment, VIETNAMESE))
                .contains(
                        "Không rõ thời hạn: chưa thấy quy định nào đặt thời hạn cho cấp xã (QĐ 148/QĐ-TTg, Phụ lục II,"
                                + " khoản 1 điểm a).",
                        "Thành phần hồ sơ gửi cấp huyện",
                        "Hồ sơ chưa thể gửi cơ quan thường trực OCOP cấp huyện:");
        assertThat(lines(assessment, Locale.ENGLISH))
                .contains(
                        "No term is known: no text was found that sets the commune one (QĐ 148/QĐ-TTg, Phụ lục II,"
                                + " khoản 1 điểm a).",
                        "Components of the file to the district",
                        "The dossier cannot be sent yet to: standing OCOP agency of the district.");
    }

    @Test
    void the_states_of_components_in_words() {
        Dossier dossier = dossier()
                .addComponent(component("registration-slip").copies(0).build())
                .addComponent(component("self-assessment-report")
                        .issuedOn(DAY.plusDays(1))
                        .build())
                .addComponent(component("production-certificate")
                        .validUntil(DAY.minusDays(1))
                        .build())
                .addComponent(component("samples").build())
                .addComponent(component("approving-decision").build())
                .build();

        assertThat(lines(ENGINE.commune(dossier), VIETNAMESE))
                .contains(
                        "- chưa đủ số bản hoặc số lượng: Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (Mẫu số 01) (bắt"
                                + " buộc; Chủ thể OCOP chuẩn bị); căn cứ: QĐ 26/2026/QĐ-TTg, Điều 6; Phụ lục III, Mẫu số"
                                + " 01",
                        "- chưa đến ngày cấp: Báo cáo tự đánh giá về sản phẩm (Mẫu số 02) (bắt buộc; Chủ thể OCOP chuẩn"
                                + " bị); căn cứ: QĐ 26/2026/QĐ-TTg, Điều 6; Phụ lục III, Mẫu số 02",
                        "- hết hiệu lực: Giấy chứng nhận cơ sở đủ điều kiện sản xuất (bắt buộc nếu pháp luật yêu cầu; Chủ"
                                + " thể OCOP chuẩn bị); căn cứ: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, phần III",
                        "- chưa ghi số lượng: Sản phẩm mẫu (bắt buộc, ít nhất 5; Chủ thể OCOP chuẩn bị); căn cứ: QĐ"
                                + " 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d",
                        "- không cần: Quyết định phê duyệt kết quả của Chủ tịch UBND cấp tỉnh (với hồ sơ khác: bắt buộc;"
                                + " Chủ tịch UBND cấp tỉnh chuẩn bị); căn cứ: QĐ 26/2026/QĐ-TTg, Điều 6 khoản 3");
        assertThat(lines(ENGINE.commune(dossier), Locale.ENGLISH))
                .contains(
                        "- too few copies or pieces: Registration slip (Form 01) (required; prepared by: The subject);"
                                + " basis: QĐ 26/2026/QĐ-TTg, Điều 6; Phụ lục III, Mẫu số 01",
                        "- not issued yet: Self-assessment report (Form 02) (required; prepared by: The subject); basis:"
                                + " QĐ 26/2026/QĐ-TTg, Điều 6; Phụ lục III, Mẫu số 02",
                        "- expired: Certificate that the establishment may produce (required where the law asks for it;"
                                + " prepared by: The subject); basis: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, phần III",
                        "- number not stated: Samples of the product (required, at least 5; prepared by: The subject);"
                                + " basis: QĐ 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d",
                        "- not needed: Decision of the provincial Chairman that approves the result (of other dossiers:"
                                + " required; prepared by: Chairman of the provincial People's Committee); basis: QĐ 26/2026/QĐ-TTg, Điều 6 khoản"
                                + " 3");
    }

    @Test
    void a_dossier_that_states_no_components_in_words() {
        assertThat(lines(ENGINE.commune(dossier().build()), VIETNAMESE))
                .contains(
                        "Hồ sơ không ghi các thành phần đã nộp nên chưa biết đủ hay thiếu.",
                        "- chưa biết: Văn bản của UBND cấp xã gửi UBND cấp tỉnh (bắt buộc; UBND cấp xã chuẩn bị); căn cứ: QĐ"
                                + " 26/2026/QĐ-TTg, Điều 6 khoản 2");
        assertThat(lines(ENGINE.commune(dossier().build()), Locale.ENGLISH))
                .contains(
                        "The dossier does not state which components were handed in, so it is not known whether any is"
                                + " missing.",
                        "- not known: Letter of the commune to the province (required; prepared by: Commune People's"
                                + " Committee); basis: QĐ 26/2026/QĐ-TTg, Điều 6 khoản 2");
    }

    @Test
    void answers_and_contradictions_in_words() {
        CommuneAssessment assessment = ENGINE.commune(dossier()
                .addSheet(sheet(SheetRole.SELF, Map.of("5.1", 0, "5.3", 3, "3.3", 0)))
                .addSheet(ScoreSheet.builder()
                        .role(SheetRole.COUNCIL)
                        .putChoice("3.3", 0)
                        .build())
                .addSheet(sheet(SheetRole.COUNCIL, Map.of("5.3", 2)))
                .commune(CommuneFile.builder()
                        .putContent("local-labour", opinion(CommuneOpinion.FAVOURABLE))
                        .putContent("local-identity", opinion(CommuneOpinion.ADVERSE))
                        .build())
                .build());
        String law = "QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a; QĐ 26/2026/QĐ-TTg, Phụ lục II, bộ 1, ";

        assertThat(lines(assessment, VIETNAMESE))
                .contains(
                        "- phiếu tự đánh giá: lựa chọn 3, không tính vì tiêu chí không áp dụng trên phiếu này (0 điểm)",
                        "- phiếu thứ 2 (thành viên Hội đồng): không đạt lựa chọn nào (0 điểm)",
                        "- MÂU THUẪN: UBND cấp xã xác nhận, phiếu tự đánh giá ghi không đạt lựa chọn nào (0 điểm); căn cứ: "
                                + law + "3.3",
                        "- MÂU THUẪN: UBND cấp xã không xác nhận, phiếu của COUNCIL (Hội đồng) ghi lựa chọn 2 (Câu chuyện"
                                + " riêng, gắn nguồn gốc xuất xứ sản phẩm; 1 điểm); căn cứ: "
                                + law + "5.3",
                        "UBND cấp xã nhận xét bất lợi về: Bản sắc, trí tuệ địa phương. Nhận xét chỉ để tham khảo, không giữ"
                                + " hồ sơ lại (cách hiểu commune-report-adverse).");
        assertThat(lines(assessment, Locale.ENGLISH))
                .contains(
                        "- self-assessment: option 3, not counted since the criterion does not apply on this sheet (0"
                                + " points)",
                        "- sheet 2 (council member): no option met (0 points)",
                        "- CONTRADICTION: the commune confirms it, the self-assessment has no option met (0 points); basis: "
                                + law + "3.3",
                        "- CONTRADICTION: the commune does not confirm it, the sheet of COUNCIL (council) has option 2 (Own"
                                + " story, tied to the product's origin; 1 point); basis: "
                                + law + "5.3",
                        "The commune finds against the subject on: Local identity and knowledge. Its view advises and does"
                                + " not hold the dossier back (reading commune-report-adverse).");
    }

    @Test
    void a_pack_can_read_an_adverse_report_as_an_obstacle() {
        OcopEngine strict = strict();
        CommuneAssessment assessment = strict.commune(
                whole().commune(finding("local-origin", CommuneOpinion.ADVERSE)).build());

        assertThat(assessment.mayBeForwarded()).isFalse();
        assertThat(lines(assessment, VIETNAMESE))
                .contains("- UBND cấp xã nhận xét bất lợi về Nguồn gốc sản phẩm, nguyên liệu địa phương; căn cứ: QĐ"
                        + " 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a; cách hiểu commune-report-adverse")
                .noneMatch(line -> line.contains("chỉ để tham khảo, không giữ hồ sơ lại"));
        assertThat(lines(assessment, Locale.ENGLISH))
                .contains("- the commune finds against the subject on Origin of the product, local materials; basis: QĐ"
                        + " 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a; reading commune-report-adverse");
    }

    @Test
    void a_dossier_that_does_not_fit_is_explained_by_its_messages() {
        CommuneAssessment assessment =
                ENGINE.commune(dossier("stones", DossierKind.FIRST, DAY).build());

        assertThat(CommuneExplanation.of(assessment).text(VIETNAMESE)).startsWith("""
                Hồ sơ X-1: xem xét ở cấp xã
                ===========================
                Hồ sơ không khớp gói quy tắc nên chưa thể xem xét:
                  - /product/set: Gói luật qd26-2026 không có bộ sản phẩm "stones"; hãy dùng một trong:""");
        assertThat(CommuneExplanation.of(assessment).text(Locale.ENGLISH)).startsWith("""
                Dossier X-1: the view from the commune
                ======================================
                The dossier does not fit the rule pack and cannot be looked at:
                  - /product/set:""");
        assertThatThrownBy(() -> CommuneReport.of(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dossier X-1 does not fit the rule pack, so that there is no report; see its messages");
    }

    @ParameterizedTest
    @CsvSource({
        "COOPERATIVE, Hợp tác xã, Co-operative",
        "COOPERATIVE_GROUP, Tổ hợp tác, Co-operative group",
        "ENTERPRISE, Doanh nghiệp, Enterprise",
        "FARM, Trang trại, Farm",
        "HOUSEHOLD, Hộ kinh doanh, Registered household",
        "ASSOCIATION, Hiệp hội, Association",
        "OPERATING_CENTRE, Trung tâm điều hành, Operating centre"
    })
    void the_report_names_the_legal_form(LegalForm form, String vi, String en) {
        Dossier dossier = Dossier.builder()
                .from(dossier().build())
                .subject(Subject.builder().name("A").legalForm(form).build())
                .build();

        assertThat(report(dossier).text(VIETNAMESE)).contains("\n2. Loại hình tổ chức: " + vi + "\n");
        assertThat(report(dossier).text(Locale.ENGLISH)).contains("\n2. Type of organisation: " + en + "\n");
    }

    @Test
    void the_report_puts_an_opinion_into_words_where_there_is_no_assessment_and_dates_as_letters_do() {
        Dossier dossier = dossier()
                .representative(Representative.builder()
                        .name("Lò Văn Tẻo")
                        .gender(Gender.MALE)
                        .build())
                .commune(CommuneFile.builder()
                        .reportOn(LocalDate.of(2027, 2, 3))
                        .putContent("local-origin", opinion(CommuneOpinion.ADVERSE))
                        .putContent("local-labour", opinion(CommuneOpinion.FAVOURABLE))
                        .build())
                .build();

        assertThat(report(dossier).text(VIETNAMESE))
                .contains(
                        "\nngày 03 tháng 02 năm 2027\n",
                        "giới tính: nam;",
                        "Đánh giá của UBND cấp xã: UBND cấp xã không xác nhận nội dung chủ thể trình bày.",
                        "Đánh giá của UBND cấp xã: UBND cấp xã xác nhận nội dung chủ thể trình bày.");
        assertThat(report(dossier).text(Locale.ENGLISH))
                .contains(
                        "\n03/02/2027\n",
                        "gender: male;",
                        "Assessment of the commune: The commune does not confirm what the subject describes.",
                        "Assessment of the commune: The commune confirms what the subject describes.");
    }

    @Test
    void what_the_form_asks_for_and_the_dossier_does_not_say_is_listed() {
        CommuneReport spare = CommuneReport.of(ENGINE.commune(dossier().build()));

        assertThat(spare.blanks())
                .extracting(blank -> blank.field()
                        + blank.content().map(content -> " " + content.code()).orElse(""))
                .containsExactly(
                        "COMMITTEE",
                        "SUBJECT_ADDRESS",
                        "REPRESENTATIVE",
                        "DESCRIPTION local-origin",
                        "ASSESSMENT local-origin",
                        "DESCRIPTION local-labour",
                        "ASSESSMENT local-labour",
                        "DESCRIPTION idea-origin",
                        "ASSESSMENT idea-origin",
                        "DESCRIPTION local-identity",
                        "ASSESSMENT local-identity");
    }

    @Test
    void strings_of_a_dossier_neither_format_nor_become_markup() throws Exception {
        String evil =
                "<script>alert(1)</script> & \"x\" 'y' *b* _i_ [a](http://x.vn) `c` # | ~ www.x.vn a@b.vn ![i](j)";
        Dossier dossier = Dossier.builder()
                .from(dossier().build())
                .product(Product.builder().name(evil).set("fresh-produce").build())
                .subject(Subject.builder()
                        .name(evil)
                        .legalForm(LegalForm.FARM)
                        .address(evil)
                        .build())
                .commune(CommuneFile.builder()
                        .name(evil)
                        .putContent(
                                "local-origin",
                                CommuneFinding.builder()
                                        .description(evil + "\n\n# Tiêu đề\u202e")
                                        .assessment(evil)
                                        .build())
                        .build())
                .build();

        for (String page : List.of(
                report(dossier).html(VIETNAMESE),
                CommuneExplanation.of(ENGINE.commune(dossier)).html(VIETNAMESE))) {
            assertThat(page).doesNotContain("<script>alert", "\u202e");
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(
                                    page.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)))
                            .getElementsByTagName("script")
                            .getLength())
                    .isZero();
        }
        assertThat(report(dossier).markdown(VIETNAMESE))
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\" 'y' \\*b\\* \\_i\\_ \\[a\\](http:\\/\\/x.vn)"
                                + " \\`c\\` \\# \\| \\~ www\\.x.vn a\\@b.vn \\!\\[i\\](j)")
                .doesNotContain("<script>", "\n# Tiêu đề", "\u202e");
    }

    private static CommuneReportForm report(Dossier dossier) {
        return CommuneReportForm.of(CommuneReport.of(ENGINE.commune(dossier)));
    }

    private static CommuneFinding opinion(CommuneOpinion opinion) {
        return CommuneFinding.builder().opinion(opinion).build();
    }

    /** The lines of an explanation, with broken ones put together again. */
    private static List<String> lines(CommuneAssessment assessment, Locale language) {
        return CommuneExplanation.of(assessment)
                .text(language)
                .replaceAll("\n {4,}(?=\\S)", " ")
                .lines()
                .map(String::strip)
                .toList();
    }

    /** An engine whose rule pack reads an adverse report as an obstacle. */
    private static OcopEngine strict() {
        return OcopEngine.with(List.of(EditedPack.of("qd26-2026")
                .replace("readings.csv", "advisory|blocks,advisory", "advisory|blocks,blocks")
                .files()));
    }
}
