package vn.ocop.oracle;

/**
 * A star level by points.
 *
 * @param stars the level
 * @param from the points it starts at, inclusive
 * @param recognised whether it needs the gates
 */
public record PlainBand(int stars, int from, boolean recognised) {}
