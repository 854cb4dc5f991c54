package vn.ocop.programme;

/** What a target counts. */
public enum Measure {
    /** Products recognised for the first time within the period. */
    NEWLY_RECOGNISED(false),
    /** Products recognised again within the period, after a re-evaluation. */
    RE_RECOGNISED(false),
    /** Products recognised within the period with more stars than they held before. */
    UPGRADED(false),
    /** Products recognised within the period, whether newly, again or upgraded; each counts once. */
    RECOGNISED(false),
    /** Products that hold a valid rank. */
    TOTAL(false),
    /** The share of the ranks held when the period began that are still held, or exceeded, in percent. */
    RANKS_KEPT(true),
    /** Dossiers for 5 stars that were lodged within the period. */
    FIVE_STAR_DOSSIERS(false),
    /** The share of subjects that sell a product with a valid rank in one of the channels named, in percent. */
    MODERN_CHANNEL_SHARE(true),
    /** By how much the revenue of the last year of the period exceeds that of the year before, in percent. */
    REVENUE_GROWTH(true),
    /** Economic organisations founded or consolidated within the period. */
    ORGANISATIONS(false),
    /** The share of officers who are trained, in percent. */
    OFFICERS_TRAINED(true),
    /** The share of subjects who are trained, in percent. */
    SUBJECTS_TRAINED(true);

    private final boolean percent;

    Measure(boolean percent) {
        this.percent = percent;
    }

    /** Whether it is in percent; otherwise it is a count. */
    public boolean isPercent() {
        return percent;
    }

    /** Whether it counts what holds on a day, so that it can be lost again, and not what happens within the period. */
    public boolean isHeld() {
        return this == TOTAL || this == RANKS_KEPT || this == MODERN_CHANNEL_SHARE;
    }
}
