package vn.ocop.testing.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.testing.junit.OcopAssertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.engine.OcopEngine;
import vn.ocop.testing.CaseRunner;
import vn.ocop.testing.Cases;

/** Assertions on results hold, and fail each with its own message. */
class AssessmentAssertTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    /** 86 points, and the gate of 4 stars on 6.4 missed. */
    private static final Assessment MISSED = result("Bộ 4: 6.4 vừa hụt mức 4 là điều kiện 4 sao");

    private static Assessment result(String name) {
        Cases cases = Cases.of(ENGINE.pack("qd148-2023").orElseThrow());
        return CaseRunner.run(
                        ENGINE,
                        Cases.of(cases.all().stream()
                                .filter(one -> one.name().equals(name))
                                .toList()))
                .results()
                .get(0)
                .assessment();
    }

    @Test
    void what_holds_can_be_said_in_one_chain() {
        assertThat(MISSED)
                .hasStatus(AssessmentStatus.RANKED)
                .hasStars(3)
                .hasBandStars(4)
                .hasTotal("86")
                .hasPart("A", "35")
                .hasSection("6", "8")
                .hasAward("6.4", "2")
                .missesGate("6.4", 4)
                .hasMessages()
                .hasFindings()
                .usesPack("qd148-2023")
                .isRecognisedBy("district");
        assertThat(result("Bộ 4: mức cao nhất ở mọi tiêu chí được 100 điểm"))
                .meetsAllGates()
                .hasStars(5);
        assertThat(result("Bộ 4: phát hiện forged-dossier làm hồ sơ bị loại"))
                .hasStatus(AssessmentStatus.ELIMINATED)
                .hasFindings("forged-dossier")
                .hasNoStars();
        assertThat(result("Bộ 4: 1.1 chưa được chấm")).hasMessages("no-answer");
    }

    static List<Arguments> wrong() {
        return List.of(
                wrong(one -> one.hasStatus(AssessmentStatus.STOPPED), "status: expected STOPPED, actual RANKED"),
                wrong(one -> one.hasStars(4), "stars: expected 4, actual 3"),
                wrong(AssessmentAssert::hasNoStars, "stars: expected null, actual 3"),
                wrong(one -> one.hasBandStars(3), "bandStars: expected 3, actual 4"),
                wrong(one -> one.hasTotal("86.5"), "total: expected 86.5, actual 86"),
                wrong(one -> one.hasPart("B", "1"), "parts/B: expected 1, actual 25"),
                wrong(one -> one.hasSection("6", "9"), "sections/6: expected 9, actual 8"),
                wrong(one -> one.hasAward("6.4", "3"), "awards/6.4: expected 3, actual 2"),
                wrong(AssessmentAssert::meetsAllGates, "unmetGates: expected [], actual [6.4 ★4 ≥3 (2)]"),
                wrong(one -> one.missesGate("6.4", 5), "unmetGates: expected [6.4 ★5], actual [6.4 ★4 ≥3 (2)]"),
                wrong(one -> one.hasFindings("forged-dossier"), "findings: expected [forged-dossier], actual []"),
                wrong(one -> one.hasMessages("no-answer"), "messages: expected [no-answer], actual []"),
                wrong(one -> one.usesPack("qd26-2026"), "pack: expected qd26-2026, actual qd148-2023"),
                wrong(
                        one -> one.isRecognisedBy("centre"),
                        "recognition: expected centre, actual district (UBND cấp huyện)"));
    }

    private static Arguments wrong(Consumer<AssessmentAssert> assertion, String message) {
        return Arguments.of(assertion, message);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_does_not_hold_fails_and_explains_itself(Consumer<AssessmentAssert> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(MISSED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The result is not as expected:\n  " + message)
                .hasMessageContaining("\n\nThe result in words:\n\n")
                .hasMessageContaining("86 points");
    }

    @Test
    void a_failure_names_the_gate_behind_it_with_its_citation() {
        assertThatThrownBy(() -> assertThat(MISSED).hasStars(4))
                .hasMessageContaining(
                        "\n    6.4 Smell and taste: minimum for 4 stars, needs option 4 (3 points); has 2 points")
                .hasMessageContaining("QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 6.d\n");
    }

    @Test
    void no_result_is_no_success() {
        Assertions.assertThatThrownBy(() -> new AssessmentAssert(null).hasStars(3))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to be null");
    }
}
