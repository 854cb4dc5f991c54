package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Points;
import vn.ocop.council.Council;
import vn.ocop.council.CouncilFinding;
import vn.ocop.council.CouncilMember;
import vn.ocop.council.MemberRole;
import vn.ocop.council.Quorum;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.procedure.AuthorityFinding;
import vn.ocop.procedure.AuthorityFinding.Kind;
import vn.ocop.procedure.CouncilResult;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.ProcedureLaw;

class AuthorityRulesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @CsvSource({
        // QĐ 148 as issued: district 3, province 4, centre 5; the district forwards from 70, the province from 90.
        "qd148-2023, DISTRICT, 1, 29, NO_DECISION,             ''",
        "qd148-2023, DISTRICT, 2, 49, NO_DECISION,             ''",
        "qd148-2023, DISTRICT, 3, 50, RECOGNISES,              UBND cấp huyện",
        "qd148-2023, DISTRICT, 3, 69, RECOGNISES,              UBND cấp huyện",
        "qd148-2023, DISTRICT, 4, 70, APPROVES_AND_FORWARDS,   PROVINCE",
        "qd148-2023, DISTRICT, 5, 100, APPROVES_AND_FORWARDS,  PROVINCE",
        "qd148-2023, PROVINCE, 4, 70, RECOGNISES,              UBND cấp tỉnh",
        "qd148-2023, PROVINCE, 4, 89, RECOGNISES,              UBND cấp tỉnh",
        "qd148-2023, PROVINCE, 5, 90, APPROVES_AND_FORWARDS,   CENTRE",
        "qd148-2023, PROVINCE, 3, 69, RETURNED_TO_LOWER_LEVEL, DISTRICT RECOGNISE_ON_UPPER_RESULT 3",
        "qd148-2023, CENTRE,   5, 90, RECOGNISES,              Bộ Nông nghiệp và Phát triển nông thôn",
        "qd148-2023, CENTRE,   4, 89, RETURNED_TO_LOWER_LEVEL, PROVINCE RECOGNISE_ON_UPPER_RESULT 4",
        "qd148-2023, CENTRE,   3, 55, RETURNED_TO_LOWER_LEVEL, PROVINCE RECOGNISE_ON_UPPER_RESULT 3",
        "qd148-2023, COMMUNE,  3, 55, LEVEL_DOES_NOT_RANK,     ''",
        // As amended by QĐ 1489: no district; 3 and 4 stars are the province's.
        "qd148-2025, DISTRICT, 3, 55, LEVEL_DOES_NOT_RANK,     ''",
        "qd148-2025, PROVINCE, 2, 49, NO_DECISION,             ''",
        "qd148-2025, PROVINCE, 3, 50, RECOGNISES,              UBND cấp tỉnh",
        "qd148-2025, PROVINCE, 4, 89, RECOGNISES,              UBND cấp tỉnh",
        "qd148-2025, PROVINCE, 5, 90, APPROVES_AND_FORWARDS,   CENTRE",
        "qd148-2025, CENTRE,   5, 90, RECOGNISES,              Bộ Nông nghiệp và Môi trường",
        "qd148-2025, CENTRE,   4, 89, RETURNED_TO_LOWER_LEVEL, PROVINCE RECOGNISE_ON_UPPER_RESULT 4",
        // QĐ 26/2026: the province may also evaluate and rank by itself.
        "qd26-2026,  DISTRICT, 3, 55, LEVEL_DOES_NOT_RANK,     ''",
        "qd26-2026,  PROVINCE, 1, 10, NO_DECISION,             ''",
        "qd26-2026,  PROVINCE, 3, 50, RECOGNISES,              Chủ tịch UBND cấp tỉnh",
        "qd26-2026,  PROVINCE, 4, 70, RECOGNISES,              Chủ tịch UBND cấp tỉnh",
        "qd26-2026,  PROVINCE, 5, 90, APPROVES_AND_FORWARDS,   CENTRE",
        "qd26-2026,  CENTRE,   5, 90, RECOGNISES,              Bộ trưởng Bộ Nông nghiệp và Môi trường",
        "qd26-2026,  CENTRE,   4, 89, RETURNED_TO_LOWER_LEVEL, PROVINCE RECOGNISE_ON_UPPER_RESULT 4 OWN_EVALUATION",
        "qd26-2026,  CENTRE,   3, 50, RETURNED_TO_LOWER_LEVEL, PROVINCE RECOGNISE_ON_UPPER_RESULT 3 OWN_EVALUATION",
    })
    void a_result_of_a_level_has_one_consequence(
            String pack, Level level, int stars, int total, Kind kind, String detail) {
        List<AuthorityFinding> findings = rules(pack).findings(level, ranked(stars, total));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.level()).isEqualTo(level);
            assertThat(detail(finding)).isEqualTo(detail);
            assertThat(finding.clause()).startsWith("QĐ ");
            assertThat(finding.text().vi()).doesNotContain("{");
            assertThat(finding.text().in(Locale.ENGLISH)).doesNotContain("{");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "qd148-2023, PROVINCE, DISTRICT ''",
        "qd148-2023, CENTRE,   PROVINCE ''",
        "qd148-2025, CENTRE,   PROVINCE ''",
        "qd26-2026,  CENTRE,   PROVINCE OWN_EVALUATION",
    })
    void an_upper_level_that_finds_nothing_to_recognise_decides_nothing_and_returns_the_dossier(
            String pack, Level level, String detail) {
        List<AuthorityFinding> findings = rules(pack).findings(level, ranked(2, 45));

        assertThat(findings)
                .extracting(AuthorityFinding::kind)
                .containsExactly(Kind.NO_DECISION, Kind.RETURNED_TO_LOWER_LEVEL);
        assertThat(detail(findings.get(1))).isEqualTo(detail.replace(" ''", ""));
    }

    @Test
    void a_dossier_of_97_points_that_misses_a_5_star_minimum_is_not_forwarded_but_recognised_at_its_rank() {
        List<AuthorityFinding> findings = rules("qd26-2026").findings(Level.PROVINCE, ranked(4, 97));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.RECOGNISES);
            assertThat(finding.stars()).isEqualTo(OptionalInt.of(4));
        });
    }

    @Test
    void points_alone_forward_if_the_pack_reads_the_law_so() {
        AuthorityRules rules = AuthorityRules.of(pack("points-alone"));

        assertThat(rules.findings(Level.PROVINCE, ranked(4, 97)))
                .extracting(AuthorityFinding::kind)
                .containsExactly(Kind.APPROVES_AND_FORWARDS);
        assertThat(rules.findings(Level.PROVINCE, ranked(4, 89)))
                .extracting(AuthorityFinding::kind)
                .containsExactly(Kind.RECOGNISES);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentStatus.class,
            names = {"NOT_RECOGNISED", "ELIMINATED", "STOPPED"})
    void a_result_without_stars_gets_no_decision(AssessmentStatus status) {
        assertThat(rules("qd26-2026").findings(Level.PROVINCE, withoutStars(status)))
                .extracting(AuthorityFinding::kind)
                .containsExactly(Kind.NO_DECISION);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentStatus.class,
            names = {"NEEDS_RESOLUTION", "INCOMPLETE", "INVALID"})
    void a_council_that_has_not_finished_gives_no_power(AssessmentStatus status) {
        assertThat(rules("qd148-2023").findings(Level.DISTRICT, withoutStars(status)))
                .extracting(AuthorityFinding::kind)
                .containsExactly(Kind.COUNCIL_NOT_FINISHED);
    }

    @Test
    void the_reading_behind_a_finding_is_named() {
        assertThat(rules("qd148-2023")
                        .findings(Level.CENTRE, ranked(4, 80))
                        .get(0)
                        .reading())
                .hasValueSatisfying(reading -> assertThat(reading.id()).isEqualTo("upper-scores-lower"));
        assertThat(rules("qd148-2025")
                        .findings(Level.PROVINCE, ranked(2, 40))
                        .get(0)
                        .reading())
                .hasValueSatisfying(reading -> assertThat(reading.id()).isEqualTo("one-and-two-stars"));
        assertThat(rules("qd26-2026")
                        .findings(Level.PROVINCE, ranked(2, 40))
                        .get(0)
                        .reading())
                .isEmpty();
    }

    @Test
    void a_finding_in_words_says_who_does_what() {
        AuthorityFinding returned =
                rules("qd26-2026").findings(Level.CENTRE, ranked(4, 80)).get(0);

        assertThat(returned.text().vi())
                .isEqualTo("Kết quả thấp hơn mức Bộ Nông nghiệp và Môi trường công nhận; hồ sơ trở về UBND cấp tỉnh, "
                        + "cấp đó được lựa chọn");
        assertThat(returned.text().en())
                .isEqualTo("The result is below what Ministry of Agriculture and Environment recognises; the dossier "
                        + "returns to the province, which has options");
        assertThat(returned.options())
                .extracting(option -> option.text().vi())
                .containsExactly(
                        "UBND cấp tỉnh có thể công nhận 4 sao theo kết quả của cấp trên",
                        "UBND cấp tỉnh có thể tự tổ chức đánh giá, phân hạng");
    }

    /** The tables alone, asked without the rules, say the same for every level, total and number of stars. */
    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd148-2025", "qd26-2026", "points-alone"})
    void the_rules_agree_with_the_conditions_of_the_way(String id) {
        RulePack pack = pack(id);
        ProcedureLaw law = pack.procedure().orElseThrow();
        AuthorityRules rules = AuthorityRules.of(pack);
        for (Level level : law.levels().keySet()) {
            for (int total = 0; total <= 100; total++) {
                for (int stars = 1; stars <= band(total); stars++) {
                    CouncilResult result = CouncilResult.of(level, ranked(stars, total));
                    List<Kind> kinds = rules.findings(level, ranked(stars, total)).stream()
                            .map(AuthorityFinding::kind)
                            .toList();
                    assertThat(kinds.contains(Kind.RECOGNISES)).isEqualTo(law.recognises(result));
                    assertThat(kinds.contains(Kind.APPROVES_AND_FORWARDS)).isEqualTo(law.forwards(result));
                    assertThat(kinds).isNotEmpty().doesNotContainSequence(Kind.RECOGNISES, Kind.APPROVES_AND_FORWARDS);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "qd26-2026,  PROVINCE, false, '',                      ''",
        "qd26-2026,  PROVINCE, true,  CHAIR_DELEGATED,         'QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b'",
        "qd26-2026,  CENTRE,   true,  CHAIR_DELEGATED,         'QĐ 26/2026/QĐ-TTg, Điều 7 khoản 4 điểm b'",
        "qd26-2026,  DISTRICT, true,  LEVEL_DOES_NOT_RANK,     'QĐ 26/2026/QĐ-TTg, Điều 7'",
        "qd26-2026,  COMMUNE,  false, LEVEL_DOES_NOT_RANK,     'QĐ 26/2026/QĐ-TTg, Điều 7'",
        "qd148-2023, DISTRICT, true,  DELEGATION_NOT_FORESEEN, 'QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b'",
        "qd148-2023, DISTRICT, false, '',                      ''",
        "qd148-2025, DISTRICT, false, LEVEL_DOES_NOT_RANK,     'QĐ 148/QĐ-TTg, Phụ lục II (sửa đổi bởi QĐ 1489/QĐ-TTg)'",
    })
    void a_council_belongs_to_a_level_that_ranks_and_its_chair_is_delegated_by_a_clause(
            String pack, Level level, boolean delegated, String kind, String clause) {
        Council.Builder council = council(level);
        if (delegated) {
            council.delegatedChairClause("văn bản ủy quyền số 5");
        }

        List<CouncilFinding> findings = rules(pack).findings(council.build());

        assertThat(findings)
                .extracting(found -> found.kind().name())
                .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
        assertThat(findings).allSatisfy(found -> {
            assertThat(found.clause()).isEqualTo(clause);
            assertThat(found.text().vi()).doesNotContain("{");
        });
    }

    @Test
    void bodies_that_the_decree_names_and_that_nobody_sits_for_are_told() {
        Council.Builder council = council(Level.PROVINCE);
        for (String seat : List.of(
                "head",
                "agriculture-environment",
                "industry-trade",
                "science-technology",
                "culture-sports-tourism",
                "ocop-unit",
                "specialised-units",
                "finance")) {
            council.addMembers(new CouncilMember("Uỷ viên " + seat, MemberRole.MEMBER, Optional.of(seat)));
        }

        assertThat(rules("qd26-2026").findings(council.build()))
                .extracting(found -> found.kind() + " " + found.about().in(Locale.ENGLISH))
                .containsExactly("SEAT_VACANT health", "SEAT_NOT_NAMED finance");
        assertThat(rules("qd148-2023").findings(council.build()))
                .as("QĐ 148 is not known to name them")
                .isEmpty();
    }

    private static Council.Builder council(Level level) {
        return Council.builder()
                .level(level)
                .quorum(Quorum.FIVE_OF_SEVEN)
                .addMembers(new CouncilMember("Chủ tịch", MemberRole.CHAIR));
    }

    @Test
    void a_pack_that_says_nothing_on_authority_is_named() {
        RulePack bare = RulePack.builder()
                .from(pack("qd26-2026"))
                .authorityRules(List.of())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorityRules.of(bare))
                .withMessage(
                        "rule pack qd26-2026 says nothing on authority; it needs procedure.yaml and the manifest key"
                                + " authority-rules");
    }

    private static AuthorityRules rules(String id) {
        return AuthorityRules.of(pack(id));
    }

    /** A shipped pack, or QĐ 26/2026 with the reading that points alone decide what is forwarded. */
    private static RulePack pack(String id) {
        if (id.equals("points-alone")) {
            PackFiles files = Packs.changed(
                    "qd26-2026",
                    "readings.csv",
                    "awarded-stars|points-alone,awarded-stars",
                    "awarded-stars|points-alone,points-alone");
            return OcopEngine.with(List.of(files)).packs().get(0);
        }
        return ENGINE.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment ranked(int stars, int total) {
        return Assessment.builder()
                .status(AssessmentStatus.RANKED)
                .stars(stars)
                .bandStars(band(total))
                .total(Points.of(total))
                .build();
    }

    private static Assessment withoutStars(AssessmentStatus status) {
        return Assessment.builder()
                .status(status)
                .bandStars(4)
                .total(Points.of(75))
                .build();
    }

    private static int band(int total) {
        return total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
    }

    /** Who recognises, where it goes, and with which options. */
    private static String detail(AuthorityFinding finding) {
        if (finding.kind() == Kind.RECOGNISES) {
            return finding.by().vi();
        }
        String options = finding.options().stream()
                .map(option -> " " + option.kind()
                        + (option.stars().isPresent() ? " " + option.stars().getAsInt() : ""))
                .collect(Collectors.joining());
        return finding.to().map(Level::name).orElse("") + options;
    }
}
