package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.commune.CommuneContent;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.ContentLink;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.dossier.DossierKind;
import vn.ocop.engine.OcopEngine;
import vn.ocop.law.Basis;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.ProductGroup;
import vn.ocop.text.Text;

class CommuneTablesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final String TOURISM = "community-tourism";

    @ParameterizedTest
    @CsvSource({"qd148-2023,5.2", "qd148-2025,5.2", "qd26-2026,5.3"})
    void every_set_sees_the_four_contents_through_its_own_rubric(String id, String identity) {
        RulePack pack = pack(id);
        Map<String, List<ContentLink>> links = commune(id).links();

        assertThat(links.keySet()).containsExactlyElementsOf(pack.rubrics().keySet());
        links.forEach((set, ofSet) -> {
            assertThat(ofSet)
                    .extracting(link -> link.content().code())
                    .containsExactly("local-origin", "local-labour", "idea-origin", "local-identity");
            assertThat(ofSet)
                    .as(set)
                    .extracting(link -> link.criterion().orElse("none"))
                    .containsExactly(
                            set.equals(TOURISM) ? "none" : "1.1",
                            "3.3",
                            "2.1",
                            set.equals(TOURISM) ? "none" : identity);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "qd148-2023, fresh-produce, 5, 3, 4, 5", "qd148-2023, instant-foods, 5, 3, 4, 5",
        "qd148-2023, handicrafts, 5, 3, 5, 5", "qd26-2026, fresh-produce, 3, 3, 3, 5",
        "qd26-2026, instant-foods, 3, 3, 5, 5", "qd26-2026, liquid-condiments, 5, 3, 3, 5",
        "qd26-2026, white-spirits, 4, 3, 4, 5", "qd26-2026, flowers, 4, 3, 5, 5"
    })
    void a_content_leads_to_the_criterion_of_its_subject(
            String id, String set, int origin, int labour, int idea, int identity) {
        Map<String, Criterion> rubric =
                Objects.requireNonNull(pack(id).rubrics().get(set)).criteria();
        List<Criterion> criteria = Objects.requireNonNull(commune(id).links().get(set)).stream()
                .map(link -> Objects.requireNonNull(rubric.get(link.criterion().orElseThrow())))
                .toList();

        assertThat(criteria).extracting(Criterion::max).containsExactly(origin, labour, idea, identity);
        assertThat(criteria).extracting(criterion -> criterion.title().vi()).satisfies(titles -> {
            assertThat(titles.get(0)).isIn("Nguồn gốc sản phẩm", "Nguồn nguyên liệu");
            assertThat(titles.get(1)).isEqualTo("Sử dụng lao động địa phương");
            assertThat(titles.get(2)).isEqualTo("Nguồn gốc ý tưởng sản phẩm");
            assertThat(titles.get(3)).isEqualTo("Trí tuệ/bản sắc địa phương");
        });
    }

    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd148-2025", "qd26-2026"})
    void tourism_says_why_two_contents_have_no_criterion(String id) {
        assertThat(commune(id).links().get(TOURISM))
                .extracting(ContentLink::reason)
                .extracting(reason -> reason.map(Text::en).orElse(""))
                .containsExactly(
                        "Set 26 has no criterion on the origin of product or materials",
                        "",
                        "",
                        "Set 26 has no criterion of its own; local identity is only mentioned within the product story");
    }

    @Test
    void the_term_and_the_addressee_are_those_of_the_regime() {
        assertThat(List.of(commune("qd148-2023"), commune("qd148-2025"), commune("qd26-2026")))
                .extracting(
                        commune -> commune.workingDays().orElse(0),
                        CommuneProcedure::reportTo,
                        commune -> commune.addressee().en(),
                        commune -> commune.clause().text())
                .containsExactly(
                        tuple(
                                0,
                                "district",
                                "standing OCOP agency of the district",
                                "QĐ 148/QĐ-TTg, Phụ lục II, khoản 1 điểm a"),
                        tuple(
                                0,
                                "province",
                                "Provincial People's Committee",
                                "QĐ 148/QĐ-TTg, Phụ lục II, khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)"),
                        tuple(15, "province", "Provincial People's Committee", "QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2"));
    }

    @Test
    void a_missing_report_blocks_and_an_adverse_one_does_not() {
        for (RulePack pack : ENGINE.packs()) {
            assertThat(commune(pack.id()).isReportNeeded()).isTrue();
            assertThat(commune(pack.id()).isReportBinding()).isFalse();
        }
    }

    @Test
    void the_amended_decree_takes_over_contents_and_criteria_of_the_one_below() {
        assertThat(commune("qd148-2025").contents())
                .isEqualTo(commune("qd148-2023").contents());
        assertThat(commune("qd148-2025").links())
                .isEqualTo(commune("qd148-2023").links());
        assertThat(commune("qd26-2026").contents())
                .extracting(CommuneContent::heading)
                .extracting(Text::vi)
                .containsExactly(
                        "Về sử dụng nguyên liệu địa phương",
                        "Về sử dụng lao động địa phương",
                        "Nguồn gốc ý tưởng sản phẩm",
                        "Bản sắc/trí tuệ địa phương");
    }

    @Test
    void five_samples_are_asked_for_since_2026_and_at_least_one_before_and_none_for_tourism() {
        assertThat(samples("qd148-2023")).isEqualTo(List.of(1));
        assertThat(samples("qd148-2025")).isEqualTo(List.of(1));
        assertThat(samples("qd26-2026")).isEqualTo(List.of(5, 5));
    }

    @Test
    void the_file_to_the_province_has_the_letter_the_report_and_the_samples() {
        assertThat(required("qd26-2026", "province", DossierKind.FIRST))
                .containsExactly("commune-letter", "commune-report", "samples");
        assertThat(required("qd26-2026", "province", DossierKind.RE_EVALUATION))
                .containsExactly("commune-letter", "commune-report", "samples");
        assertThat(required("qd148-2023", "district", DossierKind.FIRST)).containsExactly("commune-report");
        assertThat(required("qd148-2025", "province", DossierKind.FIRST))
                .containsExactly("commune-letter", "commune-report");
    }

    @Test
    void the_product_file_has_the_slip_and_the_report_and_later_the_changes() {
        assertThat(required("qd26-2026", "commune", DossierKind.FIRST))
                .containsExactly("registration-slip", "self-assessment-report");
        assertThat(required("qd26-2026", "commune", DossierKind.UPGRADE))
                .containsExactly("registration-slip", "self-assessment-report", "changes-since-recognition");
        assertThat(required("qd148-2023", "commune", DossierKind.FIRST))
                .containsExactly("registration-slip", "self-assessment-report", "samples");
        assertThat(required("qd148-2023", "commune", DossierKind.UPGRADE))
                .containsExactly("registration-slip", "self-assessment-report", "samples");
        assertThat(required("qd148-2023", "commune", DossierKind.RE_EVALUATION))
                .containsExactly("registration-slip", "self-assessment-report", "samples", "changes-since-recognition");
    }

    @Test
    void the_file_to_the_centre_differs_by_kind() {
        List<String> first =
                List.of("province-letter", "advisory-group-report", "council-report", "approving-decision", "samples");
        assertThat(required("qd26-2026", "centre", DossierKind.FIRST)).isEqualTo(first);
        assertThat(required("qd26-2026", "centre", DossierKind.UPGRADE)).isEqualTo(first);
        assertThat(required("qd26-2026", "centre", DossierKind.RE_EVALUATION))
                .containsExactly("province-letter", "province-agency-report", "samples");
    }

    @Test
    void every_row_cites_the_law_and_names_its_reading_where_it_is_not_printed() {
        for (RulePack pack : ENGINE.packs()) {
            assertThat(pack.components()).isNotEmpty().allSatisfy(rule -> {
                assertThat(rule.citation().text()).startsWith("QĐ ");
                assertThat(rule.reading().isPresent()).as(rule.code()).isEqualTo(rule.basis() != Basis.PRINTED);
            });
        }
    }

    @Test
    void a_switched_reading_switches_the_rows_that_rest_on_it() {
        RulePack switched = changed(
                "qd26-2026",
                Map.of(
                        "readings.csv",
                        new Edit(
                                "as-first-time|as-re-evaluation,as-first-time",
                                "as-first-time|as-re-evaluation,as-re-evaluation")));

        assertThat(switched.components())
                .filteredOn(
                        rule -> rule.level().equals("centre") && rule.kinds().contains(DossierKind.UPGRADE))
                .extracting(ComponentRule::code)
                .containsExactly("province-letter", "province-agency-report", "extra-test-results", "samples");
    }

    @Test
    void a_pack_without_the_key_has_no_commune_level() {
        String manifest = new String(PackFiles.shipped("qd26-2026").bytes("pack.yaml"), StandardCharsets.UTF_8);
        String commune = manifest.substring(
                manifest.indexOf("\ncommune:"), manifest.indexOf("\n# The rule modules of the commune"));

        assertThat(changed("qd26-2026", Map.of("pack.yaml", new Edit(commune, "\n")))
                        .commune())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "commune.csv; fresh-produce,local-origin,1.1,,; fresh-produce,local-origin,9.9,,; commune.csv:2: unknown-place",
                "commune.csv; fresh-produce,local-origin,1.1,,; fresh-produce,local-origin,,,; commune.csv:2: bad-content-link",
                "commune.csv; fresh-produce,local-origin,1.1,,; fresh-produce,local-origin,1.1,vì,why; commune.csv:2: bad-content-link",
                "commune.csv; fresh-produce,local-origin,1.1,,; fresh-produce,local-labour,1.1,,; commune.csv:0: missing-link|commune.csv:3: duplicate-code",
                "commune.csv; fresh-produce,local-origin,1.1,,; fresh-produce,taste,1.1,,; commune.csv:0: missing-link|commune.csv:2: unknown-content",
                "commune.csv; fresh-produce,local-origin,1.1,,; stones,local-origin,1.1,,; commune.csv:0: missing-link|commune.csv:2: unknown-set",
                "commune.csv; set,content; set,contents; commune.csv:1: bad-header",
                "commune-contents.csv; Điều 7 khoản 2 điểm a; ; commune-contents.csv:2: bad-citation",
                "components.csv; commune,registration-slip,FIRST; commune,registration-slip,LAST; components.csv:#: not-one-of",
                "components.csv; commune,registration-slip,FIRST|UPGRADE|RE_EVALUATION,required; commune,registration-slip,FIRST|UPGRADE|RE_EVALUATION,maybe; components.csv:#: not-one-of",
                "components.csv; commune,registration-slip,FIRST|UPGRADE|RE_EVALUATION,required; commune,registration-slip,,required; components.csv:#: empty-cell",
                "components.csv; required,rural-tourism; required,tourism; components.csv:#: not-one-of",
                "components.csv; required,,1,yes; required,,1,maybe; components.csv:#: not-one-of",
                "components.csv; required,,1,yes; required,,one,yes; components.csv:#: not-a-number",
                "components.csv; commune,self-assessment-report; commune,registration-slip; components.csv:#: duplicate-code",
                "components.csv; upgrade-central-file=as-first-time; upgrade-central-file=as-ever; components.csv:#: unknown-choice",
                "components.csv; upgrade-central-file=as-first-time; no-such-reading; components.csv:#: missing-reading",
                "pack.yaml; working-days: 15; working-days: 0; pack.yaml:#: no-days",
                "pack.yaml; working-days: 15; working-days: soon; pack.yaml:#: not-a-number|pack.yaml:#: no-days",
                "pack.yaml; working-days: 15; days: 15; pack.yaml:#: unknown-key",
                "pack.yaml; missing-report: commune-report-missing; missing-report: some-day; pack.yaml:#: missing-reading",
                "pack.yaml; clause: QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2; clause: Điều 7; pack.yaml:#: bad-citation",
                "pack.yaml; report-to: province; report-to: moon; pack.yaml:#: unknown-level",
                "readings.csv; blocks|does-not-block,blocks; blocks|does-not-block|asks,asks; readings.csv:#: reading-not-supported",
            })
    void a_wrong_row_is_refused_by_file_and_line(String file, String piece, String other, String expected) {
        List<String> found =
                codes(() -> changed("qd26-2026", Map.of(file, new Edit(piece, other == null ? "" : other))));

        assertThat(Set.copyOf(found))
                .isEqualTo(Set.of(expected.replace("#", line(file, piece)).split("\\|")));
    }

    @Test
    void an_empty_table_misses_every_pair() {
        List<PackFault> found = faults(() -> OcopEngine.with(List.of(EditedPack.of("qd26-2026")
                .put("commune.csv", "set,content,criterion,reason_vi,reason_en\n")
                .files())));

        assertThat(found).hasSize(26 * 4).extracting(PackFault::code).containsOnly("missing-link");
    }

    @Test
    void a_refusal_says_what_to_do_in_both_languages() {
        List<PackFault> found = faults(() -> changed(
                "qd26-2026",
                Map.of(
                        "commune.csv",
                        new Edit(
                                "fresh-produce,local-origin,1.1,,\nfresh-produce,local-labour,3.3,,",
                                "fresh-produce,local-origin,1.1,vì,why\nfresh-produce,local-origins,3.3,,"))));

        assertThat(Refusals.lines(found, Locale.ENGLISH)).isEqualTo("""
                commune.csv:0: missing-link: set fresh-produce does not say through which criterion content local-labour is \
                seen; add a row, with the reason if there is none
                commune.csv:2: bad-content-link: content local-origin of set fresh-produce needs the code of a criterion, or the \
                reason why there is none, not both; fill in exactly one
                commune.csv:3: unknown-content: content "local-origins" is not in commune-contents.csv; there are \
                local-origin, local-labour, idea-origin, local-identity""");
        assertThat(Refusals.lines(found, Refusals.VIETNAMESE)).isEqualTo("""
                commune.csv:0: missing-link: bộ fresh-produce chưa nói nội dung local-labour xem qua tiêu chí nào; hãy thêm \
                dòng, nếu không có tiêu chí thì ghi lý do
                commune.csv:2: bad-content-link: nội dung local-origin của bộ fresh-produce phải có mã tiêu chí, hoặc lý do không \
                có tiêu chí, chỉ một trong hai; hãy điền đúng một
                commune.csv:3: unknown-content: nội dung "local-origins" không có trong commune-contents.csv; có: \
                local-origin, local-labour, idea-origin, local-identity""");
    }

    /** The line of a file of QĐ 26/2026 on which a piece of text first stands. */
    private static String line(String file, String piece) {
        String text = EditedPack.of("qd26-2026").text(file);
        return Long.toString(1
                + text.substring(0, text.indexOf(piece))
                        .chars()
                        .filter(c -> c == '\n')
                        .count());
    }

    private static RulePack pack(String id) {
        return ENGINE.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CommuneProcedure commune(String id) {
        return pack(id).commune().orElseThrow();
    }

    private static List<Integer> samples(String id) {
        List<ComponentRule> rules = pack(id).components().stream()
                .filter(rule -> rule.code().equals("samples"))
                .toList();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.asksFor(DossierKind.FIRST, ProductGroup.RURAL_TOURISM))
                    .isFalse();
            assertThat(rule.asksFor(DossierKind.FIRST, ProductGroup.FOOD)).isTrue();
        });
        return rules.stream().map(rule -> rule.count().orElseThrow()).toList();
    }

    private static List<String> required(String id, String level, DossierKind kind) {
        return pack(id).components().stream()
                .filter(rule -> rule.level().equals(level)
                        && rule.kinds().contains(kind)
                        && rule.need() == ComponentRule.Need.REQUIRED)
                .map(ComponentRule::code)
                .toList();
    }

    /** A shipped pack of which some files are edited where a piece of text first stands, as a host would bring it. */
    private static RulePack changed(String id, Map<String, Edit> edits) {
        EditedPack pack = EditedPack.of(id);
        edits.forEach((path, edit) -> {
            assertThat(pack.text(path)).contains(edit.piece());
            pack.put(path, pack.text(path).replaceFirst(Pattern.quote(edit.piece()), edit.other()));
        });
        return OcopEngine.with(List.of(pack.files())).packs().get(0);
    }

    private record Edit(String piece, String other) {}
}
