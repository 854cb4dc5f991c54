package vn.ocop.rules.facts;

/** A recognised star level that the points reach. Immutable. */
public final class StarLevel {

    private final int stars;
    private final int next;
    private final boolean lowest;

    /**
     * @param stars the level
     * @param next the next higher level that the points reach, or the level itself if it is the highest
     * @param lowest whether it is the lowest recognised level
     */
    StarLevel(int stars, int next, boolean lowest) {
        this.stars = stars;
        this.next = next;
        this.lowest = lowest;
    }

    public int getStars() {
        return stars;
    }

    public int getNext() {
        return next;
    }

    /** Whether the points reach no higher level. */
    public boolean isTop() {
        return next == stars;
    }

    public boolean isLowest() {
        return lowest;
    }
}
