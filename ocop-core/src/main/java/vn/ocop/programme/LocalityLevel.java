package vn.ocop.programme;

/** The level of administration that has a programme. Districts ended on 01/07/2025; their plans are still read. */
public enum LocalityLevel {
    COMMUNE,
    DISTRICT,
    PROVINCE
}
