package vn.ocop.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"83-829-28780-3-2022", "01-017-00478-1-2021", "01-00478-12-2026"})
    void official_codes_of_four_and_five_parts_are_read_and_written_as_they_are(String text) {
        ProductCode code = ProductCode.parse(text);

        assertThat(code).hasToString(text);
        assertThat(code.isOfficial()).isTrue();
        assertThat(code.parts()).isEqualTo(text.split("-").length);
        assertThat(ProductCode.faultIn(text)).isEmpty();
    }

    @Test
    void the_parts_of_a_code_are_those_of_its_places() {
        assertThat(ProductCode.parse(" 83-829-28780-3-2022\n"))
                .isEqualTo(new ProductCode("83", Optional.of("829"), "28780", "3", 2022))
                .isEqualTo(ProductCode.of("83", "829", "28780", 3, 2022));
        assertThat(ProductCode.of("01", "00478", 7, 2026)).hasToString("01-00478-7-2026");
    }

    @Test
    void a_code_that_is_not_official_is_read_only_the_lenient_way() {
        String text = "2-38-585-1-2022";

        assertThat(ProductCode.parseLenient(text)).hasToString(text);
        assertThat(ProductCode.parseLenient(text).isOfficial()).isFalse();
        assertThat(ProductCode.parseLenient("01-00478-007-2026").isOfficial()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ProductCode.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Product code \"\" has 1 parts; it must have 4 (province-commune-serial-year) or 5"
                        + " (province-district-commune-serial-year)",
                "01-02-03-04-05-06 | Product code \"01-02-03-04-05-06\" has 6 parts; it must have 4"
                        + " (province-commune-serial-year) or 5 (province-district-commune-serial-year)",
                "01-00478--2026 | Product code \"01-00478--2026\": part \"\" must be 1 to 9 digits",
                "01-00478-x-2026 | Product code \"01-00478-x-2026\": part \"x\" must be 1 to 9 digits",
                "01-00478-1-226 | Product code \"01-00478-1-226\": the year \"226\" must have 4 digits, from 2018 to 2099",
                "01-00478-1-2017 | Product code \"01-00478-1-2017\": the year \"2017\" must have 4 digits, from 2018 to 2099",
                "01-00478-03-2026 | Product code \"01-00478-03-2026\": the serial number \"03\" must be more than 0 and have"
                        + " no leading zeros",
                "01-00478-0-2026 | Product code \"01-00478-0-2026\": the serial number \"0\" must be more than 0 and have no"
                        + " leading zeros",
                "1-00478-3-2026 | Product code \"1-00478-3-2026\": the unit code \"1\" must have 2 digits; read codes that are"
                        + " not official the lenient way",
                "01-17-00478-3-2022 | Product code \"01-17-00478-3-2022\": the unit code \"17\" must have 3 digits; read codes"
                        + " that are not official the lenient way",
                "01-478-3-2026 | Product code \"01-478-3-2026\": the unit code \"478\" must have 5 digits; read codes that are"
                        + " not official the lenient way",
            })
    void a_fault_names_the_code_the_part_and_what_is_right(String text, String fault) {
        assertThat(ProductCode.faultIn(text)).hasValueSatisfying(found -> {
            assertThat(found.en()).isEqualTo(fault);
            assertThat(found.vi()).isNotBlank().doesNotContain("{");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductCode.parse(text))
                .withMessage(fault);
    }

    @Test
    void digits_of_other_scripts_are_no_digits() {
        assertThat(ProductCode.faultInLenient("٠١-00478-1-2026")).isPresent();
        assertThat(ProductCode.faultInLenient("01-00478-1-２０２６")).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductCode("0a", Optional.empty(), "00478", "1", 2026));
        assertThatIllegalArgumentException().isThrownBy(() -> ProductCode.of("01", "00478", 1, 1999));
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @StringLength(min = 1, max = 9) @CharRange(from = '0', to = '9') String province,
            @ForAll @StringLength(min = 1, max = 9) @CharRange(from = '0', to = '9') String commune,
            @ForAll @IntRange(max = 999_999_999) int serial,
            @ForAll @IntRange(min = 2018, max = 2099) int year) {
        ProductCode code = ProductCode.of(province, commune, serial, year);

        assertThat(ProductCode.parseLenient(code.toString())).isEqualTo(code);
        assertThat(ProductCode.faultIn(code.toString()).isEmpty()).isEqualTo(code.isOfficial());
    }
}
