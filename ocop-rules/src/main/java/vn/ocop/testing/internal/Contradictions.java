package vn.ocop.testing.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.json.ReadDossier;
import vn.ocop.testing.Expectation;

/** Finds what no result can be: expectations that exclude each other, whatever the rules say. */
final class Contradictions {

    /** How far shown points may be from the exact ones. */
    private static final BigDecimal HALF = new BigDecimal("0.005");

    private final Expectation expected;
    private final List<String> found = new ArrayList<>();

    private Contradictions(Expectation expected) {
        this.expected = expected;
    }

    /** The keys of what is contradictory, without their code. */
    static List<String> of(Expectation expected, AssessmentOptions options, ReadDossier content) {
        Contradictions contradictions = new Contradictions(expected);
        contradictions.checkOptions(options);
        contradictions.checkStars();
        contradictions.checkPoints();
        contradictions.checkGates();
        contradictions.checkFindings(content);
        return contradictions.found;
    }

    private void note(boolean wrong, String key) {
        if (wrong) {
            found.add(key);
        }
    }

    private void checkOptions(AssessmentOptions options) {
        note(expected.equals(Expectation.builder().build()), "nothing");
        note(options.pack().isPresent() && options.evaluatedOn().isPresent(), "pack-and-day");
        note(
                options.pack().isPresent()
                        && expected.pack().isPresent()
                        && !options.pack().equals(expected.pack()),
                "other-pack");
    }

    private boolean is(AssessmentStatus... statuses) {
        return expected.status().filter(List.of(statuses)::contains).isPresent();
    }

    private void checkStars() {
        int stars = expected.stars().orElse(Expectation.NO_STARS);
        boolean none = expected.stars().isPresent() && stars == Expectation.NO_STARS;
        boolean ranked = is(AssessmentStatus.RANKED);
        note(stars > 0 && expected.status().isPresent() && !ranked, "stars-not-ranked");
        note(none && ranked, "ranked-no-stars");
        note(expected.bandStars().isPresent() && stars > expected.bandStars().getAsInt(), "stars-above-band");
    }

    private void checkPoints() {
        boolean scored = expected.total().isPresent() || expected.bandStars().isPresent();
        note(scored && is(AssessmentStatus.INVALID, AssessmentStatus.INCOMPLETE), "points-not-scored");
        expected.total().ifPresent(total -> {
            note(!expected.parts().isEmpty() && isApart(sum(expected.parts()), total, expected.parts()), "parts-total");
            note(isAbove(sum(expected.sections()), total, expected.sections()), "sections-total");
            note(isAbove(sum(expected.awards()), total, expected.awards()), "awards-total");
        });
    }

    private static BigDecimal sum(Map<String, BigDecimal> points) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isApart(BigDecimal sum, BigDecimal total, Map<String, BigDecimal> summands) {
        return isAbove(sum, total, summands) || isAbove(total, sum, summands);
    }

    /** Whether a sum of shown points exceeds a shown total by more than rounding explains. */
    private static boolean isAbove(BigDecimal sum, BigDecimal total, Map<String, BigDecimal> summands) {
        BigDecimal rounding = HALF.multiply(BigDecimal.valueOf(summands.size() + 1L));
        return sum.subtract(total).compareTo(rounding) > 0;
    }

    private void checkGates() {
        for (Expectation.Gate gate : expected.unmetGates().orElse(List.of())) {
            note(
                    expected.bandStars().isPresent()
                            && gate.stars() > expected.bandStars().getAsInt(),
                    "gate-above-band");
            note(gate.stars() <= expected.stars().orElse(Expectation.NO_STARS), "gate-below-stars");
        }
    }

    private void checkFindings(ReadDossier content) {
        Optional<List<String>> established = content.dossier()
                .map(dossier -> dossier.findings().stream()
                        .map(finding -> finding.code())
                        .toList());
        note(
                established.isPresent()
                        && !established.get().containsAll(expected.findings().orElse(List.of())),
                "finding-not-there");
        note(
                is(AssessmentStatus.ELIMINATED)
                        && established.filter(List::isEmpty).isPresent(),
                "eliminated-without-finding");
    }
}
