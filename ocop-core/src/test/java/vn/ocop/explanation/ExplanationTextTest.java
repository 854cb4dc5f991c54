package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.text.Text;

@DisplayName("The text of an explanation")
class ExplanationTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Set to a folder, it receives the texts as they are now, to be read and copied over the expected ones. */
    private static final String REWRITE = "ocop.explanation.rewrite";

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ranked, vi", "ranked, en",
        "below, vi", "below, en",
        "not-recognised, vi", "not-recognised, en",
        "eliminated, vi", "eliminated, en",
        "stopped, vi", "stopped, en",
        "incomplete, vi", "incomplete, en",
        "needs-resolution, vi", "needs-resolution, en",
        "invalid, vi", "invalid, en"
    })
    void is_the_expected_one_from_the_first_to_the_last_character(String name, String language) throws IOException {
        Assessment assessment = Objects.requireNonNull(SampleAssessments.all().get(name));

        String text = Explanation.of(assessment).text(Locale.forLanguageTag(language));

        String file = name + "_" + language + ".txt";
        Optional<String> folder = Optional.ofNullable(System.getProperty(REWRITE));
        if (folder.isPresent()) {
            Files.writeString(Path.of(folder.get(), file), text);
        }
        assertThat(text).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi-VN", "ar", "fr-CA", "und"})
    void is_vietnamese_for_every_language_but_english(String tag) {
        assertThat(textFor(SampleAssessments.invalid(), Locale.forLanguageTag(tag)))
                .startsWith("Hồ sơ LV-8\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB"})
    void is_english_for_every_english_locale(String tag) {
        assertThat(textFor(SampleAssessments.invalid(), Locale.forLanguageTag(tag)))
                .startsWith("Dossier LV-8\n");
    }

    @Test
    void keeps_to_a_hundred_columns_without_trailing_spaces() {
        for (Assessment assessment : SampleAssessments.all().values()) {
            assertThat(textFor(assessment, VIETNAMESE).lines())
                    .allMatch(line -> line.length() <= 100)
                    .allMatch(line -> line.equals(line.stripTrailing()));
        }
    }

    @Test
    void says_that_a_dossier_has_no_readable_id() {
        Message message = new Message("unreadable", "", new Text("Không đọc được tệp", "The file cannot be read"));
        Assessment assessment = Assessment.invalid(Optional.empty(), List.of(message));

        assertThat(textFor(assessment, Locale.ENGLISH)).isEqualTo("""
                        Dossier without a readable id
                        =============================
                        Outcome: the dossier is not valid, so it cannot be assessed.
                          - The file cannot be read (the whole dossier, code unreadable)
                        """);
    }

    @Test
    void names_the_finding_that_stops_a_dossier_and_that_the_decree_prints_it() {
        Assessment assessment = SampleAssessments.empty("LV-9")
                .status(AssessmentStatus.STOPPED)
                .addGrounds(new Ground(SampleRubric.HAZARD, Optional.empty()))
                .build();

        assertThat(textFor(assessment, Locale.ENGLISH))
                .contains(
                        "  - finding hazardous-impurities: there are harmful impurities; basis: printed in the decree;"
                                + " QĐ\n      1/QĐ-TTg, Phụ lục II, bộ 4, ghi chú\n");
    }

    @ParameterizedTest
    @CsvSource({"MEAN, decided by the mean of the points", "MAJORITY, decided by more than half of the sheets"})
    void says_how_a_divided_council_was_treated(GatePolicy policy, String words) {
        Assessment assessment = SampleAssessments.council()
                .status(AssessmentStatus.RANKED)
                .stars(4)
                .gatePolicy(policy)
                .build();

        assertThat(textFor(assessment, Locale.ENGLISH))
                .contains("Minimums on which the score sheets differ are " + words + ".\n");
    }

    @Test
    void lets_no_name_steer_the_terminal_or_forge_a_line() {
        Message message = new Message("code", "/a", Text.of("one\nOutcome: ranked\u001b[31m \u202Eneddih\u2028two"));
        Assessment assessment = Assessment.invalid(Optional.of("LV\t1"), List.of(message));

        assertThat(textFor(assessment, Locale.ENGLISH))
                .startsWith("Dossier LV 1\n============\n")
                .endsWith("  - one Outcome: ranked [31m \uFFFDneddih two (at /a, code code)\n");
    }

    private static String textFor(Assessment assessment, Locale locale) {
        return Explanation.of(assessment).text(locale);
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = ExplanationTextTest.class.getResourceAsStream(file)) {
            return in == null ? "there is no " + file : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
