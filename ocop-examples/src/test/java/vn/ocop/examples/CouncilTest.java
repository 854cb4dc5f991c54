package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CouncilTest {

    @Test
    void each_policy_settles_the_disputed_gate_in_its_own_way() throws IOException {
        String output = ExampleRun.output(Council::main, "dossiers/07-ca-phe-hoi-dong-bat-dong.json");

        assertThat(output).isEqualTo("""
                RESOLVE: NEEDS_RESOLUTION
                  gate of 4 stars on 1.3: OPEN, met on 4 of 7 sheets, mean 1.57, required 2
                MEAN: RANKED, 3 stars
                  gate of 4 stars on 1.3: UNMET, met on 4 of 7 sheets, mean 1.57, required 2
                MAJORITY: RANKED, 4 stars
                """);
    }
}
