package vn.ocop.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.register.Recognition;
import vn.ocop.register.Register;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.Standing;

/** Measures one programme on one day. For one use, by one thread. */
final class Reviewer {

    private final Programme programme;
    private final Register register;
    private final LocalDate asOf;
    private final LocalDate measuredOn;
    private final Rounds rounds;

    Reviewer(Programme programme, Register register, LocalDate asOf) {
        Period period = programme.period();
        if (asOf.isBefore(period.from())) {
            throw new IllegalArgumentException(
                    "The day (%s) is before the programme begins (%s).\nMaybe it is another year's programme."
                            .formatted(asOf, period.from()));
        }
        this.programme = programme;
        this.register = register;
        this.asOf = asOf;
        this.measuredOn = period.isOverBy(asOf) ? period.to() : asOf;
        this.rounds = new Rounds(programme);
    }

    Review review() {
        return Review.builder()
                .programme(programme)
                .asOf(asOf)
                .measuredOn(measuredOn)
                .keptUntil(register.keptUntil())
                .products(register.products().size())
                .ranks(ranks())
                .addAllTargets(targets())
                .addAllRisks(new Risks(programme.period(), rounds, measuredOn).of(register.products()))
                .addAllMilestones(programme.milestones().stream()
                        .map(milestone -> new Review.MilestoneState(milestone, Timing.of(milestone.window(), asOf)))
                        .toList())
                .addAllInspections(
                        programme.inspections().stream().map(this::inspection).toList())
                .addAllReports(programme.reports().stream().map(this::report).toList())
                .build();
    }

    private SortedMap<Integer, Integer> ranks() {
        SortedMap<Integer, Integer> ranks = new TreeMap<>();
        for (RegisteredProduct product : register.products()) {
            int stars = product.standing(measuredOn).stars();
            if (stars > 0) {
                ranks.merge(stars, 1, Integer::sum);
            }
        }
        return ranks;
    }

    private List<TargetResult> targets() {
        Counting counting = new Counting(register, programme.period(), measuredOn, rounds);
        return programme.targets().stream()
                .map(target -> result(target, counting.tally(target)))
                .toList();
    }

    private TargetResult result(Target target, Tally tally) {
        Bound.Verdict now = target.bound().judge(tally.value());
        Optional<Bound.Verdict> end = programme.period().isOverBy(asOf)
                ? Optional.empty()
                : Optional.of(tally.expected()
                        .map(value -> target.bound().judge(Range.exactly(value)))
                        .orElse(Bound.Verdict.OPEN));
        TargetStatus status = switch (now) {
            case MET -> TargetStatus.REACHED;
            case ABOVE -> TargetStatus.EXCEEDED;
            case OPEN -> TargetStatus.UNKNOWN;
            case BELOW -> end.map(Reviewer::whileRunning).orElse(TargetStatus.MISSED);
        };
        return TargetResult.builder()
                .target(target)
                .status(status)
                .value(tally.value())
                .share(tally.share())
                .expected(end.isPresent() ? tally.expected() : Optional.empty())
                .threatened(status == TargetStatus.REACHED
                        && target.measure().isHeld()
                        && end.filter(verdict -> verdict == Bound.Verdict.BELOW).isPresent())
                .addAllMissing(tally.missing())
                .build();
    }

    private static TargetStatus whileRunning(Bound.Verdict end) {
        return end == Bound.Verdict.MET || end == Bound.Verdict.ABOVE ? TargetStatus.ON_TRACK : TargetStatus.OPEN;
    }

    private Review.ReportState report(ReportDuty duty) {
        DayOfWeek day = duty.lastDay().map(LocalDate::getDayOfWeek).orElse(DayOfWeek.MONDAY);
        return new Review.ReportState(
                duty,
                duty.lastDay().map(last -> ChronoUnit.DAYS.between(asOf, last)),
                day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
    }

    private Review.InspectionState inspection(Inspection inspection) {
        Optional<Review.Coverage> coverage = inspection.kind() == Inspection.Kind.PERIODIC
                ? Optional.of(coverage(inspection.window()))
                : Optional.empty();
        return new Review.InspectionState(inspection, Timing.of(inspection.window(), asOf), coverage);
    }

    private Review.Coverage coverage(Period window) {
        int inspected = 0;
        List<RegisteredProduct> open = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (RegisteredProduct product : register.products()) {
            if (product.standing(measuredOn).state() != Standing.State.VALID) {
                continue;
            }
            if (product.inspections().isEmpty()) {
                unknown.add(product.id());
            } else if (product.inspections().get().stream()
                    .anyMatch(day -> window.contains(day) && !day.isAfter(asOf))) {
                inspected++;
            } else {
                open.add(product);
            }
        }
        open.sort(Comparator.comparing(this::recognisedOn).thenComparing(RegisteredProduct::id));
        return new Review.Coverage(
                inspected,
                open.stream().map(RegisteredProduct::id).toList(),
                unknown.stream().sorted().toList());
    }

    private LocalDate recognisedOn(RegisteredProduct product) {
        return product.standing(measuredOn)
                .recognition()
                .map(Recognition::decidedOn)
                .orElse(LocalDate.MAX);
    }
}
