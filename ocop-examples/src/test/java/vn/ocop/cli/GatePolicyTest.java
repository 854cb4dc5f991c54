package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample of a council of which 4 members in 7 see a gate of 4 stars as met, and the others do not. */
class GatePolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLVE  | \"status\":\"NEEDS_RESOLUTION\" | \"actual\":1.57,\"open\":true",
                "resolve  | \"status\":\"NEEDS_RESOLUTION\" | \"actual\":1.57,\"open\":true",
                "MEAN     | \"stars\":3,                    | \"unmetGates\":[{\"criterion\":\"1.3\"",
                "MAJORITY | \"stars\":4,                    | \"unmetGates\":[]",
            })
    void the_policy_settles_disputed_gates(String policy, String first, String second) {
        Run run = Run.of("score", "--format", "jsonl", "--gates", policy, Samples.COFFEE);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"total\":79.57,", "\"bandStars\":4,", first.strip(), second)
                .contains("\"gatePolicy\":\"" + policy.toUpperCase(Locale.ROOT) + "\"");
    }
}
