package vn.ocop.rules.facts.support;

import vn.ocop.support.Money;
import vn.ocop.support.Reason;
import vn.ocop.support.StarsBasis;
import vn.ocop.support.SupportMeasure;
import vn.ocop.text.Dates;
import vn.ocop.text.Text;

/** Something for which a claim is refused. Immutable. */
public final class Objection {

    private final SupportRequest request;
    private final Reason reason;

    private Objection(SupportRequest request, Reason reason) {
        this.request = request;
        this.reason = reason;
    }

    /** The policy is not in force on the day of the claim. */
    public static Objection outsideTerm(SupportRequest request) {
        return of(
                request,
                "outside-term",
                Dates.text(request.getClaim().on()),
                Dates.text(request.getPolicy().inForceFrom()),
                request.getPolicy().inForceUntil().map(Dates::text).orElse(Text.of("…")));
    }

    /** The product has too few stars. */
    public static Objection tooFewStars(SupportRequest request) {
        int stars = request.stars().orElse(0);
        return request.basis() == StarsBasis.RANKED
                ? of(request, "below-stars", stars, request.leastStars())
                : of(request, "not-aimed", stars, request.aims().orElse(0), request.leastStars());
    }

    /** The occasion is of too low a level. */
    public static Objection lowLevel(SupportRequest request) {
        return of(
                request,
                "below-level",
                Levels.name(request.level()),
                Levels.name(request.getMeasure().occasionLevel()));
    }

    /** It was granted before. */
    public static Objection taken(Admissible later, Admissible first) {
        return of(later.getRequest(), "taken", first.getRequest().getClaim().id());
    }

    /** The share of the cost comes to nothing. */
    public static Objection nothingToShare(SupportRequest request) {
        return of(
                request,
                "nothing-to-share",
                request.getMeasure().percent().orElse(0),
                Money.text(request.getClaim().cost().orElse(0)));
    }

    /** Earlier claims have used up the cap. */
    public static Objection capUsedUp(Payment payment) {
        SupportMeasure.Cap cap = payment.getRequest().getMeasure().cap().orElseThrow();
        return of(payment.getRequest(), "cap-used-up", Money.text(cap.amount()), Scopes.name(cap.per()));
    }

    private static Objection of(SupportRequest request, String code, Object... arguments) {
        return new Objection(request, SupportReasons.reason(code, arguments));
    }

    public SupportRequest getRequest() {
        return request;
    }

    public Reason getReason() {
        return reason;
    }
}
