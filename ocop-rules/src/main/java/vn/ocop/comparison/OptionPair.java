package vn.ocop.comparison;

/**
 * An option of the older pack and the one of the newer pack that stands at its place.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param before the option of the older pack, by number
 * @param after the option of the newer pack, by number
 * @param sameRequirement whether both ask for the same, so that an answer may be carried over
 */
public record OptionPair(int before, int after, boolean sameRequirement) {}
