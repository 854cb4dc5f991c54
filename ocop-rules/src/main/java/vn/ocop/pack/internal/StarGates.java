package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.StarGate;

/** The star gates that the marks of a rubric make. */
public final class StarGates {

    private StarGates() {}

    /**
     * The gates by level, then in the decree's order.
     *
     * @param scored the scored criteria in the decree's order
     * @param titleGate how a mark on a title is read, if the pack says so
     */
    public static List<StarGate> of(List<Criterion> scored, Optional<Reading> titleGate) {
        List<StarGate> gates = new ArrayList<>();
        for (Criterion criterion : scored) {
            criterion.titleGate().ifPresent(stars -> gates.add(ofTitle(criterion, stars, titleGate)));
            for (Option option : criterion.options()) {
                option.gate()
                        .ifPresent(stars -> gates.add(StarGate.builder()
                                .stars(stars)
                                .criterion(criterion)
                                .option(option)
                                .requiredPoints(option.points())
                                .citation(criterion.citation())
                                .build()));
            }
        }
        gates.sort(Comparator.comparingInt(StarGate::stars));
        return gates;
    }

    private static StarGate ofTitle(Criterion criterion, int stars, Optional<Reading> reading) {
        boolean full = reading.filter(read -> read.chosen().equals(Readings.FULL_SCORE))
                .isPresent();
        return StarGate.builder()
                .stars(stars)
                .criterion(criterion)
                .requiredPoints(full ? criterion.max() : 1)
                .reading(reading)
                .citation(criterion.citation())
                .build();
    }
}
