package vn.ocop.oracle;

/** A scored criterion as the tables print it. Options are numbers from 0, where 0 means that none is met. */
public final class PlainCriterion {

    /** Stands for the absence of an index. */
    public static final int NONE = -1;

    private final String code;
    private final String citation;
    private final int part;
    private final int section;
    private final int[] points;
    private final int[] merit;
    private final int story;
    private final int choice;
    private final boolean stopsAtZero;

    PlainCriterion(
            String code,
            String citation,
            int part,
            int section,
            int[] points,
            int[] merit,
            int story,
            int choice,
            boolean stopsAtZero) {
        this.code = code;
        this.citation = citation;
        this.part = part;
        this.section = section;
        this.points = points.clone();
        this.merit = merit.clone();
        this.story = story;
        this.choice = choice;
        this.stopsAtZero = stopsAtZero;
    }

    /** The code, for example {@code 6.1.1}. */
    public String code() {
        return code;
    }

    /** Where the decree has it. */
    public String citation() {
        return citation;
    }

    /** The index of its part in the set. */
    public int part() {
        return part;
    }

    /** The index of its section in the set. */
    public int section() {
        return section;
    }

    /** The greatest option number. */
    public int last() {
        return points.length - 1;
    }

    /** The points of an option. */
    public int points(int option) {
        return points[option];
    }

    /** The rank of an option in the order of merit. */
    public int merit(int option) {
        return merit[option];
    }

    /** The option that gives the most points. */
    public int best() {
        int best = 0;
        for (int option = 1; option <= last(); option++) {
            if (points[option] > points[best]) {
                best = option;
            }
        }
        return best;
    }

    /** The option that is next below in the order of merit. */
    public int nextBelow(int option) {
        int below = 0;
        for (int other = 1; other <= last(); other++) {
            if (merit[other] < merit[option] && merit[other] > merit[below]) {
                below = other;
            }
        }
        return below;
    }

    /** The index of the criterion without whose points this one does not apply, or {@link #NONE}. */
    public int story() {
        return story;
    }

    /** The index of the choice of which this is one case, or {@link #NONE}. */
    public int choice() {
        return choice;
    }

    /** Whether 0 points here end the scoring. */
    public boolean stopsAtZero() {
        return stopsAtZero;
    }

    @Override
    public String toString() {
        return code;
    }
}
