package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.Derivation;
import vn.ocop.law.Reading;

/** The words of the decrees, concept by concept, on both sides of every threshold. Written by hand from the annexes. */
class EvidenceWordsTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 3.c: "từ 50% đến 75%" = 1, "≥ 75%" = 3, in the district
                "2024 | tea | 3.3 | local-labour-share/district 49.99% | DERIVED 0",
                "2024 | tea | 3.3 | local-labour-share/district 50% | DERIVED 1",
                "2024 | tea | 3.3 | local-labour-share/district 74.99% | DERIVED 1",
                "2024 | tea | 3.3 | local-labour-share/district 75% | DERIVED 2 labour-75",
                "2024 | tea | 3.3 | local-labour-share/district 75.01% | DERIVED 2",
                // the commune is not the district
                "2024 | tea | 3.3 | local-labour-share/commune 100% | NO_EVIDENCE",
                // 3.3: "từ 25% đến dưới 50%", "từ 50% đến 75%", "≥ 75%", in the commune
                "2026 | tea | 3.3 | local-labour-share/commune 24.99% | DERIVED 0",
                "2026 | tea | 3.3 | local-labour-share/commune 25% | DERIVED 1",
                "2026 | tea | 3.3 | local-labour-share/commune 49.99% | DERIVED 1",
                "2026 | tea | 3.3 | local-labour-share/commune 50% | DERIVED 2",
                "2026 | tea | 3.3 | local-labour-share/commune 74.999% | DERIVED 2",
                "2026 | tea | 3.3 | local-labour-share/commune 75% | DERIVED 3 labour-75",
                "2026 | community-tourism | 3.3 | local-labour-share/commune 75.01% | DERIVED 3",
                // 1.a of fresh products: "dưới 50%", "từ 50% đến dưới 75%", "từ 75% đến 100%", of the commune
                "2024 | fresh-produce | 1.1 | local-origin-share/commune 0% | DERIVED 1 zero-share",
                "2024 | fresh-produce | 1.1 | local-origin-share/commune 49.99% | DERIVED 1",
                "2024 | fresh-produce | 1.1 | local-origin-share/commune 50% | DERIVED 2",
                "2024 | fresh-produce | 1.1 | local-origin-share/commune 75% | DERIVED 3",
                // 1.1: "có … nhưng có tỷ lệ dưới 50%" leaves 0 % without an option
                "2026 | fresh-produce | 1.1 | local-origin-share/commune 0% | DERIVED 0 no-option-met",
                "2026 | fresh-produce | 1.1 | local-origin-share/commune 0.01% | DERIVED 1",
                "2026 | tea | 1.1 | local-origin-share/province 74.99% | DERIVED 2",
                "2026 | tea | 1.1 | local-origin-share/province 75% | DERIVED 3",
                // linkage: "từ 50% đến dưới 75%", "trên 75%", and 12 months
                "2024 | fresh-produce | 1.4 | linkage-share/output 0% | DERIVED 1",
                "2024 | fresh-produce | 1.4 | linkage-share/output 49.99% | DERIVED 1 linkage-under-50",
                "2024 | fresh-produce | 1.4 | linkage-share/output 50% | DERIVED 2",
                "2024 | fresh-produce | 1.4 | linkage-share/output 75% | DERIVED 2 linkage-75",
                "2024 | fresh-produce | 1.4 | linkage-share/output 75.01% | DERIVED 3",
                "2024 | fresh-produce | 1.4 | linkage-share/output 80% since:2023-06-11 | DERIVED 3",
                "2024 | fresh-produce | 1.4 | linkage-share/output 80% since:2023-06-10 | DERIVED 4 linkage-months",
                "2024 | tea | 1.4 | linkage-share/input 75.01% | DERIVED 3",
                "2024 | tea | 1.4 | linkage-share/output 100% | NO_EVIDENCE",
                "2026 | tea | 1.5 | linkage-share/output 75% since:2020-01-01 | DERIVED 2 linkage-75",
                "2026 | tea | 1.5 | linkage-share/output 90% since:2025-06-10 | DERIVED 4",
                "2026 | tea | 1.5 | linkage-share/output 90% since:2025-06-11 | DERIVED 3",
                "2026 | flowers | 1.4 | linkage-share/output 50% | DERIVED 2",
                // tourism 8.a of 2023: under 50, 50 to under 75, over 75; 9.a: at least 75, all; 12: "50 - 75", over 75
                // and a language
                "2024 | community-tourism | 8.1 | facility-licence-share 75% | DERIVED 2 facilities-75",
                "2024 | community-tourism | 8.1 | facility-licence-share 75.01% | DERIVED 3",
                "2024 | community-tourism | 9.1 | facility-safety-share 74.99% | DERIVED 0 no-option-met",
                "2024 | community-tourism | 9.1 | facility-safety-share 75% | DERIVED 1",
                "2024 | community-tourism | 9.1 | facility-safety-share 99.99% | DERIVED 1",
                "2024 | community-tourism | 9.1 | facility-safety-share 100% | DERIVED 2",
                "2024 | community-tourism | 12 | trained-staff-share 75% | DERIVED 2",
                "2024 | community-tourism | 12 | trained-staff-share 75.01% | DERIVED 2 trained-staff-language",
                "2026 | community-tourism | 12 | trained-staff-share 75.01%; foreign-language-staff | DERIVED 3",
                "2026 | community-tourism | 8.1 | facility-licence-share 99.99% | DERIVED 0 no-option-met",
                "2026 | community-tourism | 8.1 | facility-licence-share 100% | DERIVED 1",
            })
    void shares(int year, String set, String criterion, String papers, String expected) {
        assertDerived(year, set, LegalForm.COOPERATIVE, criterion, papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | HOUSEHOLD | legal-form/household | DERIVED 1",
                "2024 | FARM | legal-form/farm | DERIVED 1",
                "2024 | ENTERPRISE | legal-form/llc-one-member | DERIVED 1",
                "2024 | ENTERPRISE | legal-form/private-enterprise | DERIVED 1",
                "2024 | ENTERPRISE | legal-form/llc-multi-member | DERIVED 2",
                "2024 | ENTERPRISE | legal-form/joint-stock | DERIVED 2 joint-stock-capital",
                "2024 | ENTERPRISE | legal-form/joint-stock; local-capital-share 0% | DERIVED 2 joint-stock-capital",
                "2024 | ENTERPRISE | legal-form/joint-stock; local-capital-share 0.01% | DERIVED 2",
                "2024 | ENTERPRISE | legal-form/joint-stock; local-capital-share 50.99% | DERIVED 2",
                "2024 | ENTERPRISE | legal-form/joint-stock; local-capital-share 51% | DERIVED 3",
                "2024 | COOPERATIVE | legal-form/cooperative | DERIVED 3",
                "2026 | COOPERATIVE_GROUP | legal-form/cooperative-group | DERIVED 1",
                "2026 | ENTERPRISE | legal-form/llc-one-member | DERIVED 2",
                "2026 | ENTERPRISE | legal-form/private-enterprise | DERIVED 2",
                "2026 | ENTERPRISE | legal-form/joint-stock; local-capital-share 50.999% | DERIVED 2",
                "2026 | ENTERPRISE | legal-form/joint-stock; local-capital-share 51% | DERIVED 3",
                // the slip alone proves nothing
                "2026 | COOPERATIVE | website/site | NO_EVIDENCE",
            })
    void organisation_form(int year, LegalForm form, String papers, String expected) {
        assertDerived(year, "tea", form, "3.1", papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | OPERATING_CENTRE | legal-form/operating-centre | DERIVED 3",
                "2024 | ASSOCIATION | legal-form/association | DERIVED 0 no-option-met",
                "2026 | ASSOCIATION | legal-form/association | DERIVED 3",
            })
    void organisation_form_of_tourism(int year, LegalForm form, String papers, String expected) {
        assertDerived(year, "community-tourism", form, "3.1", papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | COOPERATIVE | cooperative-rating/average | DERIVED 1",
                "2024 | COOPERATIVE | cooperative-rating/fair | DERIVED 2",
                "2024 | COOPERATIVE | cooperative-rating/good | DERIVED 2 rating-good",
                // in 2023 a co-operative is measured by its rating alone
                "2024 | COOPERATIVE | profit 2021=1,2022=2,2023=3 | NO_EVIDENCE",
                "2024 | COOPERATIVE | cooperative-rating/weak | DERIVED 0 no-option-met",
                "2024 | FARM | profit 2022=10,2023=11 | DERIVED 1 growth-in-loss growth-years",
                "2024 | FARM | profit 2022=10,2023=10 | DERIVED 0 no-option-met",
                "2024 | FARM | profit 2021=9,2022=10,2023=11 | DERIVED 2 growth-in-loss growth-years",
                // two years of growth need three years of profit, and both must be consecutive
                "2024 | FARM | profit 2021=10,2022=10,2023=11 | DERIVED 1 growth-in-loss growth-years",
                "2024 | FARM | profit 2020=9,2021=10,2023=11 | NO_EVIDENCE",
                // the year before the evaluation counts, not an earlier one
                "2024 | FARM | profit 2020=9,2021=10,2022=11 | NO_EVIDENCE",
                "2026 | ENTERPRISE | profit 2024=10,2025=10.000001 | DERIVED 1 growth-in-loss",
                "2026 | ENTERPRISE | profit 2023=9,2024=10,2025=11 | DERIVED 2 growth-in-loss",
                // a smaller loss is no growth of profit
                "2026 | ENTERPRISE | profit 2024=-10,2025=-5 | DERIVED 0 no-option-met",
                "2026 | ENTERPRISE | profit 2024=-10,2025=1 | DERIVED 1 growth-in-loss",
                // in 2026 a co-operative may show either
                "2026 | COOPERATIVE | profit 2024=10,2025=11 | DERIVED 1 growth-in-loss",
                "2026 | COOPERATIVE | cooperative-rating/average; profit 2023=9,2024=10,2025=11 | DERIVED 2 growth-in-loss",
                "2026 | COOPERATIVE | cooperative-rating/weak; profit 2024=11,2025=10 | DERIVED 0 no-option-met",
                "2026 | ENTERPRISE | cooperative-rating/good | NO_EVIDENCE",
            })
    void growth(int year, LegalForm form, String papers, String expected) {
        assertDerived(year, "tea", form, "3.4", papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 3.6 | trademark/application-accepted | NO_EVIDENCE",
                "2024 | 3.6 | trademark/registered | DERIVED 1",
                "2024 | 3.6 | trademark/registered; geographical-sign/protected-sign | DERIVED 2",
                "2024 | 3.6 | trademark/registered; geographical-sign/origin-sign | DERIVED 1",
                "2024 | 3.6 | trademark/registered; geographical-sign/origin-sign; protected-mark no | DERIVED 2",
                "2024 | 3.6 | trademark/registered; geographical-sign/origin-sign; protected-mark yes | DERIVED 1",
                "2026 | 3.5 | trademark/application-accepted | DERIVED 1",
                "2026 | 3.5 | trademark/registered | DERIVED 1 mark-without-sign",
                "2026 | 3.5 | trademark/registered; geographical-sign/protected-sign | DERIVED 1 mark-without-sign",
                "2026 | 3.5 | trademark/registered; geographical-sign/right-of-use | DERIVED 2",
                "2026 | 3.5 | trademark/registered; geographical-sign/right-of-use; industrial-property/copyright | DERIVED 3",
                "2026 | 3.5 | trademark/application-accepted; industrial-property/invention | DERIVED 1",
            })
    void intellectual_property(int year, String criterion, String papers, String expected) {
        assertDerived(year, "tea", LegalForm.COOPERATIVE, criterion, papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | tea | sales-market/district | DERIVED 1",
                "2024 | tea | sales-market/province | DERIVED 2 main-market",
                "2024 | tea | sales-agents/nation 4 | DERIVED 2 main-market",
                "2024 | tea | sales-agents/nation 5 | DERIVED 3 main-market",
                "2024 | tea | sales-agents/province 2; sales-agents/nation 3 | DERIVED 3 main-market",
                // agents in the district are not outside it
                "2024 | tea | sales-agents/district 9 | NO_EVIDENCE",
                "2024 | tea | modern-channel/supermarket since:2023-12-10 | DERIVED 4 main-market",
                "2024 | tea | modern-channel/supermarket since:2023-12-11 | NO_EVIDENCE",
                "2024 | tea | modern-channel/supermarket | NO_EVIDENCE",
                "2024 | tea | export-contract/southeast-asia | DERIVED 4 main-market",
                "2024 | flowers | modern-channel/online since:2023-12-10 | DERIVED 4 main-market",
                "2024 | flowers | modern-channel/supermarket since:2020-01-01 | NO_EVIDENCE",
                "2024 | ornamental-plants | sales-market/nation | DERIVED 3 main-market",
                "2026 | tea | sales-market/commune | DERIVED 1",
                "2026 | tea | sales-market/district | DERIVED 2 main-market",
                "2026 | tea | sales-agents/district 4; sales-agents/province 1 | DERIVED 3 main-market",
                "2026 | tea | export-contract/high-standard | NO_EVIDENCE",
                "2026 | tea | export-contract/high-standard; contract-performance/export | DERIVED 4 main-market",
                "2026 | tea | modern-channel/supermarket; contract-performance/modern-channel | DERIVED 4 stall-link",
                "2026 | tea | modern-channel/e-commerce; contract-performance/modern-channel | NO_EVIDENCE",
                "2026 | tea | modern-channel/e-commerce; contract-performance/modern-channel; online-stall | DERIVED 4 main-market",
                "2026 | ornamental-plants | sales-market/district | DERIVED 2 main-market",
                "2026 | ornamental-plants | sales-market/province | DERIVED 3 market-in-province",
                "2026 | ornamental-plants | sales-market/nation | DERIVED 4 main-market",
            })
    void main_market(int year, String set, String papers, String expected) {
        assertDerived(year, set, LegalForm.COOPERATIVE, "4.1", papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | promotion-activity no | DERIVED 1",
                "2026 | promotion-activity 3 | DERIVED 2",
                "2026 | promotion-activity 4 | DERIVED 2 promotion-between",
                "2026 | promotion-activity 3; website/site; trade-promotion/in-province | DERIVED 2",
                "2026 | promotion-activity 4; website/site; trade-promotion/in-province | DERIVED 3",
                "2026 | promotion-activity 2; promotion-activity 2; website/site; trade-promotion/in-province | DERIVED 3",
                "2026 | promotion-activity 4; website/social-media; trade-promotion/outside-province | DERIVED 4",
                "2026 | promotion-activity 4; website/site; trade-promotion/outside-province; trade-promotion/international"
                        + " | DERIVED 5",
                "2026 | promotion-activity 4; website/social-media; trade-promotion/outside-province;"
                        + " trade-promotion/international | DERIVED 4",
                "2024 | promotion-activity 4; website/site; trade-promotion/in-province | DERIVED 3 many-activities",
            })
    void promotion(int year, String papers, String expected) {
        assertDerived(year, "tea", LegalForm.COOPERATIVE, "4.3", papers, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | tea | 1.5 | environment-papers/waste-treatment | NO_EVIDENCE",
                "2024 | tea | 1.5 | environment-papers/procedure | DERIVED 1",
                "2024 | tea | 1.5 | environment-papers/procedure; environment-papers/friendly-packaging | DERIVED 1",
                "2026 | tea | 1.6 | environment-papers/procedure; environment-papers/waste-treatment | DERIVED 2",
                "2026 | tea | 1.7 | sustainable-technology no | DERIVED 1",
                "2026 | tea | 1.7 | sustainable-technology yes | DERIVED 2",
                "2026 | tea | 1.2 | raw-material-certificate/international | DERIVED 3",
                "2024 | tea | 3.2 | representative/ethnic-minority | DERIVED 2",
                "2024 | tea | 3.2 | representative/disabled | NO_EVIDENCE",
                "2026 | tea | 3.2 | representative/disabled | DERIVED 2",
                "2026 | tea | 3.2 | representative no | DERIVED 1",
                "2024 | tea | 3.5 | accounting yes | DERIVED 2",
                "2024 | tea | 5.1 | story-media/introduction | DERIVED 2",
                "2024 | tea | 5.1 | story-media/label; story-media/website-media | DERIVED 6",
                "2026 | tea | 5.1 | story-media/label; story-media/website-media | DERIVED 2",
                "2026 | tea | 5.1 | story-media/leaflet; story-media/website-media; story-media/traceability | DERIVED 5",
                "2026 | tea | 2.4 | bilingual-label yes | DERIVED 1",
                "2026 | tea | 2.4 | bilingual-label no | DERIVED 0 no-option-met",
                "2026 | fresh-produce | 7 | nutrition-tests 0 | DERIVED 1",
                "2026 | fresh-produce | 7 | nutrition-tests 1 | DERIVED 2",
                "2026 | fresh-produce | 7 | nutrition-tests 2 | DERIVED 2",
                "2026 | fresh-produce | 7 | nutrition-tests 3 | DERIVED 3",
                "2026 | tea | 8 | quality-declaration/declared | NO_EVIDENCE",
                "2026 | tea | 8 | quality-declaration/declared; test-report/food-safety | DERIVED 1",
                "2026 | textiles | 7 | quality-declaration/declared | DERIVED 1",
                "2026 | tea | 8 | quality-declaration/declared; test-report/food-safety; applied-standard/international"
                        + " | DERIVED 3",
                "2024 | fresh-produce | 9.1 | quality-declaration/own-standard; test-report/food-safety | DERIVED 2",
                "2024 | tea | 8.1 | quality-declaration/declared; test-report/food-safety | DERIVED 3 notes-by-analogy",
                "2024 | tea | 8.2 | periodic-tests/failed | DERIVED 1",
                "2024 | tea | 8.2 | periodic-tests/passed-all | DERIVED 3",
                "2024 | fresh-produce | 9.2 | periodic-tests/none | DERIVED 1",
                "2024 | tea | 9 | quality-control-plan no | DERIVED 1",
                "2024 | tea | 9 | quality-certificate/national | DERIVED 4",
                "2024 | tea | 9 | quality-certificate/international | DERIVED 4 higher-certificate",
                "2024 | tea | 9 | quality-certificate/international; export-conditions | DERIVED 5",
                "2024 | handicrafts | 8 | export-conditions | DERIVED 5",
                "2026 | tea | 9 | food-safety-certificate | DERIVED 1",
                "2026 | flowers | 8 | quality-control-plan/with-traceability | DERIVED 3",
                "2026 | bottled-water | 9 | food-safety-certificate; post-inspection; modern-line | DERIVED 3",
                "2026 | tea | 10 | usage-instructions/simple | DERIVED 1",
                "2026 | tea | 11 | export-contract/high-standard; contract-performance/export | DERIVED 3",
                "2026 | tea | 11 | export-contract/southeast-asia; contract-performance/export | JUDGEMENT 1",
                "2026 | tea | 11 | website/site | JUDGEMENT",
                "2026 | tea | 2.3 | label-compliant | JUDGEMENT 1",
                "2024 | flowers | 2.2 | label-compliant no | JUDGEMENT 1",
                "2024 | tea | 1.2 | website/site | JUDGEMENT",
                "2024 | community-tourism | 4.1 | promotion-agents/in-province 2 | DERIVED 1",
                "2024 | community-tourism | 4.1 | promotion-agents/in-province 2; promotion-agents/outside-province 1"
                        + " | DERIVED 2 agents-in-and-out",
                "2026 | community-tourism | 4.1 | promotion-agents/in-province 5 | DERIVED 3 agents-in-and-out",
                "2026 | community-tourism | 4.2 | tour-link/outside-province | NO_EVIDENCE",
                "2026 | community-tourism | 5.3 | rural-standard no | DERIVED 1",
            })
    void papers(int year, String set, String criterion, String papers, String expected) {
        assertDerived(year, set, LegalForm.COOPERATIVE, criterion, papers, expected);
    }

    @Test
    void what_the_district_is_since_july_2025_is_a_reading_of_the_layer() {
        Dossier before =
                Papers.dossier(Papers.IN_2024, "tea", LegalForm.COOPERATIVE, "local-labour-share/district 80%");
        Dossier after = Papers.dossier(Papers.IN_2025, "tea", LegalForm.COOPERATIVE, "local-labour-share/district 80%");

        assertThat(ENGINE.evidence(before).readings()).isEmpty();
        assertThat(ENGINE.evidence(after).pack().orElseThrow().id()).isEqualTo("qd148-2025");
        assertThat(ENGINE.evidence(after).readings()).extracting(Reading::id).containsExactly("district-area");
    }

    @Test
    void of_two_measures_the_later_one_counts() {
        Dossier dossier = Papers.dossier(
                Papers.IN_2026,
                "tea",
                LegalForm.COOPERATIVE,
                "local-labour-share/commune 80% asOf:2025-12-31",
                "local-labour-share/commune 30% asOf:2026-05-31");

        Derivation labour = ENGINE.evidence(dossier).derivation("3.3").orElseThrow();

        assertThat(labour.option()).hasValue(1);
        assertThat(labour.items()).containsExactly("P2");
        assertThat(ENGINE.evidence(dossier).findings()).isEmpty();
    }

    private static void assertDerived(
            int year, String set, LegalForm form, String criterion, String papers, String expected) {
        LocalDate day = year == 2024 ? Papers.IN_2024 : Papers.IN_2026;
        Dossier dossier = Papers.dossier(day, set, form, papers.split("; "));

        Derivation derivation = ENGINE.evidence(dossier).derivation(criterion).orElseThrow();

        List<String> found = new ArrayList<>(List.of(derivation.outcome().name()));
        derivation.option().ifPresent(option -> found.add(Integer.toString(option)));
        derivation.readings().stream().map(Reading::id).forEach(found::add);
        assertThat(String.join(" ", found)).isEqualTo(normalised(expected, derivation));
        assertThat(ENGINE.evidence(dossier).findings()).isEmpty();
    }

    /** An expectation without readings for the answer 0 leaves out that 0 is itself a reading. */
    private static String normalised(String expected, Derivation derivation) {
        return derivation.option().orElse(-1) == 0 && expected.endsWith(" 0") ? expected + " no-option-met" : expected;
    }
}
