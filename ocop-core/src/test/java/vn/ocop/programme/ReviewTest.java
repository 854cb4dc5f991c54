package vn.ocop.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.programme.Products.LAST_DAY;
import static vn.ocop.programme.Products.complete;
import static vn.ocop.programme.Products.day;
import static vn.ocop.programme.Products.dossier;
import static vn.ocop.programme.Products.newProduct;
import static vn.ocop.programme.Products.product;
import static vn.ocop.programme.Products.programme;
import static vn.ocop.programme.Products.recognised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Register;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.text.Text;

/** Risks, milestones, inspections and reports of a review. */
class ReviewTest {

    private static final LocalDate SUMMER = day("2025-07-01");

    private static Milestone window(String code, DossierStep step, String from, String to) {
        return new Milestone(
                code, Text.of(code), new Period(day(from), day(to)), Optional.of(step), "II", Optional.empty());
    }

    private static List<Risk> risks(Register register, LocalDate asOf, Milestone... milestones) {
        return Review.of(programme().addMilestones(milestones).build(), register, asOf)
                .risks();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, CERTIFICATE_EXPIRED",
        "2025-07-01, CERTIFICATE_EXPIRES",
        "2025-12-31, CERTIFICATE_EXPIRES",
        "2024-12-31, CERTIFICATE_EXPIRED",
        "'', VALIDITY_UNKNOWN",
    })
    void certificates_that_end_within_the_period_are_at_risk(String until, Risk.Kind kind) {
        Register register = complete(recognised("P", DossierKind.FIRST, 3, "2022-01-01", until));

        assertThat(risks(register, SUMMER)).extracting(Risk::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2024-12-30"})
    void certificates_that_end_outside_of_the_period_are_not(String until) {
        assertThat(risks(complete(recognised("P", DossierKind.FIRST, 3, "2022-01-01", until)), SUMMER))
                .isEmpty();
    }

    @Test
    void a_renewal_under_way_is_told_apart_unless_it_is_late() {
        RegisteredProduct product = RegisteredProduct.builder()
                .from(recognised("P", DossierKind.FIRST, 3, "2022-10-01", "2025-10-01"))
                .addDossiers(dossier(DossierKind.RE_EVALUATION, 3, DossierStep.LODGED, "2025-05-20"))
                .build();

        assertThat(risks(complete(product), SUMMER, window("m", DossierStep.LODGED, "2025-05-01", "2025-05-20")))
                .extracting(Risk::kind)
                .containsExactly(Risk.Kind.CERTIFICATE_EXPIRES_RENEWAL_UNDER_WAY);
        assertThat(risks(complete(product), SUMMER, window("m", DossierStep.LODGED, "2025-05-01", "2025-05-19")))
                .extracting(Risk::kind, Risk::day)
                .containsExactly(
                        tuple(Risk.Kind.DOSSIER_LATE, Optional.of(day("2025-05-19"))),
                        tuple(Risk.Kind.CERTIFICATE_EXPIRES, Optional.of(day("2025-10-01"))));
    }

    @Test
    void a_dossier_is_due_from_30_days_before_the_last_day_and_late_the_day_after() {
        Milestone lodging = window("nop", DossierStep.LODGED, "2025-10-01", "2025-10-31");
        Register register =
                complete(product("P").addDossiers(dossier(DossierKind.FIRST, 3)).build());

        assertThat(risks(register, day("2025-09-30"), lodging)).isEmpty();
        assertThat(risks(register, day("2025-10-01"), lodging))
                .extracting(Risk::kind)
                .containsExactly(Risk.Kind.DOSSIER_DUE);
        assertThat(risks(register, day("2025-10-31"), lodging))
                .extracting(Risk::kind)
                .containsExactly(Risk.Kind.DOSSIER_DUE);
        assertThat(risks(register, day("2025-11-01"), lodging))
                .extracting(Risk::kind, Risk::step)
                .containsExactly(tuple(Risk.Kind.DOSSIER_LATE, Optional.of(DossierStep.LODGED)));
    }

    @Test
    void of_several_rounds_the_last_one_counts() {
        Milestone first = window("dot-1", DossierStep.LODGED, "2025-03-01", "2025-04-30");
        Milestone second = window("dot-2", DossierStep.LODGED, "2025-09-01", "2025-10-30");
        Register register =
                complete(product("P").addDossiers(dossier(DossierKind.FIRST, 3)).build());

        assertThat(risks(register, SUMMER, second, first)).isEmpty();
        assertThat(risks(register, day("2025-10-31"), second, first)).hasSize(1);
    }

    @Test
    void a_re_evaluation_needs_no_idea_to_be_registered() {
        Milestone ideas = window("y-tuong", DossierStep.REGISTERED, "2025-03-01", "2025-04-30");
        Register register = complete(
                product("new").addDossiers(dossier(DossierKind.FIRST, 3)).build(),
                product("again")
                        .addDossiers(dossier(DossierKind.RE_EVALUATION, 3))
                        .build());

        assertThat(risks(register, SUMMER, ideas)).extracting(Risk::product).containsExactly("new");
    }

    @Test
    void events_after_the_day_are_left_out() {
        Register register = complete(newProduct("P"));

        Review review = Review.of(programme().build(), register, day("2025-05-31"));

        assertThat(review.ranks()).isEmpty();
        assertThat(Review.of(programme().build(), register, day("2025-06-01")).ranks())
                .containsExactly(java.util.Map.entry(3, 1));
    }

    @Test
    void a_day_before_the_period_is_refused() {
        assertThatThrownBy(() -> Review.of(programme().build(), complete(), day("2024-12-31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The day (2024-12-31) is before the programme begins (2025-01-01).\n"
                        + "Maybe it is another year's programme.");
    }

    @Test
    void after_the_period_values_are_those_of_its_last_day() {
        Review review = Review.of(programme().build(), complete(), day("2026-03-01"));

        assertThat(review.measuredOn()).isEqualTo(LAST_DAY);
        assertThat(review.asOf()).isEqualTo(day("2026-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, AHEAD", "2025-07-01, RUNNING", "2025-07-31, RUNNING", "2025-08-01, OVER"})
    void both_ends_of_a_window_belong_to_it(LocalDate asOf, Timing timing) {
        Programme programme = programme()
                .addMilestones(window("m", DossierStep.ASSESSED, "2025-07-01", "2025-07-31"))
                .build();

        assertThat(Review.of(programme, complete(), asOf).milestones())
                .extracting(Review.MilestoneState::timing)
                .containsExactly(timing);
    }

    @Test
    void reports_say_how_many_days_are_left_and_whether_the_last_is_at_a_weekend() {
        Programme programme = programme()
                .addReports(
                        new ReportDuty("a", Text.of("A"), Optional.of(day("2025-07-04")), "IV"),
                        new ReportDuty("b", Text.of("B"), Optional.of(day("2025-07-05")), "IV"),
                        new ReportDuty("c", Text.of("C"), Optional.of(day("2025-06-24")), "IV"),
                        new ReportDuty("d", Text.of("D"), Optional.empty(), "IV"))
                .build();

        assertThat(Review.of(programme, complete(), SUMMER).reports())
                .extracting(Review.ReportState::daysLeft, Review.ReportState::onWeekend)
                .containsExactly(
                        tuple(Optional.of(3L), false),
                        tuple(Optional.of(4L), true),
                        tuple(Optional.of(-7L), false),
                        tuple(Optional.empty(), false));
    }

    @Test
    void a_periodic_inspection_lists_whom_it_has_not_reached_the_longest_recognised_first() {
        Programme programme = programme()
                .addInspections(
                        new Inspection("i", Inspection.Kind.PERIODIC, Text.of("I"), Products.YEAR, "III"),
                        new Inspection("j", Inspection.Kind.UNANNOUNCED, Text.of("J"), Products.YEAR, "III"))
                .build();
        Register register = complete(
                inspected("done", "2024-05-01", "2025-03-01"),
                inspected("last year", "2024-04-01", "2024-12-31"),
                inspected("later", "2024-03-01", "2025-07-02"),
                inspected("never", "2024-06-01"),
                recognised("unknown", DossierKind.FIRST, 3, "2024-06-01", "2027-06-01"),
                inspected("expired", "2020-06-01"));

        Review review = Review.of(programme, register, SUMMER);

        assertThat(review.inspections().get(0).coverage())
                .contains(new Review.Coverage(1, List.of("later", "last year", "never"), List.of("unknown")));
        assertThat(review.inspections().get(1).coverage()).isEmpty();
    }

    private static RegisteredProduct inspected(String id, String decided, String... days) {
        String until = day(decided).plusYears(3).toString();
        return RegisteredProduct.builder()
                .from(recognised(id, DossierKind.FIRST, 3, decided, until))
                .inspections(java.util.Arrays.stream(days).map(Products::day).toList())
                .build();
    }
}
