package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.SheetRole;
import vn.ocop.evidence.ClaimCheck;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.evidence.Lack;
import vn.ocop.pack.EditedPack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/** How answers stand to the evidence, and what an assessment takes from it where a sheet is silent. */
class EvidenceClaimsTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final AssessmentOptions FILLED =
            AssessmentOptions.builder().fillFromEvidence(true).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.3 | 3 | local-labour-share/commune 80% | SUPPORTED",
                "3.3 | 3 | local-labour-share/commune 60% | HIGHER",
                "3.3 | 1 | local-labour-share/commune 60% | LOWER",
                "3.3 | 1 | website/site | NO_EVIDENCE",
                "3.3 | 0 | website/site | NO_EVIDENCE",
                "3.3 | 1 | local-labour-share/commune 10% | HIGHER",
                "3.3 | 0 | local-labour-share/commune 10% | SUPPORTED",
                "3.3 | 2 | local-labour-share/commune 60% until:2026-01-01 | EXPIRED",
                "3.3 | 3 | local-labour-share/commune 60% until:2026-01-01 | NO_EVIDENCE",
                "3.3 | 2 | local-labour-share/commune 60%; local-labour-share/commune 61% | CONTRADICTED",
                // a better option would be supported, had its certificate not expired
                "9 | 2 | food-safety-certificate; quality-certificate/national until:2026-06-09 | EXPIRED",
                "9 | 3 | food-safety-certificate; quality-certificate/national until:2026-06-09 | HIGHER",
                // options that both give 0 points say the same
                "1.7 | 0 | sustainable-technology no | SUPPORTED",
                // the upper options are partly for people
                "2.3 | 1 | label-compliant | SUPPORTED",
                "2.3 | 3 | label-compliant | JUDGEMENT",
                "2.3 | 3 | label-compliant; traceability-code no | HIGHER",
                "2.3 | 0 | label-compliant | LOWER",
                "11 | 2 | website/site | JUDGEMENT",
            })
    void an_answer_stands_to_the_evidence(String criterion, int option, String papers, ClaimCheck.Verdict verdict) {
        Dossier dossier = Papers.with(dossier(papers.split("; ")), SheetRole.COMMUNE, Map.of(criterion, option));

        assertThat(ENGINE.evidence(dossier).claims())
                .extracting(
                        ClaimCheck::sheet,
                        ClaimCheck::role,
                        claim -> claim.criterion().code(),
                        ClaimCheck::option,
                        ClaimCheck::verdict)
                .containsExactly(tuple(0, SheetRole.COMMUNE, criterion, option, verdict));
    }

    @Test
    void every_answer_to_a_criterion_of_fact_has_exactly_one_verdict() {
        Dossier dossier = Papers.with(
                Papers.with(dossier("local-labour-share/commune 60%"), SheetRole.SELF, best(rubric(), 0)),
                SheetRole.COUNCIL,
                best(rubric(), 1));
        long factual = ENGINE.evidence(dossier).derivations().stream()
                .filter(derivation -> derivation.concept().isPresent())
                .count();

        assertThat(ENGINE.evidence(dossier).claims())
                .hasSize((int) (2 * factual))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_answer_above_the_evidence_says_what_it_lacks() {
        Dossier dossier =
                Papers.with(dossier("linkage-share/output 80% since:2026-01-01"), SheetRole.SELF, Map.of("1.5", 4));

        ClaimCheck claim = ENGINE.evidence(dossier).claims().get(0);

        assertThat(claim.items()).containsExactly("P1");
        assertThat(claim.lacks())
                .extracting(Lack::state, Lack::items, lack -> lack.text().en())
                .containsExactly(tuple(
                        Lack.State.NOT_ENOUGH,
                        List.of("P1"),
                        "Share under linkage contracts (volume sold): above 75 % to 100 %, without a break for at"
                                + " least 12 months up to the day of submission"));
    }

    @Test
    void a_silent_sheet_is_answered_from_evidence_only_on_request() {
        Dossier dossier = Papers.with(
                dossier("local-labour-share/commune 80%"), SheetRole.SELF, without(best(rubric(), 0), "3.3"));

        Assessment plain = ENGINE.assess(dossier);
        Assessment filled = ENGINE.assess(dossier, FILLED);

        assertThat(plain.status()).isEqualTo(AssessmentStatus.INCOMPLETE);
        assertThat(plain.messages()).extracting(Message::code).containsExactly("no-answer");
        assertThat(filled.status()).isEqualTo(AssessmentStatus.RANKED);
        assertThat(filled.messages())
                .extracting(
                        Message::code, Message::path, message -> message.text().en())
                .containsExactly(tuple(
                        "from-evidence",
                        "/sheets/0/choices/3.3",
                        "3.3 (Use of local labour): the sheet is silent, so option 3 is taken from the evidence P1"));
        assertThat(filled.dossier()).contains(dossier);
    }

    @Test
    void an_answer_that_a_sheet_gives_is_never_replaced() {
        Dossier dossier = Papers.with(dossier("local-labour-share/commune 30%"), SheetRole.SELF, best(rubric(), 0));

        assertThat(ENGINE.assess(dossier, FILLED)).isEqualTo(ENGINE.assess(dossier));
    }

    @Test
    void every_counted_sheet_is_filled_and_no_other() {
        Map<String, Integer> silent = without(best(rubric(), 0), "3.3");
        Dossier dossier = dossier("local-labour-share/commune 80%");
        dossier = Papers.with(dossier, SheetRole.SELF, Map.of());
        dossier = Papers.with(dossier, SheetRole.COUNCIL, silent);
        dossier = Papers.with(dossier, SheetRole.COMMUNE, Map.of());
        dossier = Papers.with(dossier, SheetRole.COUNCIL, silent);

        assertThat(ENGINE.assess(dossier, FILLED).messages())
                .extracting(Message::path)
                .containsExactly("/sheets/1/choices/3.3", "/sheets/3/choices/3.3");
    }

    @Test
    void without_a_counted_sheet_the_derived_answers_stand_for_the_self_assessment() {
        Assessment assessment = ENGINE.assess(dossier("local-labour-share/commune 80%", "accounting yes"), FILLED);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.INCOMPLETE);
        assertThat(assessment.awards())
                .extracting(award -> award.criterion().code())
                .containsExactly("3.3");
    }

    @Test
    void a_case_is_not_filled_beside_the_other_case_that_the_sheet_answers() {
        Dossier dossier = Papers.with(
                Papers.dossier(
                        Papers.IN_2026, "community-tourism", LegalForm.COOPERATIVE, "facility-licence-share 100%"),
                SheetRole.SELF,
                Map.of("8.2", 1));

        assertThat(ENGINE.assess(dossier, FILLED).messages())
                .extracting(Message::code)
                .doesNotContain("from-evidence", "both-cases");
    }

    @Test
    void answers_above_the_evidence_are_lowered_in_the_supported_assessment_and_answers_without_stay() {
        Dossier dossier = Papers.with(
                dossier("local-labour-share/commune 30%", "trademark/application-accepted"),
                SheetRole.SELF,
                best(rubric(), 0));

        EvidenceAssessment evidence = ENGINE.evidence(dossier);

        assertThat(evidence.claimed().orElseThrow().stars()).hasValue(5);
        Assessment supported = evidence.supported().orElseThrow();
        assertThat(supported.total().orElseThrow().shown()).hasToString("96");
        assertThat(supported.stars()).hasValue(3);
        assertThat(supported.unmetGates())
                .extracting(result -> result.gate().criterion().code())
                .containsExactly("3.5");
    }

    @Test
    void a_pack_without_rules_about_evidence_says_so() {
        EditedPack edited = EditedPack.of("qd26-2026");
        String manifest = edited.text("pack.yaml");
        int at = manifest.indexOf("evidence-rules:");
        int end = manifest.indexOf("evidence-claims\n", at) + "evidence-claims\n".length();
        edited.put("pack.yaml", manifest.substring(0, at) + manifest.substring(end));
        OcopEngine engine = OcopEngine.with(List.of(edited.sealed().files()));

        EvidenceAssessment evidence = engine.evidence(dossier("local-labour-share/commune 80%"));

        assertThat(evidence.messages()).extracting(Message::code).containsExactly("no-evidence-rules");
        assertThat(evidence.derivations()).isEmpty();
    }

    @Test
    void an_unknown_set_and_a_day_without_law_are_messages() {
        Dossier unknown = Papers.dossier(Papers.IN_2026, "no-such-set", LegalForm.COOPERATIVE);
        Dossier early = Papers.dossier(Papers.IN_2026.minusYears(10), "tea", LegalForm.COOPERATIVE);

        assertThat(ENGINE.evidence(unknown).messages())
                .extracting(Message::code)
                .containsExactly("unknown-set");
        assertThat(ENGINE.evidence(early).messages()).extracting(Message::code).containsExactly("no-regime");
        assertThat(ENGINE.assess(unknown, FILLED).status()).isEqualTo(AssessmentStatus.INVALID);
    }

    private static Dossier dossier(String... papers) {
        return Papers.dossier(Papers.IN_2026, "tea", LegalForm.COOPERATIVE, papers);
    }

    private static Rubric rubric() {
        return Objects.requireNonNull(
                ENGINE.pack("qd26-2026").orElseThrow().rubrics().get("tea"));
    }

    /** The best option of every criterion, or one that is so many worse. */
    private static Map<String, Integer> best(Rubric rubric, int worse) {
        Map<String, Integer> choices = new HashMap<>();
        for (Criterion criterion : rubric.scored()) {
            choices.put(criterion.code(), Math.max(0, criterion.lastOption() - worse));
        }
        return choices;
    }

    private static Map<String, Integer> without(Map<String, Integer> choices, String criterion) {
        Map<String, Integer> fewer = new HashMap<>(choices);
        fewer.remove(criterion);
        return fewer;
    }
}
