package vn.ocop.comparison;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the difference of two packs does to a portfolio.
 *
 * <p>Immutable and safe for use by several threads. It holds identifiers of dossiers and no other word of them. The same
 * packs, portfolio and options give equal texts.
 */
public final class ImpactReport {

    private final PackDiff diff;
    private final long dossiers;
    private final long invalid;
    private final long otherPoints;
    private final Map<Carriage, Long> carriages;
    private final Map<Direction, Long> directions;
    private final Map<Outcome, Map<Optional<Outcome>, Long>> matrix;
    private final Map<Obstacle, Long> obstacles;
    private final List<ArticleImpact> articles;
    private final List<DossierImpact> changed;
    private final long otherPointsAlone;
    private final List<DossierImpact> repointed;
    private final List<DossierImpact> unknown;
    private final List<DossierImpact> nearestToLoss;
    private final List<DossierImpact> nearestToGain;

    ImpactReport(ImpactTally tally) {
        this.diff = tally.diff();
        this.dossiers = tally.dossiers();
        this.invalid = tally.invalid();
        this.otherPoints = tally.otherPoints();
        this.carriages = Collections.unmodifiableMap(new EnumMap<>(tally.carriages()));
        this.directions = Collections.unmodifiableMap(new EnumMap<>(tally.directions()));
        Map<Outcome, Map<Optional<Outcome>, Long>> rows = new TreeMap<>();
        tally.matrix().forEach((before, row) -> rows.put(before, Map.copyOf(row)));
        this.matrix = Collections.unmodifiableMap(rows);
        Map<Obstacle, Long> sorted = new LinkedHashMap<>();
        tally.obstacles().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Obstacle, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().set())
                        .thenComparing(entry -> entry.getKey().code())
                        .thenComparing(entry -> entry.getKey().option().orElse(0))
                        .thenComparing(entry -> entry.getKey().kind()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        this.obstacles = Collections.unmodifiableMap(sorted);
        this.articles = tally.articles();
        this.changed = List.copyOf(tally.changed());
        this.otherPointsAlone = tally.otherPointsAlone();
        this.repointed = List.copyOf(tally.repointed());
        this.unknown = List.copyOf(tally.unknown());
        this.nearestToLoss = tally.nearestToLoss();
        this.nearestToGain = tally.nearestToGain();
    }

    /** What differs between the packs. */
    public PackDiff diff() {
        return diff;
    }

    /** How many dossiers were compared, those that could not be read among them. */
    public long dossiers() {
        return dossiers;
    }

    /** How many dossiers are invalid by either pack or could not be read. */
    public long invalid() {
        return invalid;
    }

    /** How many dossiers have another total, with or without other stars. */
    public long otherPoints() {
        return otherPoints;
    }

    /** How many dossiers came to the newer pack in a way. */
    public long count(Carriage carriage) {
        return carriages.getOrDefault(carriage, 0L);
    }

    /** Of how many dossiers the stars went in a direction. */
    public long count(Direction direction) {
        return directions.getOrDefault(direction, 0L);
    }

    /**
     * How many dossiers went from one outcome to another: by the outcome before, in order, then by that after, which is
     * empty where it is unknown. Dossiers that could not be read are not in it.
     */
    public Map<Outcome, Map<Optional<Outcome>, Long>> matrix() {
        return matrix;
    }

    /** How many dossiers went from one outcome to another. */
    public long count(Outcome before, Outcome after) {
        return matrix.getOrDefault(before, Map.of()).getOrDefault(Optional.of(after), 0L);
    }

    /** Why answers could not be carried over, and in how many dossiers whose outcome hangs on it; most frequent first. */
    public Map<Obstacle, Long> obstacles() {
        return obstacles;
    }

    /** The rules that give dossiers other points or stars; those that decide about most stars first. */
    public List<ArticleImpact> articles() {
        return articles;
    }

    /** The first dossiers with another outcome, in the order of the portfolio. */
    public List<DossierImpact> changed() {
        return changed;
    }

    /** How many dossiers have another total and the same outcome. */
    public long otherPointsAlone() {
        return otherPointsAlone;
    }

    /** The first dossiers with another total and the same outcome, in the order of the portfolio. */
    public List<DossierImpact> repointed() {
        return repointed;
    }

    /** The first dossiers of unknown outcome, in the order of the portfolio. */
    public List<DossierImpact> unknown() {
        return unknown;
    }

    /** The dossiers that are nearest to a lower level by the newer pack: least points above their own first. */
    public List<DossierImpact> nearestToLoss() {
        return nearestToLoss;
    }

    /** The dossiers that are nearest to the next level by the newer pack: fewest gates missing, then fewest points. */
    public List<DossierImpact> nearestToGain() {
        return nearestToGain;
    }

    /** The report as plain text, without the difference of the packs itself. */
    public String text(Locale locale) {
        return ImpactText.render(this, locale);
    }

    /**
     * The report as one HTML page with the matrix as a picture, and the difference of the packs below it; without scripts
     * and without references to anything outside.
     */
    public String html(Locale locale) {
        return ImpactHtml.render(this, locale);
    }

    /** The report as JSON, with the difference of the packs. */
    public String json() {
        return ImpactJson.render(this);
    }
}
