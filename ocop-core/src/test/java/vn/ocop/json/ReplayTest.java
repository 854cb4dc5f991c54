package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.Points;

class ReplayTest {

    private static final Assessment RANKED = Assessment.builder()
            .from(AssessmentSamples.ranked())
            .packChoice(new PackChoice(PackChoice.By.LAW, "QĐ 148/QĐ-TTg"))
            .evaluatedOn(LocalDate.of(2024, 3, 14))
            .build();

    private static Replay stored(Assessment assessment) {
        return Replay.of(AssessmentWriter.create().toJson(assessment));
    }

    @Test
    void a_result_that_comes_out_again_has_no_differences() {
        assertThat(stored(RANKED).differences(RANKED)).isEmpty();
    }

    @Test
    void a_value_that_changed_is_named_with_both_values() {
        Assessment now =
                Assessment.builder().from(RANKED).total(new Points(224, 3)).build();

        assertThat(stored(RANKED).differences(now)).containsExactly(new Replay.Difference("/total", "75", "74.67"));
    }

    @Test
    void what_is_only_in_one_of_them_is_a_difference_too() {
        Assessment bare = Assessment.builder().from(RANKED).gates(List.of()).build();

        assertThat(stored(RANKED).differences(bare))
                .hasSize(RANKED.unmetGates().size())
                .allSatisfy(difference -> assertThat(difference.now()).isEmpty());
        assertThat(stored(bare).differences(RANKED))
                .hasSize(RANKED.unmetGates().size())
                .allSatisfy(difference -> assertThat(difference.was()).isEmpty());
    }

    @Test
    void a_stored_result_says_how_it_came_about() {
        Replay stored = stored(RANKED);

        assertThat(stored.packId()).isEqualTo("qd148-2023");
        assertThat(stored.packDigest()).isEqualTo(AssessmentSamples.PACK.digest());
        assertThat(stored.evaluatedOn()).contains(LocalDate.of(2024, 3, 14));
        assertThat(stored.gatePolicy()).contains(GatePolicy.MEAN);
        assertThat(stored.isPackChosenByHost()).isFalse();
    }

    @Test
    void a_pack_that_the_host_asked_for_is_told_apart() {
        Assessment asked = Assessment.builder()
                .from(RANKED)
                .packChoice(new PackChoice(PackChoice.By.REHEARSAL, ""))
                .build();

        assertThat(stored(asked).isPackChosenByHost()).isTrue();
    }

    @Test
    void what_is_no_result_is_refused() {
        assertThatThrownBy(() -> Replay.of("[1]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the stored result is no JSON object; give one result");
        assertThatThrownBy(() -> Replay.of("{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the stored result is no JSON: ");
        assertThatThrownBy(() -> Replay.of("{\"evaluatedOn\": \"today\"}").evaluatedOn())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the stored result has the evaluatedOn today, it must be a day like 2026-05-22");
    }
}
