package vn.ocop.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a set of entitlements costs. What has no amount is counted apart, not as nothing.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param lines a line for each measure, in the order of the policy
 */
public record Budget(List<Line> lines) {

    public Budget {
        lines = List.copyOf(lines);
    }

    static Budget of(SupportPolicy policy, List<Entitlement> entitlements) {
        Map<String, Line> lines = new LinkedHashMap<>();
        policy.measures().keySet().forEach(code -> lines.put(code, new Line(code, 0, 0, 0, 0)));
        for (Entitlement entitlement : entitlements) {
            entitlement
                    .measure()
                    .ifPresent(
                            measure -> lines.computeIfPresent(measure.code(), (code, line) -> line.plus(entitlement)));
        }
        return new Budget(List.copyOf(lines.values()));
    }

    /** The sum of all amounts that are known, in VND. */
    public long amount() {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }

    /** How many grants have no known amount, so that the sum is not the whole cost. */
    public int withoutAmount() {
        return lines.stream().mapToInt(Line::withoutAmount).sum();
    }

    /** How many claims are undecided, so that the sum may grow. */
    public int undecided() {
        return lines.stream().mapToInt(Line::undecided).sum();
    }

    /**
     * What one measure costs.
     *
     * @param measure the code of the measure
     * @param granted how many claims are granted
     * @param amount the sum of the amounts that are known, in VND
     * @param withoutAmount how many grants have no known amount
     * @param undecided how many claims are undecided
     */
    public record Line(String measure, int granted, long amount, int withoutAmount, int undecided) {

        private Line plus(Entitlement entitlement) {
            return switch (entitlement.outcome()) {
                case GRANTED -> {
                    OptionalLong more = entitlement.amount();
                    yield new Line(
                            measure,
                            granted + 1,
                            Math.addExact(amount, more.orElse(0)),
                            withoutAmount + (more.isPresent() ? 0 : 1),
                            undecided);
                }
                case UNDECIDED -> new Line(measure, granted, amount, withoutAmount, undecided + 1);
                case REFUSED, INVALID -> this;
            };
        }
    }
}
