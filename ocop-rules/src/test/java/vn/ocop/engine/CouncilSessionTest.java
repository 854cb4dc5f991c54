package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.council.Ballot;
import vn.ocop.council.Council;
import vn.ocop.council.CouncilDecision;
import vn.ocop.council.CouncilDecision.Exclusion;
import vn.ocop.council.CouncilDecision.Outcome;
import vn.ocop.council.CouncilMember;
import vn.ocop.council.CouncilScoring;
import vn.ocop.council.CouncilSession;
import vn.ocop.council.MemberRole;
import vn.ocop.council.Quorum;
import vn.ocop.council.SpreadPolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.procedure.Level;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

class CouncilSessionTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final String SET = "honey-and-farm-foods";
    private static final CouncilScoring SCORING = (dossier, policy) -> ENGINE.assess(
            dossier, AssessmentOptions.builder().gatePolicy(policy).build());
    private static final Rubric RUBRIC =
            Objects.requireNonNull(ENGINE.packs().get(2).rubrics().get(SET));
    private static final Dossier DOSSIER = Dossier.builder()
            .id("H-1")
            .kind(DossierKind.FIRST)
            .submittedOn(LocalDate.parse("2026-09-01"))
            .product(Product.builder().name("Mật ong").set(SET).build())
            .subject(Subject.builder()
                    .name("HTX Ong rừng")
                    .legalForm(LegalForm.COOPERATIVE)
                    .build())
            .addSheets(sheet(SheetRole.SELF, Map.of()))
            .addSheets(sheet(SheetRole.COUNCIL, Map.of()))
            .build();

    @Test
    void secretaries_drafts_and_strangers_do_not_count() {
        List<Ballot> ballots = new ArrayList<>(ballots(5, Map.of()));
        ballots.add(new Ballot("Thư ký", false, sheet(SheetRole.COUNCIL, Map.of("1.1", 1))));
        ballots.add(new Ballot("Uỷ viên 6", true, sheet(SheetRole.COUNCIL, Map.of("1.1", 1))));
        ballots.add(new Ballot("Khách", false, sheet(SheetRole.COUNCIL, Map.of("1.1", 1))));

        CouncilDecision decision = decide(council(Quorum.FIVE_OF_SEVEN), ballots);

        assertThat(decision.outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(decision.assessment())
                .hasValueSatisfying(found -> assertThat(found.total()).contains(Points.of(100)));
        assertThat(decision.totals()).hasSize(5);
        assertThat(decision.absent()).containsExactly("Uỷ viên 6", "Uỷ viên 7");
        assertThat(decision.excluded())
                .extracting(CouncilDecision.Excluded::member, CouncilDecision.Excluded::reason)
                .containsExactly(
                        tuple("Thư ký", Exclusion.SECRETARY),
                        tuple("Uỷ viên 6", Exclusion.DRAFT),
                        tuple("Khách", Exclusion.NOT_A_MEMBER));
        assertThat(decision.differences()).isEmpty();
        assertThat(decision.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5/7, 4, true,  false", "5/7, 5, true, true", "5/7, 5, false, true", "5/7, 7, true, true",
        "3/4, 5, true,  false", "3/4, 6, true, true", "3/4, 6, false, false", "3/4, 7, true, true",
    })
    void a_council_decides_with_its_quorum_and_not_without(String rule, int scored, boolean chair, boolean decided) {
        Quorum quorum = rule.equals("5/7") ? Quorum.FIVE_OF_SEVEN : Quorum.THREE_QUARTERS_WITH_CHAIR;
        List<Ballot> all = ballots(7, Map.of());
        List<Ballot> ballots = chair ? all.subList(0, scored) : all.subList(1, scored + 1 > 7 ? 7 : scored + 1);

        CouncilDecision decision = decide(council(quorum), ballots);

        assertThat(decision.outcome()).isEqualTo(decided ? Outcome.DECIDED : Outcome.NO_QUORUM);
        assertThat(decision.assessment().isPresent()).isEqualTo(decided);
        assertThat(decision.council().quorum()).isEqualTo(quorum);
        if (!decided) {
            assertThat(decision.messages()).extracting(Message::code).containsExactly("no-quorum");
        }
    }

    @Test
    void a_missing_quorum_is_told_with_the_numbers() {
        CouncilDecision few = decide(council(Quorum.FIVE_OF_SEVEN), ballots(3, Map.of()));
        CouncilDecision chairless = decide(
                council(Quorum.THREE_QUARTERS_WITH_CHAIR), ballots(7, Map.of()).subList(1, 7));

        assertThat(few.messages().get(0).text().vi())
                .isEqualTo("Mới có 3 trong 7 thành viên chấm điểm; cần ít nhất 5 (quy tắc 5/7)");
        assertThat(chairless.messages().get(0).text().en())
                .isEqualTo("The chair has not scored; 6 of 7 members have, at least 6 must, the chair among them (rule"
                        + " 3/4-with-chair)");
    }

    @Test
    void nobody_is_no_quorum() {
        assertThat(decide(council(Quorum.FIVE_OF_SEVEN), List.of()).outcome()).isEqualTo(Outcome.NO_QUORUM);
    }

    @Test
    void a_spread_of_exactly_10_points_is_not_too_wide_and_11_is() {
        CouncilDecision ten = decide(council(Quorum.FIVE_OF_SEVEN), lowered(10));
        CouncilDecision eleven = decide(council(Quorum.FIVE_OF_SEVEN), lowered(11));

        assertThat(ten.spread()).contains(Points.of(10));
        assertThat(ten.messages()).isEmpty();
        assertThat(eleven.spread()).contains(Points.of(11));
        assertThat(eleven.outcome()).isNotEqualTo(Outcome.SPREAD_TOO_WIDE);
        assertThat(eleven.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text().vi())
                        .isEqualTo("Điểm các thành viên chênh nhau 11, quá 10 điểm; Hội đồng trao đổi và chấm lại"));
    }

    @Test
    void a_council_may_block_a_spread_that_is_too_wide() {
        Council council = Council.builder()
                .from(council(Quorum.FIVE_OF_SEVEN))
                .spread(SpreadPolicy.BLOCK_ABOVE_10)
                .build();

        assertThat(decide(council, lowered(10)).assessment()).isPresent();
        CouncilDecision blocked = decide(council, lowered(11));
        assertThat(blocked.outcome()).isEqualTo(Outcome.SPREAD_TOO_WIDE);
        assertThat(blocked.assessment()).isEmpty();
        assertThat(blocked.totals()).hasSize(7);
        assertThat(blocked.differences()).isNotEmpty();
    }

    @Test
    void the_minutes_hold_totals_differences_and_gates_to_settle() {
        // Option 3 of 2.1 carries a 4-star gate in QĐ 26/2026; two of seven members see option 2.
        Criterion gated = Objects.requireNonNull(RUBRIC.criteria().get("2.1"));
        int below = gated.lastOption() - 1;
        List<Ballot> ballots = new ArrayList<>(ballots(5, Map.of()));
        ballots.addAll(ballots(7, Map.of("2.1", below)).subList(5, 7));

        CouncilDecision open = decide(council(Quorum.FIVE_OF_SEVEN), ballots);
        CouncilDecision majority = decide(
                Council.builder()
                        .from(council(Quorum.FIVE_OF_SEVEN))
                        .gatePolicy(GatePolicy.MAJORITY)
                        .build(),
                ballots);

        int lost = gated.points(gated.lastOption()) - gated.points(below);
        assertThat(open.outcome()).isEqualTo(Outcome.NEEDS_RESOLUTION);
        assertThat(open.openGates())
                .extracting(gate -> gate.gate().criterion().code())
                .containsExactly("2.1");
        assertThat(open.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.criterion().code()).isEqualTo("2.1");
            assertThat(difference.points()).hasSize(7).containsEntry("Uỷ viên 7", Points.of(gated.points(below)));
            assertThat(difference.lowest()).isEqualTo(Points.of(gated.points(below)));
            assertThat(difference.highest()).isEqualTo(Points.of(gated.points(gated.lastOption())));
            assertThat(difference.mean()).isEqualTo(new Points(7L * gated.points(gated.lastOption()) - 2L * lost, 7));
        });
        assertThat(open.totals().get(6).total()).contains(Points.of(100 - lost));
        assertThat(majority.outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(majority.openGates()).isEmpty();
        assertThat(majority.council().gatePolicy()).isEqualTo(GatePolicy.MAJORITY);
    }

    @Test
    void an_incomplete_sheet_leaves_the_council_unfinished() {
        Map<String, Integer> choices = new LinkedHashMap<>(best());
        choices.remove("1.1");
        List<Ballot> ballots = new ArrayList<>(ballots(4, Map.of()));
        ballots.add(new Ballot(
                "Uỷ viên 5",
                false,
                ScoreSheet.builder()
                        .role(SheetRole.COUNCIL)
                        .putAllChoices(choices)
                        .build()));

        CouncilDecision decision = decide(council(Quorum.FIVE_OF_SEVEN), ballots);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_FINISHED);
        assertThat(decision.totals().get(4).total()).isEmpty();
    }

    @Property(tries = 60)
    void the_total_is_the_exact_mean_of_the_members_totals(
            @ForAll @IntRange(min = 5, max = 7) int scored, @ForAll @IntRange(max = 9) int seed) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < scored; i++) {
            String code =
                    RUBRIC.scored().get((seed + i) % RUBRIC.scored().size()).code();
            ballots.add(ballots(7, Map.of(code, (seed + i) % 2)).get(i));
        }
        CouncilDecision decision = decide(council(Quorum.FIVE_OF_SEVEN), ballots);

        long sum = decision.totals().stream()
                .mapToLong(total -> total.total().orElseThrow().sum())
                .sum();
        assertThat(decision.assessment().orElseThrow().total()).contains(new Points(sum, scored));
    }

    @Test
    void a_council_has_one_chair_and_every_name_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Council.builder()
                        .level(Level.PROVINCE)
                        .quorum(Quorum.FIVE_OF_SEVEN)
                        .addMembers(new CouncilMember("A", MemberRole.MEMBER))
                        .build())
                .withMessage("a council has exactly one chair, this one has 0");
        assertThatIllegalStateException()
                .isThrownBy(() -> Council.builder()
                        .level(Level.PROVINCE)
                        .quorum(Quorum.FIVE_OF_SEVEN)
                        .addMembers(new CouncilMember("A", MemberRole.CHAIR), new CouncilMember("A", MemberRole.MEMBER))
                        .build())
                .withMessage("a council has two members of one name; tell them apart");
        assertThatIllegalStateException()
                .as("there is no default for the quorum")
                .isThrownBy(() -> Council.builder()
                        .level(Level.PROVINCE)
                        .addMembers(new CouncilMember("A", MemberRole.CHAIR))
                        .build());
    }

    @Test
    void two_sheets_of_one_member_and_sheets_of_other_roles_are_refused() {
        List<Ballot> twice = new ArrayList<>(ballots(5, Map.of()));
        twice.add(twice.get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilSession.of(council(Quorum.FIVE_OF_SEVEN), DOSSIER, twice))
                .withMessage("a member handed in two sheets that are no drafts; keep the one that holds");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ballot("A", false, sheet(SheetRole.SELF, Map.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum("x", 8, 7, false, "?"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpreadPolicy(-1, SpreadPolicy.Action.WARN));
    }

    @ParameterizedTest
    @CsvSource({"7, 5, 6", "9, 7, 7", "8, 6, 6", "5, 4, 4", "1, 1, 1"})
    void a_quorum_is_a_part_of_the_members_rounded_up(int members, int fiveOfSeven, int threeQuarters) {
        assertThat(Quorum.FIVE_OF_SEVEN.least(members)).isEqualTo(fiveOfSeven);
        assertThat(Quorum.THREE_QUARTERS_WITH_CHAIR.least(members)).isEqualTo(threeQuarters);
        assertThat(Quorum.FIVE_OF_SEVEN.isReached(fiveOfSeven, members, false)).isTrue();
        assertThat(Quorum.FIVE_OF_SEVEN.isReached(fiveOfSeven - 1, members, true))
                .isFalse();
    }

    private static CouncilDecision decide(Council council, List<Ballot> ballots) {
        return CouncilSession.of(council, DOSSIER, ballots).decide(SCORING);
    }

    /** Seven members that count, the first in the chair, and a secretary. */
    private static Council council(Quorum quorum) {
        Council.Builder council = Council.builder()
                .level(Level.PROVINCE)
                .quorum(quorum)
                .addMembers(new CouncilMember("Uỷ viên 1", MemberRole.CHAIR));
        for (int i = 2; i <= 7; i++) {
            council.addMembers(new CouncilMember("Uỷ viên " + i, MemberRole.MEMBER));
        }
        return council.addMembers(new CouncilMember("Thư ký", MemberRole.SECRETARY))
                .build();
    }

    private static List<Ballot> ballots(int members, Map<String, Integer> changed) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            ballots.add(new Ballot("Uỷ viên " + i, false, sheet(SheetRole.COUNCIL, changed)));
        }
        return ballots;
    }

    /** Seven ballots, the last of which has so many points less than 100. */
    private static List<Ballot> lowered(int points) {
        Map<String, Integer> changed = new LinkedHashMap<>();
        int left = points;
        for (Criterion criterion : RUBRIC.scored()) {
            if (!criterion.code().startsWith("5") && criterion.max() <= left) {
                changed.put(criterion.code(), 0);
                left -= criterion.max();
            }
        }
        assertThat(left).isZero();
        List<Ballot> ballots = new ArrayList<>(ballots(6, Map.of()));
        ballots.add(ballots(7, changed).get(6));
        return ballots;
    }

    private static ScoreSheet sheet(SheetRole role, Map<String, Integer> changed) {
        Map<String, Integer> choices = new LinkedHashMap<>(best());
        choices.putAll(changed);
        return ScoreSheet.builder().role(role).putAllChoices(choices).build();
    }

    /** The option with the most points of every criterion. */
    private static Map<String, Integer> best() {
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (Criterion criterion : RUBRIC.scored()) {
            int best = 0;
            for (int option = 1; option <= criterion.lastOption(); option++) {
                best = criterion.points(option) >= criterion.points(best) ? option : best;
            }
            choices.put(criterion.code(), best);
        }
        return choices;
    }
}
