package vn.ocop.register;

/** Where a product is sold. Which of them a plan calls modern is the plan's affair. */
public enum SalesChannel {
    SUPERMARKET,
    CONVENIENCE_STORE,
    E_COMMERCE,
    OCOP_SHOP,
    TRADITIONAL_MARKET,
    DIRECT,
    EXPORT
}
