package vn.ocop.rules.facts.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import vn.ocop.support.Money;
import vn.ocop.support.Reason;
import vn.ocop.support.Rounding;
import vn.ocop.support.StarsBasis;
import vn.ocop.support.SupportMeasure;

/** What a granted claim comes to, and how that is reckoned. Immutable. */
public final class Payment {

    private static final int HUNDRED = 100;

    private final SupportRequest request;
    private final OptionalLong amount;
    private final OptionalLong atMost;
    private final boolean rounded;
    private final List<Reason> reasons;

    private Payment(
            SupportRequest request, OptionalLong amount, OptionalLong atMost, boolean rounded, List<Reason> reasons) {
        this.request = request;
        this.amount = amount;
        this.atMost = atMost;
        this.rounded = rounded;
        List<Reason> all = new ArrayList<>(conditionsMet(request));
        all.addAll(reasons);
        this.reasons = List.copyOf(all);
    }

    /** The amount that the policy names. */
    public static Payment whole(Entitled entitled) {
        SupportRequest request = entitled.getRequest();
        OptionalLong amount = request.getMeasure().amount();
        return new Payment(
                request,
                amount,
                OptionalLong.empty(),
                false,
                List.of(SupportReasons.reason("amount-set", Money.text(amount.orElseThrow()))));
    }

    /** An amount that is not known, since the policy names none. */
    public static Payment withoutAmount(Entitled entitled) {
        return open(entitled, OptionalLong.empty(), SupportReasons.reason("amount-not-set"));
    }

    /** A share of a cost that is still open. */
    public static Payment offer(Entitled entitled) {
        SupportMeasure measure = entitled.getRequest().getMeasure();
        int percent = measure.percent().orElseThrow();
        return measure.cap()
                .map(cap -> open(
                        entitled,
                        OptionalLong.of(cap.amount()),
                        SupportReasons.reason(
                                "share-offer-capped", percent, Money.text(cap.amount()), Scopes.name(cap.per()))))
                .orElseGet(() -> open(entitled, OptionalLong.empty(), SupportReasons.reason("share-offer", percent)));
    }

    private static Payment open(Entitled entitled, OptionalLong atMost, Reason reason) {
        return new Payment(entitled.getRequest(), OptionalLong.empty(), atMost, false, List.of(reason));
    }

    /** A share of the cost without a cap. */
    public static Payment share(Entitled entitled) {
        return share(entitled.getRequest(), Long.MAX_VALUE);
    }

    /** Shares of costs that share one cap: the earlier claims go first, until nothing is left of it. */
    static List<Payment> shares(List<Entitled> entitled) {
        List<SupportRequest> requests = entitled.stream()
                .map(Entitled::getRequest)
                .sorted(Comparator.comparingInt(SupportRequest::getOrder))
                .toList();
        List<Payment> payments = new ArrayList<>();
        long left = requests.get(0).getMeasure().cap().orElseThrow().amount();
        for (SupportRequest request : requests) {
            Payment payment = share(request, left);
            left -= payment.amount.orElseThrow();
            payments.add(payment);
        }
        return payments;
    }

    private static Payment share(SupportRequest request, long left) {
        SupportMeasure measure = request.getMeasure();
        Rounding rounding = request.getPolicy().rounding();
        long cost = request.getClaim().cost().orElseThrow();
        int percent = measure.percent().orElseThrow();
        long share = rounding.share(cost, percent);
        boolean fraction = Math.multiplyExact(cost, (long) percent) % HUNDRED != 0;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(SupportReasons.reason("share", percent, Money.text(cost), Money.text(share)));
        if (fraction) {
            reasons.add(SupportReasons.reason("rounded." + rounding.code()));
        }
        if (share > left) {
            SupportMeasure.Cap cap = measure.cap().orElseThrow();
            reasons.add(
                    left == cap.amount()
                            ? SupportReasons.reason("capped", Money.text(cap.amount()), Scopes.name(cap.per()))
                            : SupportReasons.reason(
                                    "capped-rest", Money.text(cap.amount()), Scopes.name(cap.per()), Money.text(left)));
        }
        return new Payment(request, OptionalLong.of(Math.min(share, left)), OptionalLong.empty(), fraction, reasons);
    }

    /** Which conditions a granted claim has met, as far as there were any. */
    private static List<Reason> conditionsMet(SupportRequest request) {
        List<Reason> met = new ArrayList<>();
        if (request.isStarsNeeded()) {
            int stars = request.stars().orElse(0);
            boolean ranked = request.basis() == StarsBasis.RANKED || stars >= request.leastStars();
            met.add(
                    ranked
                            ? SupportReasons.reason("stars-met", stars, request.leastStars())
                            : SupportReasons.reason("aim-met", request.aims().orElse(0), request.leastStars()));
        }
        if (request.isLevelNeeded()) {
            met.add(SupportReasons.reason(
                    "level-met",
                    Levels.name(request.level()),
                    Levels.name(request.getMeasure().occasionLevel())));
        }
        return met;
    }

    public SupportRequest getRequest() {
        return request;
    }

    /** The amount in VND; empty if it is not known. */
    public OptionalLong getAmount() {
        return amount;
    }

    /** The most that an open amount can come to, in VND. */
    public OptionalLong getAtMost() {
        return atMost;
    }

    /** Whether it is known to come to nothing. */
    public boolean isNothing() {
        return amount.isPresent() && amount.getAsLong() == 0;
    }

    /** Whether a fraction was rounded. */
    public boolean isRounded() {
        return rounded;
    }

    public List<Reason> getReasons() {
        return reasons;
    }
}
