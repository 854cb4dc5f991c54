package vn.ocop.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.programme.Products.LAST_DAY;
import static vn.ocop.programme.Products.atLeast;
import static vn.ocop.programme.Products.complete;
import static vn.ocop.programme.Products.day;
import static vn.ocop.programme.Products.dossier;
import static vn.ocop.programme.Products.measure;
import static vn.ocop.programme.Products.moreThan;
import static vn.ocop.programme.Products.newProduct;
import static vn.ocop.programme.Products.product;
import static vn.ocop.programme.Products.recognised;
import static vn.ocop.programme.Products.recognition;
import static vn.ocop.programme.Products.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Organisation;
import vn.ocop.register.Register;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.register.SalesChannel;
import vn.ocop.register.Training;

/** What each measure counts, and what it says where data are missing. */
class TargetTest {

    private static final LocalDate SUMMER = day("2025-07-01");

    private static Register newProducts(int count) {
        return complete(
                IntStream.range(0, count).mapToObj(i -> newProduct("N" + i)).toList());
    }

    @ParameterizedTest
    @CsvSource({"59, MISSED", "60, MISSED", "61, REACHED"})
    void sixty_new_products_are_not_more_than_60(int products, TargetStatus status) {
        TargetResult result = measure(Measure.NEWLY_RECOGNISED, moreThan(60), newProducts(products), LAST_DAY);

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.value().value()).contains(Quantity.of(products));
    }

    @Test
    void only_recognitions_within_the_period_and_up_to_the_day_count() {
        Register register = complete(
                recognised("eve", DossierKind.FIRST, 3, "2024-12-31", "2027-12-31"),
                recognised("first", DossierKind.FIRST, 3, "2025-01-01", "2028-01-01"),
                recognised("on", DossierKind.FIRST, 3, "2025-07-01", "2028-07-01"),
                recognised("after", DossierKind.FIRST, 3, "2025-07-02", "2028-07-02"),
                recognised("last", DossierKind.FIRST, 3, "2025-12-31", "2028-12-31"),
                recognised("next", DossierKind.FIRST, 3, "2026-01-01", "2029-01-01"));

        assertThat(value(Measure.NEWLY_RECOGNISED, register, SUMMER)).isEqualTo(2);
        assertThat(value(Measure.NEWLY_RECOGNISED, register, LAST_DAY)).isEqualTo(4);
        assertThat(value(Measure.NEWLY_RECOGNISED, register, day("2026-06-30"))).isEqualTo(4);
    }

    @Test
    void a_recognition_that_was_revoked_does_not_count() {
        RegisteredProduct revoked = product("R")
                .addRecognitions(vn.ocop.register.Recognition.builder()
                        .from(recognition(DossierKind.FIRST, 3, "2025-02-01", "2028-02-01"))
                        .revokedOn(SUMMER)
                        .build())
                .build();

        assertThat(value(Measure.NEWLY_RECOGNISED, complete(revoked), SUMMER.minusDays(1)))
                .isEqualTo(1);
        assertThat(value(Measure.NEWLY_RECOGNISED, complete(revoked), SUMMER)).isZero();
        assertThat(value(Measure.TOTAL, complete(revoked), SUMMER)).isZero();
    }

    @Test
    void new_again_and_upgraded_are_told_apart_and_each_product_counts_once_in_all() {
        RegisteredProduct twice = product("U")
                .addRecognitions(
                        recognition(DossierKind.FIRST, 3, "2025-01-10", "2028-01-10"),
                        recognition(DossierKind.UPGRADE, 4, "2025-09-10", "2028-09-10"))
                .build();
        RegisteredProduct again = product("A")
                .addRecognitions(
                        recognition(DossierKind.FIRST, 4, "2022-03-10", "2025-03-10"),
                        recognition(DossierKind.RE_EVALUATION, 3, "2025-03-01", "2028-03-01"))
                .build();
        RegisteredProduct better = product("B")
                .addRecognitions(
                        recognition(DossierKind.FIRST, 3, "2022-03-10", "2025-03-10"),
                        recognition(DossierKind.RE_EVALUATION, 4, "2025-03-01", "2028-03-01"))
                .build();
        Register register = complete(twice, again, better);

        assertThat(value(Measure.NEWLY_RECOGNISED, register, LAST_DAY)).isEqualTo(1);
        assertThat(value(Measure.RE_RECOGNISED, register, LAST_DAY)).isEqualTo(2);
        assertThat(value(Measure.UPGRADED, register, LAST_DAY)).isEqualTo(2);
        assertThat(value(Measure.RECOGNISED, register, LAST_DAY)).isEqualTo(3);
    }

    @Test
    void a_certificate_counts_on_its_last_day_and_not_on_the_next() {
        Register register = complete(recognised("P", DossierKind.FIRST, 3, "2022-07-01", "2025-07-01"));

        assertThat(value(Measure.TOTAL, register, SUMMER)).isEqualTo(1);
        assertThat(value(Measure.TOTAL, register, SUMMER.plusDays(1))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, REACHED", "2, UNKNOWN", "3, MISSED"})
    void a_certificate_without_its_last_day_is_neither_counted_nor_left_out(int asked, TargetStatus status) {
        Register register = complete(
                recognised("P", DossierKind.FIRST, 3, "2024-07-01", "2027-07-01"),
                recognised("Q", DossierKind.FIRST, 3, "2022-07-01", ""));

        TargetResult result = measure(Measure.TOTAL, atLeast(asked), register, LAST_DAY);

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.value()).isEqualTo(Range.between(Quantity.of(1), Quantity.of(2)));
        assertThat(result.missing()).containsExactly(new Missing(Missing.Kind.VALIDITY, List.of("Q")));
    }

    @Test
    void a_register_that_does_not_say_it_is_complete_never_shows_that_a_target_is_missed() {
        Register register = Register.builder().addProducts(newProduct("P")).build();

        TargetResult short_ = measure(Measure.NEWLY_RECOGNISED, atLeast(2), register, LAST_DAY);
        TargetResult enough = measure(Measure.NEWLY_RECOGNISED, atLeast(1), register, LAST_DAY);

        assertThat(short_.status()).isEqualTo(TargetStatus.UNKNOWN);
        assertThat(short_.missing()).containsExactly(new Missing(Missing.Kind.COMPLETENESS, List.of()));
        assertThat(enough.status()).isEqualTo(TargetStatus.REACHED);
    }

    @Test
    void a_register_that_ends_before_the_day_is_not_complete() {
        Register register = Register.builder()
                .from(newProducts(1))
                .keptUntil(day("2025-12-30"))
                .build();

        assertThat(measure(Measure.NEWLY_RECOGNISED, atLeast(2), register, LAST_DAY)
                        .status())
                .isEqualTo(TargetStatus.UNKNOWN);
        assertThat(measure(Measure.NEWLY_RECOGNISED, atLeast(2), register, day("2025-12-30"))
                        .status())
                .isEqualTo(TargetStatus.OPEN);
    }

    @Test
    void while_the_period_runs_what_is_on_the_way_decides_between_on_track_and_open() {
        RegisteredProduct onTheWay = product("W")
                .addDossiers(dossier(DossierKind.FIRST, 3, DossierStep.LODGED, "2025-06-01"))
                .build();
        Register register = complete(newProduct("P"), onTheWay);

        TargetResult two = measure(Measure.NEWLY_RECOGNISED, atLeast(2), register, SUMMER);
        TargetResult three = measure(Measure.NEWLY_RECOGNISED, atLeast(3), register, SUMMER);

        assertThat(two.status()).isEqualTo(TargetStatus.ON_TRACK);
        assertThat(two.expected()).contains(Quantity.of(2));
        assertThat(three.status()).isEqualTo(TargetStatus.OPEN);
        assertThat(measure(Measure.NEWLY_RECOGNISED, atLeast(2), register, LAST_DAY)
                        .status())
                .isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void a_dossier_of_another_kind_or_a_lower_aim_is_not_on_the_way() {
        Register register = complete(
                product("lower").addDossiers(dossier(DossierKind.FIRST, 3)).build(),
                product("aimless").addDossiers(dossier(DossierKind.FIRST, 0)).build(),
                product("again")
                        .addDossiers(dossier(DossierKind.RE_EVALUATION, 4))
                        .build(),
                product("decided")
                        .addDossiers(dossier(DossierKind.FIRST, 4, DossierStep.DECIDED, "2025-06-30"))
                        .build());
        Target four = Target.builder()
                .from(target(Measure.NEWLY_RECOGNISED, atLeast(1)))
                .minStars(4)
                .build();

        assertThat(measure(four, register, SUMMER).expected()).contains(Quantity.of(0));
    }

    @Test
    void a_rank_that_is_reached_but_runs_out_before_the_end_is_threatened() {
        RegisteredProduct expiring = recognised("E", DossierKind.FIRST, 3, "2022-10-01", "2025-10-01");
        RegisteredProduct renewed = RegisteredProduct.builder()
                .from(expiring)
                .addDossiers(dossier(DossierKind.RE_EVALUATION, 3, DossierStep.LODGED, "2025-06-01"))
                .build();

        TargetResult lost = measure(Measure.TOTAL, atLeast(1), complete(expiring), SUMMER);
        TargetResult kept = measure(Measure.TOTAL, atLeast(1), complete(renewed), SUMMER);

        assertThat(lost.status()).isEqualTo(TargetStatus.REACHED);
        assertThat(lost.threatened()).isTrue();
        assertThat(kept.threatened()).isFalse();
    }

    @Test
    void ranks_are_kept_if_the_same_or_a_higher_one_is_held() {
        Register register = complete(
                recognised("same", DossierKind.FIRST, 4, "2024-05-01", "2027-05-01"),
                product("higher")
                        .addRecognitions(
                                recognition(DossierKind.FIRST, 3, "2023-05-01", "2026-05-01"),
                                recognition(DossierKind.UPGRADE, 4, "2025-05-01", "2028-05-01"))
                        .build(),
                product("lower")
                        .addRecognitions(
                                recognition(DossierKind.FIRST, 4, "2022-05-01", "2025-05-01"),
                                recognition(DossierKind.RE_EVALUATION, 3, "2025-04-01", "2028-04-01"))
                        .build(),
                recognised("lost", DossierKind.FIRST, 3, "2022-05-01", "2025-05-01"),
                newProduct("new"),
                recognised("long gone", DossierKind.FIRST, 3, "2020-05-01", "2023-05-01"));

        TargetResult result = measure(Measure.RANKS_KEPT, atLeast(100), register, LAST_DAY);

        assertThat(result.share()).contains(new TargetResult.Share(2, 4));
        assertThat(result.status()).isEqualTo(TargetStatus.MISSED);
        assertThat(measure(Measure.RANKS_KEPT, atLeast(50), register, LAST_DAY).status())
                .isEqualTo(TargetStatus.REACHED);
    }

    @Test
    void where_no_rank_was_held_none_can_be_kept_or_lost() {
        TargetResult result = measure(Measure.RANKS_KEPT, atLeast(100), complete(newProduct("N")), LAST_DAY);

        assertThat(result.status()).isEqualTo(TargetStatus.UNKNOWN);
        assertThat(result.missing()).containsExactly(new Missing(Missing.Kind.NOTHING_TO_COUNT, List.of()));
    }

    private static RegisteredProduct sold(String id, String subject, SalesChannel... channels) {
        return RegisteredProduct.builder()
                .from(newProduct(id))
                .subject(new RegisteredSubject(subject, subject))
                .channels(Set.of(channels))
                .build();
    }

    @Test
    void a_share_of_subjects_counts_each_subject_once_and_only_the_channels_named() {
        Register register = complete(
                sold("1", "A", SalesChannel.SUPERMARKET),
                sold("2", "A", SalesChannel.TRADITIONAL_MARKET),
                sold("3", "B", SalesChannel.OCOP_SHOP),
                sold("4", "C", SalesChannel.E_COMMERCE, SalesChannel.EXPORT));

        TargetResult result = measure(Measure.MODERN_CHANNEL_SHARE, atLeast(67), register, LAST_DAY);

        assertThat(result.share()).contains(new TargetResult.Share(2, 3));
        assertThat(result.value().value()).contains(Quantity.percent(2, 3));
        assertThat(result.status()).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void unknown_channels_widen_the_share_and_name_the_subject() {
        Register register = complete(
                sold("1", "A", SalesChannel.SUPERMARKET),
                sold("2", "B"),
                RegisteredProduct.builder()
                        .from(newProduct("3"))
                        .subject(new RegisteredSubject("C", "C"))
                        .build());

        TargetResult result = measure(Measure.MODERN_CHANNEL_SHARE, atLeast(50), register, LAST_DAY);

        assertThat(result.value()).isEqualTo(Range.between(Quantity.percent(1, 3), Quantity.percent(2, 3)));
        assertThat(result.status()).isEqualTo(TargetStatus.UNKNOWN);
        assertThat(result.missing()).containsExactly(new Missing(Missing.Kind.CHANNELS, List.of("C")));
        assertThat(measure(Measure.MODERN_CHANNEL_SHARE, atLeast(33), register, LAST_DAY)
                        .status())
                .isEqualTo(TargetStatus.REACHED);
    }

    private static RegisteredProduct earning(String id, long before, long after) {
        return RegisteredProduct.builder()
                .from(newProduct(id))
                .putRevenue(2024, before)
                .putRevenue(2025, after)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1049999999, MISSED",
        "1050000000, REACHED",
        "1100000000, REACHED",
        "1100000001, EXCEEDED",
        "900000000, MISSED",
    })
    void growth_of_5_to_10_percent_is_exact_to_the_dong(long after, TargetStatus status) {
        Bound bound = new Bound.Between(Quantity.of(5), Quantity.of(10));
        Register register =
                complete(earning("A", 400_000_000, after - 600_000_000), earning("B", 600_000_000, 600_000_000));

        assertThat(measure(Measure.REVENUE_GROWTH, bound, register, LAST_DAY).status())
                .isEqualTo(status);
    }

    @Test
    void a_missing_revenue_is_not_zero() {
        Register register = complete(earning("A", 100, 107), newProduct("B"));

        TargetResult result = measure(Measure.REVENUE_GROWTH, atLeast(5), register, LAST_DAY);

        assertThat(result.status()).isEqualTo(TargetStatus.UNKNOWN);
        assertThat(result.share()).contains(new TargetResult.Share(1, 2));
        assertThat(result.missing()).containsExactly(new Missing(Missing.Kind.REVENUE, List.of("B")));
    }

    @Test
    void the_revenue_of_a_year_is_not_known_before_the_year_is_over() {
        TargetResult result =
                measure(Measure.REVENUE_GROWTH, atLeast(5), complete(earning("A", 100, 107)), day("2025-12-30"));

        assertThat(result.status()).isEqualTo(TargetStatus.UNKNOWN);
        assertThat(result.missing()).containsExactly(new Missing(Missing.Kind.YEAR_NOT_OVER, List.of()));
    }

    @Test
    void growth_from_nothing_cannot_be_told() {
        assertThat(measure(Measure.REVENUE_GROWTH, atLeast(5), complete(earning("A", 0, 107)), LAST_DAY)
                        .missing())
                .containsExactly(new Missing(Missing.Kind.NOTHING_TO_COUNT, List.of()));
    }

    @Test
    void revenues_of_many_products_do_not_overflow() {
        List<RegisteredProduct> many = IntStream.range(0, 20_000)
                .mapToObj(i -> earning("P" + i, 1_000_000_000_000_000L, 1_000_000_000_000_000L))
                .toList();

        assertThat(measure(Measure.REVENUE_GROWTH, atLeast(0), complete(many), LAST_DAY)
                        .value()
                        .value())
                .contains(Quantity.of(0));
    }

    @Test
    void a_five_star_dossier_counts_once_it_is_lodged_within_the_period() {
        Register register = complete(
                product("A")
                        .addDossiers(dossier(DossierKind.FIRST, 5, DossierStep.LODGED, "2025-06-30"))
                        .build(),
                product("B").addDossiers(dossier(DossierKind.FIRST, 5)).build(),
                product("C")
                        .addDossiers(dossier(DossierKind.FIRST, 4, DossierStep.LODGED, "2025-06-30"))
                        .build(),
                product("D")
                        .addDossiers(dossier(DossierKind.FIRST, 5, DossierStep.LODGED, "2024-06-30"))
                        .build());

        TargetResult two = measure(Measure.FIVE_STAR_DOSSIERS, atLeast(2), register, SUMMER);

        assertThat(two.value().value()).contains(Quantity.of(1));
        assertThat(two.status()).isEqualTo(TargetStatus.ON_TRACK);
    }

    @Test
    void a_lodged_dossier_with_an_unknown_aim_may_be_one_for_5_stars() {
        Register register = complete(product("A")
                .addDossiers(dossier(DossierKind.FIRST, 0, DossierStep.LODGED, "2025-06-30"))
                .build());

        TargetResult result = measure(Measure.FIVE_STAR_DOSSIERS, atLeast(1), register, LAST_DAY);

        assertThat(result.status()).isEqualTo(TargetStatus.UNKNOWN);
        assertThat(result.missing()).containsExactly(new Missing(Missing.Kind.AIM, List.of("D")));
    }

    @ParameterizedTest
    @CsvSource({"20, MISSED", "21, REACHED"})
    void organisations_count_by_the_day_of_their_event(int count, TargetStatus status) {
        Register register = Register.builder()
                .from(complete())
                .addAllOrganisations(IntStream.range(0, count)
                        .mapToObj(i -> new Organisation("O" + i, "O", Organisation.Event.FOUNDED, day("2025-03-01")))
                        .toList())
                .addOrganisations(new Organisation("X", "X", Organisation.Event.FOUNDED, day("2024-12-31")))
                .build();

        assertThat(measure(Measure.ORGANISATIONS, moreThan(20), register, LAST_DAY)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void training_is_told_by_the_latest_numbers_up_to_the_day_and_unknown_without() {
        Register register = Register.builder()
                .from(complete())
                .addTrainings(
                        new Training(Training.Group.OFFICERS, 50, 100, day("2025-03-01")),
                        new Training(Training.Group.OFFICERS, 100, 100, day("2025-09-01")))
                .build();

        assertThat(measure(Measure.OFFICERS_TRAINED, atLeast(100), register, SUMMER)
                        .status())
                .isEqualTo(TargetStatus.OPEN);
        assertThat(measure(Measure.OFFICERS_TRAINED, atLeast(100), register, LAST_DAY)
                        .status())
                .isEqualTo(TargetStatus.REACHED);
        assertThat(measure(Measure.SUBJECTS_TRAINED, atLeast(100), register, LAST_DAY))
                .returns(TargetStatus.UNKNOWN, TargetResult::status)
                .returns(List.of(new Missing(Missing.Kind.TRAINING, List.of())), TargetResult::missing);
    }

    private static long value(Measure measure, Register register, LocalDate asOf) {
        Optional<Quantity> value =
                measure(measure, atLeast(1), register, asOf).value().value();
        return value.orElseThrow().shown().longValueExact();
    }
}
