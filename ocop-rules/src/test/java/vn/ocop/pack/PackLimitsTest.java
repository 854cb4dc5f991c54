package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PackLimitsTest {

    @Test
    void the_defaults_are_those_of_the_documentation() {
        assertThat(PackLimits.defaults()).isEqualTo(new PackLimits(500, 4_194_304, 33_554_432, 200, 4, 16_777_216));
    }

    @Test
    void a_limit_below_one_is_refused_by_name_and_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackLimits(0, 1, 1, 1, 1, 1))
                .withMessage("The maxFiles (0) must be from 1 to 2147483647.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackLimits(1, 1, -1, 1, 1, 1))
                .withMessageContaining("maxTotalBytes (-1)");
    }

    @Test
    void more_than_an_array_holds_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackLimits(1, PackLimits.MOST_BYTES + 1, 1, 1, 1, 1))
                .withMessage("The maxFileBytes (1073741825) must be from 1 to 1073741824.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackLimits(1, 1, 1, 1, 1, PackLimits.MOST_BYTES + 1))
                .withMessageContaining("maxArchiveBytes");
    }
}
