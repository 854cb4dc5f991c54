package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.law.Misprint;
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.LintRule;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.StarGate;

/**
 * Whether a set can reach all of its points, each of its bands, and the gates of each level with the points of its band.
 * Where sums do not hold, what follows from them is told only if the register of misprints explains all of them.
 */
public final class ReachLint {

    /** Sums beyond this are wrong for other reasons, and would cost much to list. */
    private static final int MOST_POINTS = 1000;

    private final LintReport report;
    private final SetSheet sheet;
    private final Reach reach;
    private final int best;

    private ReachLint(LintReport report, SetSheet sheet) {
        this.report = report;
        this.sheet = sheet;
        this.reach = new Reach(sheet.rubric());
        this.best = reach.best();
    }

    public static void check(LintedPack pack) {
        Yaml parts = pack.manifest().mapping("parts");
        int total = parts.keys().stream().mapToInt(parts::number).sum();
        List<LintFinding> sums = pack.report().findings().stream()
                .filter(finding -> SumLint.RULES.contains(finding.rule()))
                .toList();
        for (SetSheet sheet : pack.sheets()) {
            List<LintFinding> own = sums.stream()
                    .filter(finding -> finding.fault().file().equals(sheet.file()))
                    .toList();
            if (own.stream().noneMatch(LintFinding::refuses)) {
                Optional<Misprint> cause =
                        own.stream().flatMap(sum -> sum.registered().stream()).findFirst();
                ReachLint lint = new ReachLint(pack.report(), sheet);
                if (lint.checkTotal(total, cause)) {
                    lint.checkBands(cause);
                    lint.checkGates();
                }
            }
        }
    }

    /** Whether the total is what it must be, or the register explains why not. */
    private boolean checkTotal(int total, Optional<Misprint> cause) {
        if (best != total) {
            report.addFollowing(cause, sheet, LintRule.TOTAL_UNREACHABLE, 0, best, total);
        }
        return best == total || cause.isPresent();
    }

    private void checkBands(Optional<Misprint> cause) {
        BitSet totals = best <= MOST_POINTS ? reach.totals() : new BitSet();
        int until = Integer.MAX_VALUE;
        for (Band band : sheet.rubric().bands()) {
            int total = totals.nextSetBit(band.from());
            if (!totals.isEmpty() && (total < 0 || total >= until)) {
                report.addFollowing(cause, sheet, LintRule.BAND_UNREACHABLE, 0, band.stars(), band.from(), best);
            }
            until = band.from();
        }
    }

    /** The lowest level that cannot be had is told; the higher ones fail for the same gate. */
    private void checkGates() {
        List<Band> rising = new ArrayList<>(sheet.rubric().bands());
        Collections.reverse(rising);
        for (Band band : rising) {
            OptionalInt most = reach.bestWithGates(band.stars());
            if (band.recognised() && best >= band.from() && most.orElse(0) < band.from()) {
                StarGate gate = dearest(band.stars());
                report.addIn(
                        sheet,
                        gate.criterion().code(),
                        sheet.line(gate),
                        LintRule.GATE_UNREACHABLE,
                        most.isEmpty() ? "never" : "",
                        band.stars(),
                        band.from(),
                        most.orElse(0));
                return;
            }
        }
    }

    /** The gate up to a level that costs most points: the one to look at first. */
    private StarGate dearest(int stars) {
        return reach.gates(stars).stream()
                .max(Comparator.comparingInt(reach::cost).thenComparingInt(StarGate::stars))
                .orElseThrow();
    }
}
