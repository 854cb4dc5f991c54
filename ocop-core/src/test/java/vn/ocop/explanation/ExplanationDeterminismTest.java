package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.Assessment;

@DisplayName("An explanation is the same everywhere")
class ExplanationDeterminismTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String expected = everything();

    @BeforeEach
    void the_expected_texts_are_there() {
        assertThat(expected).contains("23.33/30 điểm", "23.33/30 points");
    }

    @AfterEach
    void restore_the_defaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "vi-VN, Asia/Ho_Chi_Minh",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "en-US, America/Los_Angeles"
    })
    void under_every_default_locale_and_time_zone(String tag, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(everything()).isEqualTo(expected);
    }

    @Test
    void when_it_is_asked_again_by_many_threads() {
        Explanation explanation = Explanation.of(SampleAssessments.needsResolution());
        String once = explanation.text(VIETNAMESE);

        List<String> texts = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> explanation.text(VIETNAMESE))
                .toList();

        assertThat(texts).containsOnly(once);
    }

    private static String everything() {
        StringBuilder all = new StringBuilder();
        for (Assessment assessment : List.of(
                SampleAssessments.rankedWithMissedHigherGate(),
                SampleAssessments.stoppedByZero(),
                SampleAssessments.needsResolution())) {
            Explanation explanation = Explanation.of(assessment);
            all.append(explanation.text(VIETNAMESE)).append(explanation.text(Locale.ENGLISH));
            all.append(explanation.html(VIETNAMESE)).append(explanation.html(Locale.ENGLISH));
        }
        return all.toString();
    }
}
