package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Text;

/**
 * Adds up what becomes of the dossiers of a portfolio. It keeps numbers, and lists of bounded length; how many dossiers
 * go through it plays no part.
 *
 * <p>Not safe for use by several threads.
 */
public final class ImpactTally {

    private final PackDiff diff;
    private final ImpactOptions options;
    private final Map<Carriage, Long> carriages = new EnumMap<>(Carriage.class);
    private final Map<Direction, Long> directions = new EnumMap<>(Direction.class);
    private final Map<Outcome, Map<Optional<Outcome>, Long>> matrix = new TreeMap<>();
    private final Map<Obstacle, Long> obstacles = new HashMap<>();
    private final Map<Key, Counts> articles = new HashMap<>();
    private final List<DossierImpact> changed = new ArrayList<>();
    private final List<DossierImpact> repointed = new ArrayList<>();
    private final List<DossierImpact> unknown = new ArrayList<>();
    private final Nearest<DossierImpact> nearestToLoss;
    private final Nearest<DossierImpact> nearestToGain;
    private long dossiers;
    private long invalid;
    private long otherPoints;
    private long otherPointsAlone;

    ImpactTally(PackDiff diff, ImpactOptions options) {
        this.diff = diff;
        this.options = options;
        Comparator<DossierImpact> byId =
                Comparator.comparing(impact -> impact.id().orElse(""));
        nearestToLoss = new Nearest<>(
                options.mostNearest(),
                Comparator.comparing(
                                (DossierImpact impact) -> margin(impact).above().orElseThrow())
                        .thenComparing(byId));
        nearestToGain = new Nearest<>(
                options.mostNearest(),
                Comparator.comparingInt((DossierImpact impact) -> margin(impact).gates())
                        .thenComparing(impact -> margin(impact).missing().orElseThrow())
                        .thenComparing(byId));
    }

    private static Margin margin(DossierImpact impact) {
        return impact.margin().orElseThrow();
    }

    /** Adds a dossier. */
    public void add(DossierImpact impact) {
        dossiers++;
        invalid += impact.isInvalid() ? 1 : 0;
        carriages.merge(impact.carriage(), 1L, Long::sum);
        directions.merge(impact.direction(), 1L, Long::sum);
        impact.outcome()
                .before()
                .ifPresent(outcome -> matrix.computeIfAbsent(outcome, unused -> new HashMap<>())
                        .merge(impact.outcome().after(), 1L, Long::sum));
        if (impact.carriage() == Carriage.NOT_POSSIBLE) {
            impact.obstacles().forEach(obstacle -> obstacles.merge(obstacle, 1L, Long::sum));
        }
        if (impact.total().areBoth() && !impact.total().areEqual()) {
            otherPoints++;
            otherPointsAlone += impact.direction() == Direction.KEEPS ? 1 : 0;
        }
        list(impact).filter(list -> list.size() < options.mostListed()).ifPresent(list -> list.add(impact));
        addArticles(impact);
        if (impact.margin().isPresent()) {
            if (margin(impact).above().isPresent()) {
                nearestToLoss.add(impact);
            }
            if (margin(impact).missing().isPresent()) {
                nearestToGain.add(impact);
            }
        }
    }

    private Optional<List<DossierImpact>> list(DossierImpact impact) {
        return switch (impact.direction()) {
            case UNKNOWN -> Optional.of(unknown);
            case GAINS, LOSES, CHANGES -> Optional.of(changed);
            case KEEPS ->
                impact.total().areBoth() && !impact.total().areEqual() ? Optional.of(repointed) : Optional.empty();
        };
    }

    /** What has been added so far. */
    public ImpactReport report() {
        return new ImpactReport(this);
    }

    private void addArticles(DossierImpact impact) {
        if (impact.set().isEmpty()) {
            return;
        }
        String set = impact.set().get();
        Set<Key> decisive = new LinkedHashSet<>();
        boolean byPoints = false;
        for (Cause cause : impact.causes()) {
            if (cause instanceof Cause.TooFewPoints points) {
                byPoints = true;
                addBand(points, decisive);
            } else if (cause instanceof Cause.Gate gate) {
                decisive.add(ofCriterion(set, gate.gate().gate().criterion().code(), gate.isOfAfter()));
            } else if (cause instanceof Cause.Out out) {
                decisive.add(new Key(
                        set,
                        out.ground().effect().text(),
                        Optional.empty(),
                        Optional.of(out.ground().effect().citation())));
            }
        }
        for (Shift shift : impact.shifts()) {
            Key key = ofCriterion(set, shift.criterion());
            articles.computeIfAbsent(key, unused -> new Counts()).shifted++;
            if (byPoints) {
                decisive.add(key);
            }
        }
        for (Key key : decisive) {
            Counts counts = articles.computeIfAbsent(key, unused -> new Counts());
            counts.gains += impact.direction() == Direction.GAINS ? 1 : 0;
            counts.loses += impact.direction() == Direction.LOSES ? 1 : 0;
        }
    }

    /** A band is a reason of its own only where it starts at other points than before. */
    private void addBand(Cause.TooFewPoints points, Set<Key> decisive) {
        for (Change change : diff.general()) {
            if (change instanceof Change.OfBand band
                    && change.kind() == Change.Kind.BAND_FROM
                    && band.band().map(Band::stars).latest() == points.stars()) {
                decisive.add(new Key("", change.text(), Optional.empty(), Optional.empty()));
            }
        }
    }

    private Key ofCriterion(String set, String code, boolean isOfAfter) {
        SetDiff found = diff.set(set).orElseThrow();
        return ofCriterion(
                set,
                (isOfAfter ? found.ofAfter(code) : found.ofBefore(code))
                        .orElseThrow()
                        .criterion());
    }

    private static Key ofCriterion(String set, Sides<Criterion> criterion) {
        return new Key(set, criterion.latest().title(), Optional.of(criterion.map(Criterion::code)), Optional.empty());
    }

    PackDiff diff() {
        return diff;
    }

    /** How many dossiers have been added. */
    public long dossiers() {
        return dossiers;
    }

    /** How many of them are invalid by either pack or could not be read. */
    public long invalid() {
        return invalid;
    }

    long otherPoints() {
        return otherPoints;
    }

    Map<Carriage, Long> carriages() {
        return carriages;
    }

    Map<Direction, Long> directions() {
        return directions;
    }

    Map<Outcome, Map<Optional<Outcome>, Long>> matrix() {
        return matrix;
    }

    Map<Obstacle, Long> obstacles() {
        return obstacles;
    }

    List<DossierImpact> changed() {
        return changed;
    }

    List<DossierImpact> repointed() {
        return repointed;
    }

    long otherPointsAlone() {
        return otherPointsAlone;
    }

    List<DossierImpact> unknown() {
        return unknown;
    }

    List<DossierImpact> nearestToLoss() {
        return nearestToLoss.inOrder();
    }

    List<DossierImpact> nearestToGain() {
        return nearestToGain.inOrder();
    }

    /** The rules, those that decide about most stars first. */
    List<ArticleImpact> articles() {
        return articles.entrySet().stream()
                .map(entry -> article(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong((ArticleImpact article) -> -(article.gains() + article.loses()))
                        .thenComparing(article -> -article.shifted())
                        .thenComparing(article -> article.set().orElse(""))
                        .thenComparing(article -> article.text().vi()))
                .toList();
    }

    private ArticleImpact article(Key key, Counts counts) {
        Optional<String> set = Optional.of(key.set()).filter(code -> !code.isEmpty());
        Text text = key.text();
        Sides<Citation> citations = new Sides<>(Optional.empty(), key.citation());
        if (key.criterion().isPresent()) {
            SetDiff found = diff.set(key.set()).orElseThrow();
            Sides<String> codes = key.criterion().get();
            CriterionDiff criterion = codes.after()
                    .flatMap(found::ofAfter)
                    .or(() -> codes.before().flatMap(found::ofBefore))
                    .orElseThrow();
            text = describe(criterion);
            citations = criterion.criterion().map(Criterion::citation);
        }
        return new ArticleImpact(set, text, citations, counts.shifted, counts.gains, counts.loses);
    }

    private static Text describe(CriterionDiff criterion) {
        Criterion latest = criterion.criterion().latest();
        String vi = latest.code() + " " + latest.title().vi();
        String en = latest.code() + " " + latest.title().en();
        String separator = ": ";
        for (Change change : criterion.changes()) {
            vi += separator + change.text().vi();
            en += separator + change.text().en();
            separator = "; ";
        }
        return new Text(vi, en);
    }

    /** Tells one rule from another. */
    private record Key(String set, Text text, Optional<Sides<String>> criterion, Optional<Citation> citation) {}

    private static final class Counts {

        private long shifted;
        private long gains;
        private long loses;
    }
}
