package vn.ocop.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At least, more than and between are three different things, and all of them exact. */
class BoundTest {

    private static final Bound AT_LEAST_60 = new Bound.AtLeast(Quantity.of(60));
    private static final Bound MORE_THAN_60 = new Bound.MoreThan(Quantity.of(60));
    private static final Bound FIVE_TO_TEN = new Bound.Between(Quantity.of(5), Quantity.of(10));

    @ParameterizedTest
    @CsvSource({
        "59, BELOW, BELOW",
        "60, MET, BELOW",
        "61, MET, MET",
    })
    void exactly_60_is_at_least_60_but_not_more_than_60(long value, Bound.Verdict atLeast, Bound.Verdict moreThan) {
        assertThat(AT_LEAST_60.judge(exactly(value))).isEqualTo(atLeast);
        assertThat(MORE_THAN_60.judge(exactly(value))).isEqualTo(moreThan);
    }

    @ParameterizedTest
    @CsvSource({"4.99, BELOW", "5, MET", "7.5, MET", "10, MET", "10.01, ABOVE"})
    void both_ends_belong_to_a_range(BigDecimal value, Bound.Verdict verdict) {
        assertThat(FIVE_TO_TEN.judge(Range.exactly(Quantity.of(value)))).isEqualTo(verdict);
    }

    @Test
    void a_percentage_is_compared_exactly_and_not_as_it_is_shown() {
        Quantity almost = Quantity.percent(BigInteger.valueOf(69_999), BigInteger.valueOf(100_000));
        Bound seventy = new Bound.AtLeast(Quantity.of(70));

        assertThat(almost).hasToString("69.99");
        assertThat(seventy.judge(Range.exactly(almost))).isEqualTo(Bound.Verdict.BELOW);
        assertThat(seventy.judge(Range.exactly(Quantity.percent(7, 10)))).isEqualTo(Bound.Verdict.MET);
        assertThat(new Bound.MoreThan(Quantity.of(70)).judge(Range.exactly(Quantity.percent(7, 10))))
                .isEqualTo(Bound.Verdict.BELOW);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 60, OPEN, BELOW",
        "60, 61, MET, OPEN",
        "58, 59, BELOW, BELOW",
        "61, 99, MET, MET",
    })
    void unknown_data_leave_it_open_unless_they_cannot_matter(
            long low, long high, Bound.Verdict atLeast, Bound.Verdict moreThan) {
        Range range = Range.between(Quantity.of(low), Quantity.of(high));

        assertThat(AT_LEAST_60.judge(range)).isEqualTo(atLeast);
        assertThat(MORE_THAN_60.judge(range)).isEqualTo(moreThan);
    }

    @Test
    void without_an_upper_end_nothing_is_ever_too_low() {
        assertThat(AT_LEAST_60.judge(Range.atLeast(Quantity.of(60)))).isEqualTo(Bound.Verdict.MET);
        assertThat(AT_LEAST_60.judge(Range.atLeast(Quantity.of(1)))).isEqualTo(Bound.Verdict.OPEN);
        assertThat(AT_LEAST_60.judge(Range.unknown())).isEqualTo(Bound.Verdict.OPEN);
        assertThat(MORE_THAN_60.judge(Range.unknown())).isEqualTo(Bound.Verdict.OPEN);
        assertThat(FIVE_TO_TEN.judge(Range.atLeast(Quantity.of(7)))).isEqualTo(Bound.Verdict.OPEN);
        assertThat(FIVE_TO_TEN.judge(Range.atLeast(Quantity.of(11)))).isEqualTo(Bound.Verdict.ABOVE);
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Bound.Between(Quantity.of(10), Quantity.of(5)))
                .hasMessage("the range begins at 10 and ends below, at 5");
        assertThatThrownBy(() -> Range.between(Quantity.of(2), Quantity.of(1)))
                .hasMessage("the least value (2) is above the greatest (1)");
        assertThatThrownBy(() -> Quantity.percent(1, 0)).hasMessage("a percentage needs a whole above 0, it is 0");
    }

    @Property
    void a_verdict_on_a_range_holds_for_every_value_in_it(
            @ForAll @IntRange(max = 20) int low,
            @ForAll @IntRange(max = 20) int width,
            @ForAll @IntRange(max = 40) int limit,
            @ForAll @IntRange(max = 10) int span) {
        Range range = Range.between(Quantity.of(low), Quantity.of(low + width));
        for (Bound bound : new Bound[] {
            new Bound.AtLeast(Quantity.of(limit)),
            new Bound.MoreThan(Quantity.of(limit)),
            new Bound.Between(Quantity.of(limit), Quantity.of(limit + span))
        }) {
            Bound.Verdict verdict = bound.judge(range);
            for (int value = low; value <= low + width; value++) {
                if (verdict != Bound.Verdict.OPEN) {
                    assertThat(bound.judge(exactly(value))).isEqualTo(verdict);
                }
            }
            if (width == 0) {
                assertThat(verdict).isNotEqualTo(Bound.Verdict.OPEN);
            }
        }
    }

    @Test
    void equal_values_are_equal_however_they_are_written() {
        assertThat(Quantity.percent(1, 2))
                .isEqualTo(Quantity.of(50))
                .hasSameHashCodeAs(Quantity.of(50))
                .hasToString("50");
        assertThat(Quantity.of(new BigDecimal("7.50")))
                .isEqualTo(Quantity.percent(3, 40))
                .hasToString("7.5");
        assertThat(Quantity.of(new BigDecimal("1E+2")))
                .isEqualTo(Quantity.of(100))
                .hasToString("100");
        assertThat(Quantity.of(1)).isNotEqualTo(Quantity.of(2));
    }

    private static Range exactly(long value) {
        return Range.exactly(Quantity.of(value));
    }
}
