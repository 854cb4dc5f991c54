package vn.ocop.programme;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.Standing;

/** Takes the measure of revenue: the last calendar year of the period against the one before. For one review. */
final class Growth {

    private final Register register;
    private final Period period;
    private final LocalDate day;

    Growth(Register register, Period period, LocalDate day) {
        this.register = register;
        this.period = period;
        this.day = day;
    }

    /** The growth over all products with a valid rank; if a figure of one of them is not known, nothing is certain. */
    Tally tally(Target target) {
        int year = period.to().getYear();
        if (day.isBefore(LocalDate.of(year, 12, 31))) {
            return Tally.unknown(Optional.empty(), List.of(Missing.of(Missing.Kind.YEAR_NOT_OVER)));
        }
        BigInteger before = BigInteger.ZERO;
        BigInteger after = BigInteger.ZERO;
        List<String> revenue = new ArrayList<>();
        List<String> validity = new ArrayList<>();
        long known = 0;
        for (RegisteredProduct product : register.products()) {
            Standing standing = product.standing(day);
            if (standing.possibleStars() < target.minStars()) {
                continue;
            }
            OptionalLong one = product.revenueOf(year - 1);
            OptionalLong other = product.revenueOf(year);
            if (standing.state() == Standing.State.UNKNOWN) {
                validity.add(product.id());
            }
            if (one.isEmpty() || other.isEmpty()) {
                revenue.add(product.id());
            } else if (standing.state() == Standing.State.VALID) {
                known++;
                before = before.add(BigInteger.valueOf(one.getAsLong()));
                after = after.add(BigInteger.valueOf(other.getAsLong()));
            }
        }
        List<Missing> missing = missing(revenue, validity, before);
        TargetResult.Share share = new TargetResult.Share(known, known + revenue.size());
        return missing.isEmpty()
                ? new Tally(
                        Range.exactly(Quantity.percent(after.subtract(before), before)),
                        Optional.of(share),
                        Optional.empty(),
                        missing)
                : Tally.unknown(Optional.of(share), missing);
    }

    private List<Missing> missing(List<String> revenue, List<String> validity, BigInteger before) {
        List<Missing> missing = new ArrayList<>();
        if (!revenue.isEmpty()) {
            missing.add(new Missing(Missing.Kind.REVENUE, revenue));
        }
        if (!validity.isEmpty()) {
            missing.add(new Missing(Missing.Kind.VALIDITY, validity));
        }
        if (!register.isComplete(RegisterPart.PRODUCTS, day)) {
            missing.add(Missing.of(Missing.Kind.COMPLETENESS));
        }
        if (before.signum() == 0) {
            missing.add(Missing.of(Missing.Kind.NOTHING_TO_COUNT));
        }
        return missing;
    }
}
