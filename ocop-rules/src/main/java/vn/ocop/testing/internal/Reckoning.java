package vn.ocop.testing.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Points;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.testing.Expectation;

/**
 * What complete sheets come to, by plain arithmetic over the tables: the expectation of generated cases. It uses no
 * rule, so that the rules are held against it. For one use, by one thread.
 */
final class Reckoning {

    private enum Verdict {
        MET,
        UNMET,
        OPEN
    }

    private final Grid grid;
    private final List<int[]> sheets;
    private final GatePolicy policy;
    private final long[] sums;
    private final Points total;
    private final Band band;

    Reckoning(Grid grid, List<int[]> sheets, GatePolicy policy) {
        this.grid = grid;
        this.sheets = sheets;
        this.policy = policy;
        this.sums = new long[grid.size()];
        for (int[] answers : sheets) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += grid.applies(answers, i) ? grid.points(i, answers[i]) : 0;
            }
        }
        this.total = mean(0, sums.length);
        List<Band> bands = grid.bands();
        this.band = bands.stream()
                .filter(one -> total.isAtLeast(one.from()))
                .findFirst()
                .orElse(bands.get(bands.size() - 1));
    }

    private Points mean(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += sums[i];
        }
        return new Points(sum, sheets.size());
    }

    /** Status, total, band, stars and gates. */
    Expectation.Builder outcome() {
        Expectation.Builder expected = scored();
        int met = stars(false);
        int settled = stars(true);
        if (met != settled) {
            return expected.status(AssessmentStatus.NEEDS_RESOLUTION);
        }
        return met == Expectation.NO_STARS
                ? expected.status(AssessmentStatus.NOT_RECOGNISED)
                : expected.status(AssessmentStatus.RANKED).stars(met);
    }

    /** Total, band and gates, without the outcome. */
    Expectation.Builder scored() {
        Expectation.Builder expected =
                Expectation.builder().total(total.shown()).bandStars(band.stars());
        Rubric rubric = grid.rubric();
        List<Expectation.Gate> unmet = new ArrayList<>();
        for (StarGate gate : rubric.gates()) {
            Verdict verdict = verdict(gate);
            if (gate.stars() <= band.stars() && verdict != Verdict.MET) {
                int i = rubric.indexOf(gate.criterion());
                unmet.add(new Expectation.Gate(
                        grid.code(i),
                        gate.stars(),
                        OptionalInt.of(gate.requiredPoints()),
                        sheets.size() > 1 ? Optional.of(mean(i, i + 1).shown()) : Optional.empty(),
                        verdict == Verdict.OPEN));
            }
        }
        return expected.unmetGates(unmet);
    }

    /** The points of every part. */
    Map<String, BigDecimal> parts() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        int from = 0;
        for (Part part : grid.rubric().parts()) {
            int to = from
                    + part.sections().stream()
                            .mapToInt(section -> section.scored().size())
                            .sum();
            points.put(part.code(), mean(from, to).shown());
            from = to;
        }
        return points;
    }

    /** The points of every section. */
    Map<String, BigDecimal> sections() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        int from = 0;
        for (Section section : grid.rubric().sections()) {
            int to = from + section.scored().size();
            points.put(section.code(), mean(from, to).shown());
            from = to;
        }
        return points;
    }

    /** The points of every criterion that is answered. */
    Map<String, BigDecimal> awards() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            int index = i;
            if (sheets.stream().anyMatch(answers -> answers[index] != Grid.NONE)) {
                points.put(grid.code(i), mean(i, i + 1).shown());
            }
        }
        return points;
    }

    /** The readings on which the gates up to the band rest, by code. */
    List<String> gateReadings() {
        return grid.rubric().gates().stream()
                .filter(gate -> gate.stars() <= band.stars())
                .flatMap(gate -> gate.reading().stream())
                .map(Reading::id)
                .distinct()
                .toList();
    }

    Points total() {
        return total;
    }

    private Verdict verdict(StarGate gate) {
        long met = sheets.stream().filter(answers -> grid.meets(answers, gate)).count();
        if (met == sheets.size()) {
            return Verdict.MET;
        }
        if (met == 0) {
            return Verdict.UNMET;
        }
        int i = grid.rubric().indexOf(gate.criterion());
        return switch (policy) {
            case RESOLVE -> Verdict.OPEN;
            case MEAN -> mean(i, i + 1).isAtLeast(gate.requiredPoints()) ? Verdict.MET : Verdict.UNMET;
            case MAJORITY -> 2 * met > sheets.size() ? Verdict.MET : Verdict.UNMET;
        };
    }

    /** The greatest recognised level up to the band whose gates, and those of all lower ones, are met. */
    private int stars(boolean openIsMet) {
        if (!band.recognised()) {
            return band.stars();
        }
        int failed = grid.rubric().gates().stream()
                .filter(gate -> isMissed(verdict(gate), openIsMet))
                .mapToInt(StarGate::stars)
                .min()
                .orElse(Integer.MAX_VALUE);
        return grid.bands().stream()
                .filter(Band::recognised)
                .mapToInt(Band::stars)
                .filter(stars -> stars <= band.stars() && stars < failed)
                .max()
                .orElse(Expectation.NO_STARS);
    }

    private static boolean isMissed(Verdict verdict, boolean openIsMet) {
        return verdict == Verdict.UNMET || (verdict == Verdict.OPEN && !openIsMet);
    }
}
