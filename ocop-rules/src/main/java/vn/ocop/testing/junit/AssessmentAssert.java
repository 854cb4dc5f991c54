package vn.ocop.testing.junit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.explanation.Explanation;
import vn.ocop.testing.Difference;
import vn.ocop.testing.Expectation;
import vn.ocop.testing.Expectation.Gate;
import vn.ocop.testing.Expectation.Notice;
import vn.ocop.testing.internal.Comparison;

/**
 * Assertions on a result. A failure says what was expected, what came, the gates and criteria behind it with their
 * citations, and then explains the result.
 *
 * <p>Points are as results show them, with at most 2 decimals. Not safe for use by several threads.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, @Nullable Assessment> {

    AssessmentAssert(@Nullable Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * It is as expected.
     *
     * @throws IllegalArgumentException if something of the commune level is expected, which no result holds
     */
    public AssessmentAssert matches(Expectation expected) {
        Assessment assessment = present();
        if (!expected.commune().isEmpty()) {
            throw new IllegalArgumentException("a result holds nothing of the commune level; run a case, or look at"
                    + " what OcopEngine.commune gives");
        }
        List<Difference> differences = Comparison.of(expected, assessment);
        if (!differences.isEmpty()) {
            failWithMessage("%s", message(differences, assessment));
        }
        return this;
    }

    private Assessment present() {
        isNotNull();
        return Objects.requireNonNull(actual);
    }

    private static String message(List<Difference> differences, Assessment assessment) {
        String list = differences.stream()
                .map(difference -> difference.field() + ": expected " + difference.expected() + ", actual "
                        + difference.actual()
                        + difference.reasons().stream()
                                .map(reason -> "\n    " + reason.en())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        return "The result is not as expected:" + list + "\n\nThe result in words:\n\n"
                + Explanation.of(assessment).text(Locale.ENGLISH);
    }

    private static Expectation.Builder expect() {
        return Expectation.builder();
    }

    /** It has a status. */
    public AssessmentAssert hasStatus(AssessmentStatus status) {
        return matches(expect().status(status).build());
    }

    /** It is ranked, with so many stars. */
    public AssessmentAssert hasStars(int stars) {
        return matches(expect().status(AssessmentStatus.RANKED).stars(stars).build());
    }

    /** It has no stars. */
    public AssessmentAssert hasNoStars() {
        return matches(expect().stars(Expectation.NO_STARS).build());
    }

    /** By points alone it would have so many stars. */
    public AssessmentAssert hasBandStars(int stars) {
        return matches(expect().bandStars(stars).build());
    }

    /** It has a total, for example {@code "74.5"}. */
    public AssessmentAssert hasTotal(String points) {
        return matches(expect().total(new BigDecimal(points)).build());
    }

    /** A part has so many points. */
    public AssessmentAssert hasPart(String code, String points) {
        return matches(expect().putPart(code, new BigDecimal(points)).build());
    }

    /** A section has so many points. */
    public AssessmentAssert hasSection(String code, String points) {
        return matches(expect().putSection(code, new BigDecimal(points)).build());
    }

    /** A criterion earned so many points. */
    public AssessmentAssert hasAward(String criterion, String points) {
        return matches(expect().putAward(criterion, new BigDecimal(points)).build());
    }

    /** Every gate up to the stars of its points is met. */
    public AssessmentAssert meetsAllGates() {
        return matches(expect().unmetGates(List.of()).build());
    }

    /** A gate of a level is not met, or open, and counts; there may be others. */
    public AssessmentAssert missesGate(String criterion, int stars) {
        Assessment assessment = present();
        boolean missed = assessment.unmetGates().stream()
                .anyMatch(result -> result.gate().stars() == stars
                        && result.gate().criterion().code().equals(criterion));
        return missed
                ? this
                : matches(expect().unmetGates(
                                List.of(new Gate(criterion, stars, OptionalInt.empty(), Optional.empty(), false)))
                        .build());
    }

    /** Exactly these findings eliminated the dossier or stopped its scoring. */
    public AssessmentAssert hasFindings(String... codes) {
        return matches(expect().findings(List.of(codes)).build());
    }

    /** It has exactly the messages of these codes. */
    public AssessmentAssert hasMessages(String... codes) {
        return matches(expect().messages(List.of(codes).stream()
                        .map(code -> new Notice(code, Optional.empty()))
                        .toList())
                .build());
    }

    /** The rule pack of this id came to it. */
    public AssessmentAssert usesPack(String id) {
        return matches(expect().pack(id).build());
    }

    /** Its stars are recognised by this level of administration. */
    public AssessmentAssert isRecognisedBy(String level) {
        return matches(expect().recognition(new Expectation.Recognition(Optional.of(level), Optional.empty()))
                .build());
    }
}
