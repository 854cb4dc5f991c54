package vn.ocop.rules.facts.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ocop.support.ClaimedProduct;
import vn.ocop.support.Occasion;
import vn.ocop.support.OccasionLevel;
import vn.ocop.support.Scope;
import vn.ocop.support.StarsBasis;
import vn.ocop.support.SupportClaim;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportPolicy;
import vn.ocop.support.SupportUnit;

/** A claim with the measure that it is for. Immutable. */
public final class SupportRequest {

    private static final String SEPARATOR = "\n";

    private final int order;
    private final SupportClaim claim;
    private final SupportMeasure measure;
    private final SupportPolicy policy;
    private final LocalDate asOf;

    private final @Nullable String onceKey;

    private final @Nullable String potKey;

    /**
     * @param order the place of the claim among all, by day and then as given; the earlier goes first
     * @param claim the claim
     * @param measure the measure of the policy that it names
     * @param policy the policy
     * @param asOf the day of the decision
     */
    public SupportRequest(int order, SupportClaim claim, SupportMeasure measure, SupportPolicy policy, LocalDate asOf) {
        this.order = order;
        this.claim = claim;
        this.measure = measure;
        this.policy = policy;
        this.asOf = asOf;
        this.onceKey = measure.oncePer().flatMap(this::key).orElse(null);
        this.potKey = measure.cap().flatMap(cap -> key(cap.per())).orElse(null);
    }

    public int getOrder() {
        return order;
    }

    public SupportClaim getClaim() {
        return claim;
    }

    public SupportMeasure getMeasure() {
        return measure;
    }

    public SupportPolicy getPolicy() {
        return policy;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    /** Whether it only asks what could be claimed. */
    public boolean isOffer() {
        return claim.offer();
    }

    /** Whether the policy is in force on the day of the claim. */
    public boolean isInTerm() {
        return policy.isInForce(claim.on());
    }

    /** Whether the day of the claim is after that of the decision. */
    public boolean isLater() {
        return claim.on().isAfter(asOf);
    }

    /** Whether it names no product although the measure is for one. */
    public boolean isWithoutProduct() {
        return measure.isForProducts() && claim.product().isEmpty();
    }

    /** Whether it names no occasion although the measure is for one. */
    public boolean isWithoutOccasion() {
        boolean needed = !measure.isForProducts()
                || measure.occasionLevel().isPresent()
                || measure.oncePer()
                        .filter(scope -> scope.has(Scope.Dimension.OCCASION))
                        .isPresent()
                || measure.cap()
                        .filter(cap -> cap.per().has(Scope.Dimension.OCCASION))
                        .isPresent();
        return needed && claim.occasion().isEmpty() && !isOffer();
    }

    /** Whether the product needs stars. */
    public boolean isStarsNeeded() {
        return measure.stars().isPresent() && claim.product().isPresent();
    }

    /** Whether the product has the stars that it needs. */
    public boolean isStarsEnough() {
        return isAtLeast(stars()) || (basis() == StarsBasis.AIMED && isAtLeast(aims()));
    }

    /** Whether it is known that the product has too few stars. */
    public boolean isStarsTooFew() {
        return !isStarsEnough() && stars().isPresent() && (basis() == StarsBasis.RANKED || aims().isPresent());
    }

    private boolean isAtLeast(OptionalInt number) {
        return number.isPresent() && number.getAsInt() >= leastStars();
    }

    /** The least number of stars; 0 if none are needed. */
    public int leastStars() {
        return measure.stars().map(SupportMeasure.StarsNeeded::least).orElse(0);
    }

    /** Which stars count. */
    public StarsBasis basis() {
        return measure.stars().map(SupportMeasure.StarsNeeded::basis).orElse(StarsBasis.RANKED);
    }

    OptionalInt stars() {
        return claim.product().map(ClaimedProduct::stars).orElse(OptionalInt.empty());
    }

    OptionalInt aims() {
        return claim.product().map(ClaimedProduct::aims).orElse(OptionalInt.empty());
    }

    /** Whether the occasion needs a level. */
    public boolean isLevelNeeded() {
        return measure.occasionLevel().isPresent() && claim.occasion().isPresent();
    }

    /** Whether the level of the occasion is known. */
    public boolean isLevelKnown() {
        return level().isPresent();
    }

    /** Whether the level of the occasion is as high as it has to be. */
    public boolean isLevelEnough() {
        return level().isPresent()
                && measure.occasionLevel()
                        .filter(least -> level().get().compareTo(least) >= 0)
                        .isPresent();
    }

    Optional<OccasionLevel> level() {
        return claim.occasion().flatMap(Occasion::level);
    }

    /** Whether a share is to be paid of a cost that is not known. */
    public boolean isCostMissing() {
        return isShare() && claim.cost().isEmpty() && !isOffer();
    }

    /** Whether the share of the cost comes to less than one đồng. */
    public boolean isShareNothing() {
        return isShare()
                && claim.cost().isPresent()
                && policy.rounding()
                                .share(
                                        claim.cost().getAsLong(),
                                        measure.percent().orElseThrow())
                        == 0;
    }

    /** Whether a share of the cost is paid. */
    public boolean isShare() {
        return measure.unit() == SupportUnit.SHARE_OF_COST;
    }

    /** Whether the policy names the amount. */
    public boolean isAmountSet() {
        return measure.amount().isPresent();
    }

    /** What claims have in common of which only one is paid; null if there is no such limit or not all of it is known. */
    public @Nullable String getOnceKey() {
        return onceKey;
    }

    /** What claims have in common that share a cap; null if there is no cap or not all of it is known. */
    public @Nullable String getPotKey() {
        return potKey;
    }

    /** The values of a scope in one text; empty if one of them is not known. */
    private Optional<String> key(Scope scope) {
        StringBuilder key = new StringBuilder(measure.code());
        for (Scope.Dimension dimension : Scope.Dimension.values()) {
            if (scope.has(dimension)) {
                Optional<String> value = value(dimension);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                key.append(SEPARATOR).append(value.get());
            }
        }
        return Optional.of(key.toString());
    }

    private Optional<String> value(Scope.Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> claim.product().map(ClaimedProduct::id);
            case SUBJECT -> Optional.of(claim.subject().id());
            case OCCASION -> claim.occasion().map(Occasion::code);
            case YEAR -> Optional.of(Integer.toString(claim.on().getYear()));
        };
    }
}
