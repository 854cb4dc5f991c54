package vn.ocop.rules.facts;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Band;

/** The star band that the points reach. Immutable. */
public final class ReachedBand {

    private final Score score;
    private final Band band;
    private final List<StarLevel> levels;

    private ReachedBand(Score score, Band band) {
        this.score = score;
        this.band = band;
        this.levels = levels();
    }

    /** The highest band that starts at or below the exact total; the last band has no lower end. */
    public static ReachedBand of(Score score) {
        Points total = score.getTotal();
        List<Band> bands = score.getSubmission().getBands();
        for (Band band : bands) {
            if (total.isAtLeast(band.from())) {
                return new ReachedBand(score, band);
            }
        }
        return new ReachedBand(score, bands.get(bands.size() - 1));
    }

    public Score getScore() {
        return score;
    }

    public int getStars() {
        return band.stars();
    }

    /** Whether the level is recognised, and so needs its gates. */
    public boolean isRecognised() {
        return band.recognised();
    }

    /** The recognised levels up to this one. */
    public List<StarLevel> getLevels() {
        return levels;
    }

    private List<StarLevel> levels() {
        List<StarLevel> found = new ArrayList<>();
        List<Band> bands = score.getSubmission().getBands();
        int next = band.stars();
        for (int i = 0; i < bands.size(); i++) {
            Band level = bands.get(i);
            if (level.recognised() && level.stars() <= band.stars()) {
                boolean lowest = i + 1 == bands.size() || !bands.get(i + 1).recognised();
                found.add(new StarLevel(level.stars(), next, lowest));
                next = level.stars();
            }
        }
        return found;
    }
}
