package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.pack.internal.Readings;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/**
 * What the difference of two packs does to dossiers: it scores each by both and says which rule decided.
 *
 * <p>A dossier comes to the newer pack in one of three ways ({@link Carriage}): as it stands, where both packs have the
 * same criteria and options; with answers carried over to the options that ask for the same; or with answers that were
 * given for the newer pack. What cannot be carried over is reported, never guessed: the outcome is then told only if
 * the worst and the best of the missing answers come to the same; otherwise its range is.
 *
 * <p>Immutable and safe for use by several threads. A dossier that is wrong is no exception.
 */
public final class Impact {

    private static final String SAME_PLACE = "same-place";
    private static final int LOWEST_RECOGNISED = 3;

    private final Regime before;
    private final Regime after;
    private final ImpactOptions options;
    private final PackDiff diff;
    private final boolean oneRegime;
    private final boolean carryChanged;
    private final Map<String, Optional<AnswerMapper>> mappers = new ConcurrentHashMap<>();

    private Impact(Regime before, Regime after, ImpactOptions options) {
        this.before = before;
        this.after = after;
        this.options = options;
        this.diff = PackDiff.of(before.pack(), after.pack());
        this.oneRegime = Wordings.of(before.pack(), after.pack()).areOfOneRegime();
        this.carryChanged = options.carryChangedRequirements()
                .orElseGet(() -> after.pack().readings().stream()
                        .filter(reading -> reading.id().equals(Readings.ANSWERS_CARRIED))
                        .map(Reading::chosen)
                        .anyMatch(SAME_PLACE::equals));
    }

    /** Makes ready to compare dossiers one by one. */
    public static Impact of(Regime before, Regime after, ImpactOptions options) {
        return new Impact(
                Objects.requireNonNull(before, "before"),
                Objects.requireNonNull(after, "after"),
                Objects.requireNonNull(options, "options"));
    }

    /** Compares a portfolio. It is gone through once; no more than one dossier and the lists of the report are kept. */
    public static ImpactReport compare(
            Regime before, Regime after, Iterator<PortfolioItem> portfolio, ImpactOptions options) {
        return of(before, after, options).compare(portfolio, impact -> {});
    }

    /**
     * Compares a portfolio and hands on what becomes of each dossier.
     *
     * @param each takes each dossier in the order of the portfolio
     */
    public ImpactReport compare(Iterator<PortfolioItem> portfolio, Consumer<DossierImpact> each) {
        ImpactTally tally = tally();
        portfolio.forEachRemaining(item -> {
            DossierImpact impact = of(item);
            tally.add(impact);
            each.accept(impact);
        });
        return tally.report();
    }

    /** An empty tally, for a host that hands in dossiers as they come. */
    public ImpactTally tally() {
        return new ImpactTally(diff, options);
    }

    /** The difference of the packs. */
    public PackDiff diff() {
        return diff;
    }

    /** What becomes of one dossier. */
    public DossierImpact of(PortfolioItem item) {
        if (item.dossier().isEmpty()) {
            return new Result(item, Optional.empty()).unreadable();
        }
        Dossier dossier = item.dossier().get();
        Result result = new Result(item, Optional.of(dossier.product().set()));
        Assessment old = before.assess(dossier, options.gatePolicy());
        if (item.answeredAnew().isPresent()) {
            Assessment young = after.assess(item.answeredAnew().get(), options.gatePolicy());
            return result.decided(old, young, Carriage.ANSWERED_ANEW, List.of());
        }
        Optional<AnswerMapper> mapper =
                mappers.computeIfAbsent(dossier.product().set(), this::mapper);
        boolean isUnknownToBoth = diff.set(dossier.product().set()).isEmpty();
        if (isUnknownToBoth || mapper.filter(AnswerMapper::isIdentity).isPresent()) {
            Assessment young = after.assess(dossier, options.gatePolicy());
            if (!hasNewGaps(old, young)) {
                return old.status() == AssessmentStatus.INVALID && young.status() == AssessmentStatus.INVALID
                        ? result.invalid(old)
                        : result.decided(old, young, Carriage.AS_THEY_STAND, List.of());
            }
        }
        if (old.status() == AssessmentStatus.INVALID) {
            return result.invalid(old);
        }
        if (mapper.isEmpty()) {
            String set = dossier.product().set();
            return result.undecided(
                    old, List.of(new Obstacle(Obstacle.Kind.SET_GONE, set, set, OptionalInt.empty())), none());
        }
        return carry(result, old, dossier, mapper.get().carry(dossier));
    }

    private Optional<AnswerMapper> mapper(String set) {
        Rubric old = before.pack().rubrics().get(set);
        Rubric young = after.pack().rubrics().get(set);
        return old == null || young == null
                ? Optional.empty()
                : diff.set(set).map(found -> new AnswerMapper(found, old, young, oneRegime, carryChanged));
    }

    private DossierImpact carry(Result result, Assessment old, Dossier dossier, AnswerMapper.Carried carried) {
        Dossier moved = carried.dossier();
        Assessment young = after.assess(moved, options.gatePolicy());
        boolean isOut = young.status() == AssessmentStatus.ELIMINATED || young.status() == AssessmentStatus.STOPPED;
        if (carried.lacksFinding() && !isOut) {
            return result.undecided(old, carried.obstacles(), none());
        }
        if (hasNewGaps(old, young)) {
            return outOfRange(result, old, carried);
        }
        if (young.status() == AssessmentStatus.INCOMPLETE
                && !carried.obstacles().isEmpty()) {
            return result.undecided(old, carried.obstacles(), none());
        }
        boolean same =
                moved.findings().equals(dossier.findings()) && answers(moved).equals(answers(dossier));
        return result.decided(old, young, same ? Carriage.AS_THEY_STAND : Carriage.CARRIED_OVER, carried.obstacles());
    }

    /** Whether the newer pack misses answers that the older one did not. */
    private static boolean hasNewGaps(Assessment old, Assessment young) {
        return young.status() == AssessmentStatus.INCOMPLETE
                && old.status() != AssessmentStatus.INCOMPLETE
                && old.status() != AssessmentStatus.INVALID;
    }

    private static List<Map<String, Integer>> answers(Dossier dossier) {
        return dossier.sheets().stream().map(sheet -> sheet.choices()).toList();
    }

    /** Where answers are missing: the worst and the best of them tell the range; if both come to the same, that it is. */
    private DossierImpact outOfRange(Result result, Assessment old, AnswerMapper.Carried carried) {
        List<Obstacle> obstacles = carried.obstaclesAndGaps();
        Optional<Dossier> best = carried.highest();
        if (best.isEmpty()) {
            return result.undecided(old, obstacles, none());
        }
        Assessment lowest = after.assess(carried.lowest(), options.gatePolicy());
        Assessment highest = after.assess(best.get(), options.gatePolicy());
        Sides<Outcome> range = Sides.both(Outcome.lowestOf(lowest), Outcome.highestOf(highest));
        return range.areEqual()
                ? result.certain(old, highest, obstacles, range)
                : result.undecided(old, obstacles, range);
    }

    private static <T> Sides<T> none() {
        return new Sides<>(Optional.empty(), Optional.empty());
    }

    /** Puts together what became of one dossier. */
    private final class Result {

        private final PortfolioItem item;
        private final Optional<String> set;

        Result(PortfolioItem item, Optional<String> set) {
            this.item = item;
            this.set = set;
        }

        DossierImpact unreadable() {
            return new DossierImpact(
                    item.id(),
                    set,
                    Carriage.INVALID,
                    none(),
                    none(),
                    Direction.UNKNOWN,
                    List.of(),
                    faults(item.faults()),
                    List.of(),
                    none(),
                    Optional.empty());
        }

        DossierImpact invalid(Assessment old) {
            return undecided(old, Carriage.INVALID, faults(old.messages()), List.of(), none());
        }

        DossierImpact undecided(Assessment old, List<Obstacle> obstacles, Sides<Outcome> range) {
            return undecided(old, Carriage.NOT_POSSIBLE, List.of(), obstacles, range);
        }

        private DossierImpact undecided(
                Assessment old, Carriage carriage, List<Cause> causes, List<Obstacle> obstacles, Sides<Outcome> range) {
            return new DossierImpact(
                    item.id(),
                    set,
                    carriage,
                    Sides.removed(Outcome.of(old)),
                    new Sides<>(old.total(), Optional.empty()),
                    Direction.UNKNOWN,
                    List.of(),
                    causes,
                    obstacles,
                    range,
                    Optional.empty());
        }

        DossierImpact decided(Assessment old, Assessment young, Carriage carriage, List<Obstacle> obstacles) {
            Sides<Outcome> outcome = Sides.both(Outcome.of(old), Outcome.of(young));
            Direction direction = Direction.of(Outcome.of(old), Outcome.of(young));
            return new DossierImpact(
                    item.id(),
                    set,
                    carriage,
                    outcome,
                    new Sides<>(old.total(), young.total()),
                    direction,
                    shifts(old, young),
                    causes(old, young, direction),
                    obstacles,
                    none(),
                    Margin.of(young));
        }

        /** An outcome that does not hang on the missing answers; the points do. */
        DossierImpact certain(Assessment old, Assessment highest, List<Obstacle> obstacles, Sides<Outcome> range) {
            Direction direction = Direction.of(Outcome.of(old), Outcome.of(highest));
            return new DossierImpact(
                    item.id(),
                    set,
                    Carriage.CARRIED_OVER,
                    Sides.both(Outcome.of(old), Outcome.of(highest)),
                    new Sides<>(old.total(), Optional.empty()),
                    direction,
                    List.of(),
                    causes(old, highest, direction),
                    obstacles,
                    range,
                    Optional.empty());
        }

        private List<Shift> shifts(Assessment old, Assessment young) {
            if (old.total().isEmpty() || young.total().isEmpty()) {
                return List.of();
            }
            Map<String, Points> was = points(old);
            Map<String, Points> is = points(young);
            List<Shift> shifts = new ArrayList<>();
            for (CriterionDiff criterion :
                    diff.set(set.orElseThrow()).orElseThrow().criteria()) {
                if (criterion.criterion().latest().kind().isScored()) {
                    Points from = points(criterion.criterion().before(), was);
                    Points to = points(criterion.criterion().after(), is);
                    if (!from.equals(to)) {
                        shifts.add(new Shift(criterion.criterion(), from, to));
                    }
                }
            }
            return shifts;
        }
    }

    private static List<Cause> faults(List<Message> messages) {
        return messages.stream()
                .<Cause>map(message -> new Cause.Fault(false, message))
                .toList();
    }

    private static Map<String, Points> points(Assessment assessment) {
        Map<String, Points> points = new HashMap<>();
        for (Award award : assessment.awards()) {
            points.put(award.criterion().code(), award.points());
        }
        return points;
    }

    private static Points points(Optional<Criterion> criterion, Map<String, Points> points) {
        return criterion
                .flatMap(one -> Optional.ofNullable(points.get(one.code())))
                .orElse(Points.of(0));
    }

    private static List<Cause> causes(Assessment old, Assessment young, Direction direction) {
        return switch (direction) {
            case LOSES -> blockers(young, old.stars().orElse(0), true);
            case GAINS -> blockers(old, young.stars().orElse(0), false);
            case CHANGES -> {
                List<Cause> causes = blockers(young, old.bandStars().orElse(LOWEST_RECOGNISED), true);
                yield causes.isEmpty() ? blockers(old, young.bandStars().orElse(LOWEST_RECOGNISED), false) : causes;
            }
            case KEEPS, UNKNOWN -> List.of();
        };
    }

    /** What stands between an assessment and a star level. */
    private static List<Cause> blockers(Assessment assessment, int level, boolean isOfAfter) {
        List<Cause> causes = new ArrayList<>();
        assessment.grounds().forEach(ground -> causes.add(new Cause.Out(isOfAfter, ground)));
        if (assessment.status() == AssessmentStatus.INVALID || assessment.status() == AssessmentStatus.INCOMPLETE) {
            assessment.messages().forEach(message -> causes.add(new Cause.Fault(isOfAfter, message)));
        }
        if (!assessment.status().isScored()) {
            return causes;
        }
        Points total = assessment.total().orElseThrow();
        assessment.rubric().stream()
                .flatMap(rubric -> rubric.bands().stream())
                .filter(band -> band.stars() == level && !total.isAtLeast(band.from()))
                .map(Band::from)
                .forEach(from -> causes.add(new Cause.TooFewPoints(isOfAfter, level, from, total)));
        assessment.gates().stream()
                .filter(gate -> gate.gate().stars() <= level && gate.verdict() != GateResult.Verdict.MET)
                .forEach(gate -> causes.add(new Cause.Gate(isOfAfter, gate)));
        return causes;
    }
}
