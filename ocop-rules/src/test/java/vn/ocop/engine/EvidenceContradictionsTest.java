package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.Derivation.Outcome;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.evidence.EvidenceFinding;
import vn.ocop.evidence.Lack;

/** Evidence that contradicts itself, has expired or is not understood is named, and never chosen from in silence. */
class EvidenceContradictionsTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COOPERATIVE | 3.3 | local-labour-share/commune 60%; local-labour-share/commune 80% | different-numbers | P1 P2",
                "COOPERATIVE | 3.3 | local-labour-share/commune 60% asOf:2026-05-31; local-labour-share/commune 80%"
                        + " asOf:2026-05-31 | different-numbers | P1 P2",
                "ENTERPRISE | 3.1 | legal-form/joint-stock; legal-form/llc-multi-member | different-states | P1 P2",
                "COOPERATIVE | 3.4 | cooperative-rating/fair asOf:2025-12-31; cooperative-rating/weak asOf:2025-12-31"
                        + " | different-states | P1 P2",
                "ENTERPRISE | 3.4 | profit 2024=10,2025=11; profit 2025=12 | different-numbers | P1 P2",
                "COOPERATIVE | 1.7 | sustainable-technology yes; sustainable-technology no | yes-and-no | P1 P2",
                "COOPERATIVE | 4.3 | promotion-activity 3; promotion-activity no | yes-and-no | P1 P2",
                "COOPERATIVE | 9 | food-safety-certificate issued:2026-03-02 until:2026-03-01 | issued-after-expiry | P1",
                "HOUSEHOLD | 3.1 | legal-form/cooperative | form-other-than-slip | P1",
                // nobody of the commune lives outside the district around it
                "COOPERATIVE | 3.3 | local-labour-share/commune 60.01%; local-labour-share/district 60%"
                        + " | part-above-whole | P1 P2",
                "COOPERATIVE | 1.1 | local-origin-share/commune 60%; local-origin-share/province 59.99%"
                        + " | part-above-whole | P1 P2",
            })
    void papers_that_cannot_both_be_right_do_not_count(
            LegalForm form, String criterion, String papers, String code, String items) {
        EvidenceAssessment evidence = evidence(form, papers.split("; "));

        assertThat(evidence.findings())
                .extracting(finding -> finding.message().code())
                .containsExactly(code);
        EvidenceFinding finding = evidence.findings().get(0);
        assertThat(finding.kind()).isEqualTo(EvidenceFinding.Kind.CONTRADICTION);
        assertThat(finding.items()).containsExactly(items.split(" "));
        assertThat(finding.message().path()).isEqualTo("/evidence/0");
        Derivation derivation = evidence.derivation(criterion).orElseThrow();
        assertThat(derivation.outcome()).isEqualTo(Outcome.CONTRADICTED);
        assertThat(derivation.option()).isEmpty();
        assertThat(derivation.lacks()).extracting(Lack::state).contains(Lack.State.CONTRADICTED);
    }

    @Test
    void a_co_operative_has_no_capital_of_a_joint_stock_company() {
        EvidenceAssessment evidence =
                evidence(LegalForm.COOPERATIVE, "legal-form/cooperative", "local-capital-share 60%");

        assertThat(evidence.findings())
                .extracting(finding -> finding.message().code())
                .containsExactly("capital-without-company");
        assertThat(evidence.derivation("3.1").orElseThrow().outcome()).isEqualTo(Outcome.CONTRADICTED);
    }

    @Test
    void the_slip_of_a_co_operative_alone_rules_that_capital_out() {
        EvidenceAssessment evidence = evidence(LegalForm.COOPERATIVE, "local-capital-share 60%");

        assertThat(evidence.findings())
                .extracting(finding -> finding.message().code(), EvidenceFinding::items)
                .containsExactly(tuple("capital-without-company", List.of("P1")));
        assertThat(evidence.derivation("3.1").orElseThrow().outcome()).isEqualTo(Outcome.CONTRADICTED);
    }

    @Test
    void capital_that_contradicts_itself_leaves_what_the_form_alone_supports() {
        EvidenceAssessment evidence = evidence(
                LegalForm.ENTERPRISE, "legal-form/joint-stock", "local-capital-share 50%", "local-capital-share 60%");

        Derivation form = evidence.derivation("3.1").orElseThrow();

        assertThat(form.option()).hasValue(2);
        assertThat(form.lacks()).extracting(Lack::state).containsExactly(Lack.State.CONTRADICTED);
        assertThat(form.lacks().get(0).items()).containsExactly("P2", "P3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as much in the district as in the commune, or of another day
                "local-labour-share/commune 60%; local-labour-share/district 60%",
                "local-labour-share/commune 60% asOf:2026-05-31; local-labour-share/district 50% asOf:2026-05-30",
            })
    void shares_of_a_part_and_of_the_whole_may_both_be_right(String papers) {
        EvidenceAssessment evidence = evidence(LegalForm.COOPERATIVE, papers.split("; "));

        assertThat(evidence.findings()).isEmpty();
        assertThat(evidence.derivation("3.3").orElseThrow().option()).hasValue(2);
    }

    @Test
    void a_measure_without_a_day_is_of_the_day_of_its_issue() {
        EvidenceAssessment evidence = evidence(
                LegalForm.COOPERATIVE,
                "local-labour-share/commune 90% issued:2023-01-10",
                "local-labour-share/commune 30% asOf:2026-05-31");

        Derivation labour = evidence.derivation("3.3").orElseThrow();

        assertThat(labour.option()).hasValue(1);
        assertThat(labour.items()).containsExactly("P2");
    }

    @ParameterizedTest
    @CsvSource({
        // the same agents of the same contract are not six
        "1/HĐ, 1/HĐ, province, 3, 2",
        "1/HĐ, 2/HĐ, province, 3, 3",
        "1/HĐ, 1/HĐ, nation, 3, 3",
        "1/HĐ, 1/HĐ, province, 2, 3",
        ", , province, 3, 3",
    })
    void a_number_that_one_paper_gives_twice_counts_once(
            String first, String second, String area, int number, int option) {
        Dossier dossier = Dossier.builder()
                .from(dossier(LegalForm.COOPERATIVE))
                .addEvidence(agents("P1", first, "province", 3), agents("P2", second, area, number))
                .build();

        EvidenceAssessment evidence = ENGINE.evidence(dossier);

        assertThat(evidence.derivation("4.1").orElseThrow().option()).hasValue(option);
        assertThat(evidence.findings())
                .extracting(finding -> finding.message().code())
                .isEqualTo(option == 2 ? List.of("repeated") : List.of());
    }

    private static EvidenceReference agents(String id, String paper, String area, int number) {
        return EvidenceReference.builder()
                .id(id)
                .kind("sales-agents")
                .choice(area)
                .value(new EvidenceValue.Count(number))
                .paper(Optional.ofNullable(paper))
                .build();
    }

    @Test
    void the_same_number_twice_is_no_contradiction_and_both_papers_are_named() {
        EvidenceAssessment evidence =
                evidence(LegalForm.COOPERATIVE, "local-labour-share/commune 60%", "local-labour-share/commune 60.0%");

        assertThat(evidence.findings()).isEmpty();
        assertThat(evidence.derivation("3.3").orElseThrow().items()).containsExactly("P1", "P2");
    }

    @Test
    void a_share_above_100_is_not_understood() {
        EvidenceAssessment evidence = evidence(LegalForm.COOPERATIVE, "local-labour-share/commune 120%");

        assertThat(evidence.findings()).hasSize(1);
        EvidenceFinding finding = evidence.findings().get(0);
        assertThat(finding.kind()).isEqualTo(EvidenceFinding.Kind.NOT_UNDERSTOOD);
        assertThat(finding.message().code()).isEqualTo("value-out-of-range");
        assertThat(finding.message().text().in(Locale.ENGLISH))
                .isEqualTo("Evidence P1: the value of kind local-labour-share is out of range; shares are from 0 to"
                        + " 100, numbers from 0");
        assertThat(evidence.derivation("3.3").orElseThrow().outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-kind | unknown-kind | /evidence/0/kind",
                "trademark/famous | unknown-case | /evidence/0/choice",
                "website/site yes | | ",
                "accounting/x | unknown-case | /evidence/0/choice",
                "trademark | missing-case | /evidence/0/choice",
                "sales-agents/nation | missing-value | /evidence/0/value",
                "local-labour-share/commune 12 | wrong-value | /evidence/0/value",
                "local-labour-share/commune no | denied-case | /evidence/0/value",
                "trademark/registered no | denied-case | /evidence/0/value",
                "trademark no | | ",
            })
    void evidence_that_is_not_understood_is_named(String paper, String code, String path) {
        EvidenceAssessment evidence = evidence(LegalForm.COOPERATIVE, paper);

        if (code == null) {
            assertThat(evidence.findings()).isEmpty();
        } else {
            assertThat(evidence.findings()).hasSize(1);
            assertThat(evidence.findings().get(0).message().code()).isEqualTo(code);
            assertThat(evidence.findings().get(0).message().path()).isEqualTo(path);
            assertThat(evidence.sheet()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09, EXPIRED", "2026-06-10, DERIVED", "2026-06-11, DERIVED"})
    void the_last_day_of_a_paper_still_counts(LocalDate lastDay, Outcome outcome) {
        EvidenceAssessment evidence = evidence(LegalForm.COOPERATIVE, "food-safety-certificate until:" + lastDay);

        assertThat(evidence.derivation("9").orElseThrow().outcome()).isEqualTo(outcome);
        assertThat(evidence.findings())
                .extracting(EvidenceFinding::kind)
                .isEqualTo(outcome == Outcome.DERIVED ? List.of() : List.of(EvidenceFinding.Kind.SET_ASIDE));
    }

    @Test
    void the_day_of_evaluation_decides_and_not_the_day_of_submission() {
        Dossier dossier = dossier(LegalForm.COOPERATIVE, "food-safety-certificate until:2026-06-20");
        AssessmentOptions later = AssessmentOptions.builder()
                .evaluatedOn(LocalDate.of(2026, 6, 21))
                .build();

        assertThat(ENGINE.evidence(dossier).derivation("9").orElseThrow().outcome())
                .isEqualTo(Outcome.DERIVED);
        assertThat(ENGINE.evidence(dossier, later).derivation("9").orElseThrow().outcome())
                .isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void a_paper_of_tomorrow_does_not_count_today() {
        EvidenceAssessment evidence = evidence(LegalForm.COOPERATIVE, "local-labour-share/commune 80% asOf:2026-06-11");

        assertThat(evidence.derivation("3.3").orElseThrow().outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(evidence.findings().get(0).message().code()).isEqualTo("not-yet");
    }

    @Test
    void an_expired_measure_is_not_kept_beside_a_valid_one() {
        EvidenceAssessment evidence = evidence(
                LegalForm.COOPERATIVE,
                "local-labour-share/commune 80% until:2026-06-09",
                "local-labour-share/commune 30%");

        assertThat(evidence.derivation("3.3").orElseThrow().option()).hasValue(1);
    }

    @Test
    void evidence_for_both_cases_of_an_exclusive_criterion_settles_neither() {
        Dossier dossier = Papers.dossier(
                Papers.IN_2026,
                "community-tourism",
                LegalForm.COOPERATIVE,
                "facility-licence-share 100%",
                "tourism-licence/registration",
                "tourism-licence/conditions");

        EvidenceAssessment evidence = ENGINE.evidence(dossier);

        assertThat(evidence.sheet()).doesNotContainKeys("8.1", "8.2");
        assertThat(evidence.derivation("8.1").orElseThrow().outcome()).isEqualTo(Outcome.CONTRADICTED);
        assertThat(evidence.findings())
                .extracting(finding -> finding.message().code())
                .containsExactly("both-cases");
        assertThat(evidence.findings().get(0).items()).containsExactly("P1", "P2", "P3");
    }

    @Test
    void evidence_for_one_case_of_an_exclusive_criterion_leaves_the_other_out() {
        Dossier dossier = Papers.dossier(
                Papers.IN_2026, "community-tourism", LegalForm.COOPERATIVE, "facility-licence-share 100%");

        EvidenceAssessment evidence = ENGINE.evidence(dossier);

        assertThat(evidence.derivation("8.1").orElseThrow().option()).hasValue(1);
        assertThat(evidence.derivation("8.2").orElseThrow().outcome()).isEqualTo(Outcome.OTHER_CASE);
    }

    private static EvidenceAssessment evidence(LegalForm form, String... papers) {
        return ENGINE.evidence(dossier(form, papers));
    }

    private static Dossier dossier(LegalForm form, String... papers) {
        return Papers.dossier(Papers.IN_2026, "tea", form, papers);
    }
}
