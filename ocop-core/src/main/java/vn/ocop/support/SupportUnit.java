package vn.ocop.support;

/** How the amount of a measure is reckoned. */
public enum SupportUnit {
    /** So much for a product. */
    PER_PRODUCT("per-product"),
    /** So much for a session: a meeting, a course. */
    PER_SESSION("per-session"),
    /** A share of what a product's subject spent. */
    SHARE_OF_COST("share-of-cost");

    private final String code;

    SupportUnit(String code) {
        this.code = code;
    }

    /** The word used in tables. */
    public String code() {
        return code;
    }
}
