package vn.ocop.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-03/PĐK-01-00478-2026",
                "..-../PĐK-01-00478-2026",
                "-/PĐK-01-00478-2026",
                "7-a-b/PĐK-83-829-28780-2024",
            })
    void slip_numbers_keep_their_two_free_fields(String text) {
        assertThat(SlipNumber.parse(text)).hasToString(text);
        assertThat(SlipNumber.faultIn(text)).isEmpty();
        assertThat(SlipNumber.parse(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .hasToString(text);
    }

    @Test
    void the_parts_of_a_slip_number_are_those_of_its_places() {
        assertThat(SlipNumber.parse("7-a-b/PĐK-83-829-28780-2024"))
                .isEqualTo(new SlipNumber("7", "a-b", "83", Optional.of("829"), "28780", 2024));
        assertThat(SlipNumber.parse("12-03/PĐK-01-00478-2026").district()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12/PĐK-01-00478-2026",
                "12-03/PDK-01-00478-2026",
                "12-03/PĐK-01-00478",
                "12-03/PĐK-01-00478-26",
                "12-03/PĐK-a-00478-2026",
                "12-03/x/PĐK-01-00478-2026",
                "12-03/PĐK-01-00478-2026-1-2",
            })
    void what_is_no_slip_number_is_refused_with_its_form(String text) {
        assertThat(SlipNumber.faultIn(text))
                .hasValueSatisfying(fault -> assertThat(fault.en())
                        .isEqualTo("Slip number \"" + text
                                + "\" does not have the form ..-../PĐK-(province)-(commune)-(year)"));
        assertThatIllegalArgumentException().isThrownBy(() -> SlipNumber.parse(text));
    }

    @Test
    void a_slip_number_whose_parts_could_not_be_read_again_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlipNumber("1-2", "3", "01", Optional.empty(), "00478", 2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlipNumber("1", "a/b", "01", Optional.empty(), "00478", 2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlipNumber("1", "2", "01", Optional.empty(), "xã", 2026));
    }
}
