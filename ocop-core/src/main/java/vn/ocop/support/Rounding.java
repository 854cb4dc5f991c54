package vn.ocop.support;

/** What becomes of a fraction of a đồng. */
public enum Rounding {
    /** It is left off: never more than the share is paid. */
    DOWN("down"),
    /** From half a đồng on it is a whole one. */
    HALF_UP("half-up");

    private static final int HUNDRED = 100;

    private final String code;

    Rounding(String code) {
        this.code = code;
    }

    /** The word used in tables. */
    public String code() {
        return code;
    }

    /**
     * A share of an amount in whole VND.
     *
     * @param cost the amount, from 0 to 10^15 VND
     * @param percent the share, from 1 to 100
     */
    public long share(long cost, int percent) {
        long hundredths = Math.multiplyExact(cost, (long) percent);
        long half = this == HALF_UP ? HUNDRED / 2 : 0;
        return Math.floorDiv(Math.addExact(hundredths, half), HUNDRED);
    }
}
