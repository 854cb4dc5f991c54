package vn.ocop.support;

import vn.ocop.text.Text;

/** Amounts of money in words. */
public final class Money {

    private static final String THOUSANDS = "(\\d)(?=(\\d{3})+$)";

    private Money() {}

    /** An amount in whole VND, for example {@code 15.000.000 đồng} and {@code 15,000,000 VND}. */
    public static Text text(long amount) {
        String digits = Long.toString(amount);
        return new Text(digits.replaceAll(THOUSANDS, "$1.") + " đồng", digits.replaceAll(THOUSANDS, "$1,") + " VND");
    }
}
